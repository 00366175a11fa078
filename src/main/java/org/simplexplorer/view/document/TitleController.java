package org.simplexplorer.view.document;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.view.base.UndoKeys;
import org.simplexplorer.viewmodel.document.HeadModel;
import org.simplexplorer.viewmodel.editing.EditModel;

/** The study's title, and whether it is saved. */
public final class TitleController {

    private static final int LEAST_COLUMNS = 8;

    /** How many of a field's columns, which are as wide as its widest letters, a letter takes on average. */
    private static final double COLUMNS_A_LETTER = 0.62;

    private final HeadModel head;
    private final EditModel edit;

    @FXML
    private TextField title;

    @FXML
    private Label state;

    public TitleController(HeadModel head, EditModel edit) {
        this.head = head;
        this.edit = edit;
    }

    @FXML
    private void initialize() {
        title.textProperty().bindBidirectional(head.titleProperty());
        title.prefColumnCountProperty()
                .bind(title.textProperty()
                        .map(text -> Math.max(LEAST_COLUMNS, (int) Math.ceil(COLUMNS_A_LETTER * text.length()))));
        title.textProperty().subscribe(text -> Scripts.mark(title, text));
        UndoKeys.install(title, edit, () -> true);
        state.textProperty().bind(head.stateProperty());
    }
}
