package org.simplexplorer.view.editing;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.EditModel;

/** The undo and redo buttons; each names its step. */
public final class UndoController {

    private final EditModel edit;
    private final OpenStudy open;

    @FXML
    private Button undo;

    @FXML
    private Tooltip undoTip;

    @FXML
    private Button redo;

    @FXML
    private Tooltip redoTip;

    public UndoController(EditModel edit, OpenStudy open) {
        this.edit = edit;
        this.open = open;
    }

    @FXML
    private void initialize() {
        follow(undo, undoTip, open.undoNameProperty(), "Undo", "Ctrl+Z");
        follow(redo, redoTip, open.redoNameProperty(), "Redo", "Ctrl+Shift+Z");
    }

    private static void follow(Button button, Tooltip tip, ReadOnlyStringProperty step, String verb, String keys) {
        button.disableProperty().bind(step.map(String::isEmpty));
        tip.textProperty().bind(step.map(name -> (name.isEmpty() ? verb : verb + ": " + name) + " (" + keys + ")"));
        button.accessibleTextProperty().bind(step.map(name -> name.isEmpty() ? verb : verb + ": " + name));
    }

    @FXML
    private void undo() {
        edit.undo();
    }

    @FXML
    private void redo() {
        edit.redo();
    }
}
