package org.simplexplorer.view.base;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.StudyWindow;
import org.simplexplorer.view.editing.PiecesController;
import org.simplexplorer.view.importing.ImportController;
import org.simplexplorer.viewmodel.Workbench;

/** The window of a dialog that is there while a view model asks. */
public final class AskingDialog {

    private static final double WIDTH = 1040;
    private static final double HEIGHT = 640;

    /** The controller of such a dialog. */
    public interface Content {

        /** Gives the keyboard to where it starts. */
        void focus();

        /** The window was closed without an answer. */
        void cancel();
    }

    private final Window owner;
    private final Workbench workbench;
    private final FxmlFile file;
    private final Supplier<Content> controllers;
    private @Nullable Stage stage;

    private AskingDialog(Window owner, Workbench workbench, FxmlFile file, Supplier<Content> controllers) {
        this.owner = owner;
        this.workbench = workbench;
        this.file = file;
        this.controllers = controllers;
    }

    /** Shows the imports' dialog and the word pieces' whenever they ask. */
    public static void followAll(Window owner, Workbench workbench) {
        new AskingDialog(owner, workbench, FxmlFile.IMPORT, () -> new ImportController(workbench))
                .follow(workbench.imports().askingProperty());
        new AskingDialog(owner, workbench, FxmlFile.PIECES, () -> new PiecesController(workbench))
                .follow(workbench.pieces().askingProperty());
    }

    private void follow(ReadOnlyBooleanProperty asking) {
        asking.subscribe(now -> {
            if (now) {
                show();
            } else {
                hide();
            }
        });
    }

    private void show() {
        Content content = controllers.get();
        Parent root = file.load(type -> content);
        StudyWindow.followTheme(root, workbench);
        Stage shown = new Stage();
        shown.setTitle("Simplexplorer");
        shown.initOwner(owner);
        shown.initModality(Modality.WINDOW_MODAL);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(StudyWindow.styleSheet());
        shown.setScene(scene);
        shown.setOnCloseRequest(event -> content.cancel());
        stage = shown;
        shown.show();
        content.focus();
    }

    private void hide() {
        if (stage != null) {
            stage.hide();
            stage = null;
        }
    }
}
