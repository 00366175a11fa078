package org.simplexplorer.view.export;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.simplexplorer.view.Commands;
import org.simplexplorer.view.StudyWindow;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.viewmodel.Workbench;

/** The window of the export dialog; it stands before the workbench until it is closed. */
public final class ExportDialog {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 720;

    private ExportDialog() {}

    public static void show(Window owner, Workbench workbench, Commands commands) {
        Parent root = FxmlFile.EXPORT.load(type -> new ExportController(workbench, commands));
        StudyWindow.followTheme(root, workbench);
        Stage stage = new Stage();
        stage.setTitle("Export a figure");
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(StudyWindow.styleSheet());
        stage.setScene(scene);
        stage.setOnHidden(event -> workbench.export().setWatching(false));
        workbench.export().setWatching(true);
        stage.show();
    }
}
