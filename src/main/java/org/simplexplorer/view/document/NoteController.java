package org.simplexplorer.view.document;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.view.base.TabKey;
import org.simplexplorer.view.base.UndoKeys;
import org.simplexplorer.viewmodel.document.HeadModel;
import org.simplexplorer.viewmodel.editing.EditModel;

/** The note on the study: shown whole, and a text area while it is edited. */
public final class NoteController {

    private final HeadModel head;
    private final EditModel edit;

    @FXML
    private Label noteText;

    @FXML
    private TextArea note;

    @FXML
    private ToggleButton unfold;

    public NoteController(HeadModel head, EditModel edit) {
        this.head = head;
        this.edit = edit;
    }

    @FXML
    private void initialize() {
        note.textProperty().bindBidirectional(head.noteProperty());
        TabKey.install(note);
        UndoKeys.install(note, edit, () -> true);
        note.managedProperty().bind(note.visibleProperty());
        note.focusedProperty().addListener((observable, was, focused) -> note.setVisible(focused));
        noteText.visibleProperty().bind(note.visibleProperty().not());
        noteText.managedProperty().bind(noteText.visibleProperty());
        noteText.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> unfold.isSelected() ? words() : words().replace('\n', ' '),
                        note.textProperty(),
                        unfold.selectedProperty()));
        note.textProperty().subscribe(text -> {
            Scripts.mark(note, text);
            Scripts.mark(noteText, text);
        });
        noteText.wrapTextProperty().bind(unfold.selectedProperty());
        unfold.visibleProperty().bind(noteText.visibleProperty());
        unfold.managedProperty().bind(unfold.visibleProperty());
    }

    private String words() {
        return note.getText().isEmpty() ? note.getPromptText() : note.getText();
    }

    @FXML
    private void editNote() {
        note.setVisible(true);
        note.requestFocus();
    }

    @FXML
    private void noteKeyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            editNote();
            event.consume();
        }
    }
}
