package org.simplexplorer.view.document;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.view.base.UndoKeys;
import org.simplexplorer.viewmodel.document.HeadModel;
import org.simplexplorer.viewmodel.editing.EditModel;

/** The study's title, and whether it is saved. */
public final class TitleController {

    private static final PseudoClass DIRTY = PseudoClass.getPseudoClass("dirty");
    private static final String HINT = "The study\u2019s title; click to change it";

    private final HeadModel head;
    private final EditModel edit;

    @FXML
    private HBox titleRoom;

    @FXML
    private TextField title;

    @FXML
    private Label titleWhole;

    @FXML
    private Label state;

    @FXML
    private Label stateDot;

    public TitleController(HeadModel head, EditModel edit) {
        this.head = head;
        this.edit = edit;
    }

    @FXML
    private void initialize() {
        TitleLine line = new TitleLine(title, titleWhole, state, stateDot);
        titleRoom.getChildren().setAll(line);
        title.textProperty().bindBidirectional(head.titleProperty());
        titleWhole.textProperty().bind(title.textProperty());
        title.textProperty().subscribe(text -> {
            Scripts.mark(title, text);
            Scripts.mark(titleWhole, text);
            NodeOrientation orientation = Scripts.orientation(text);
            title.setNodeOrientation(orientation);
            titleWhole.setNodeOrientation(orientation);
            line.requestLayout();
        });
        UndoKeys.install(title, edit, () -> true);
        Tooltip hint = title.getTooltip();
        Scripts.readFromLeft(hint);
        hint.setOnShowing(event -> hint.setText(line.isCut() ? title.getText() + "\n" + HINT : HINT));
        state.textProperty().bind(head.stateProperty());
        stateDot.accessibleTextProperty().bind(head.stateProperty());
        stateDot.getTooltip().textProperty().bind(head.stateProperty());
        head.dirtyProperty().subscribe(dirty -> stateDot.pseudoClassStateChanged(DIRTY, dirty));
        state.textProperty().subscribe(() -> line.requestLayout());
    }
}
