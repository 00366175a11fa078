package org.simplexplorer.view;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.viewmodel.Workbench;

/** The window of the import dialog, which is there while an import asks. */
final class ImportDialog {

    private static final double WIDTH = 1040;
    private static final double HEIGHT = 640;

    private final Window owner;
    private final Workbench workbench;
    private @Nullable Stage stage;

    private ImportDialog(Window owner, Workbench workbench) {
        this.owner = owner;
        this.workbench = workbench;
    }

    /** Shows the dialog whenever an import asks. */
    static void follow(Window owner, Workbench workbench) {
        ImportDialog dialog = new ImportDialog(owner, workbench);
        workbench.imports().askingProperty().subscribe(asking -> {
            if (asking) {
                dialog.show();
            } else {
                dialog.hide();
            }
        });
    }

    private void show() {
        ImportController controller = new ImportController(workbench);
        Parent root = FxmlFile.IMPORT.load(type -> controller);
        StudyWindow.followTheme(root, workbench);
        Stage shown = new Stage();
        shown.setTitle("Import");
        shown.initOwner(owner);
        shown.initModality(Modality.WINDOW_MODAL);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(StudyWindow.styleSheet());
        shown.setScene(scene);
        shown.setOnCloseRequest(event -> workbench.imports().cancel());
        stage = shown;
        shown.show();
        controller.focus();
    }

    private void hide() {
        if (stage != null) {
            stage.hide();
            stage = null;
        }
    }
}
