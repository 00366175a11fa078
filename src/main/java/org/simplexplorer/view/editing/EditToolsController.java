package org.simplexplorer.view.editing;

import static org.simplexplorer.view.base.Showing.showWhile;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.view.base.UndoKeys;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.editing.EditModel;
import org.simplexplorer.viewmodel.editing.Editing;
import org.simplexplorer.viewmodel.editing.FindModel;
import org.simplexplorer.viewmodel.editing.TokenSelection;

/** The tools above the scores: the heading, finding words, and edits of several words at once. */
public final class EditToolsController {

    private final Editing editing;
    private final Messages messages;
    private final EditModel edit;
    private final FindModel find;
    private final TokenSelection selection;
    /** The number that was applied last, and is part of the study. */
    private String applied = "";

    private final BooleanProperty asksNumber = new SimpleBooleanProperty();

    @FXML
    private Label scoresHeading;

    @FXML
    private ToggleButton findToggle;

    @FXML
    private HBox findBar;

    @FXML
    private TextField findField;

    @FXML
    private Label findCount;

    @FXML
    private VBox numberBar;

    @FXML
    private ComboBox<String> numberOperation;

    @FXML
    private TextField numberField;

    @FXML
    private Label numberError;

    @FXML
    private CheckMenuItem everyRow;

    @FXML
    private MenuItem editCropBoth;

    public EditToolsController(Editing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        this.edit = editing.edit();
        this.find = editing.find();
        this.selection = editing.selection();
    }

    @FXML
    private void initialize() {
        scoresHeading.textProperty().bind(edit.headingProperty());
        scoresHeading.textProperty().subscribe(text -> Scripts.mark(scoresHeading, text));
        showWhile(findToggle.selectedProperty(), findBar);
        findField.textProperty().bindBidirectional(find.queryProperty());
        findField.addEventFilter(KeyEvent.KEY_PRESSED, this::findKey);
        findCount.textProperty().bind(find.countProperty());
        findToggle.selectedProperty().addListener((observable, was, is) -> {
            if (is) {
                findField.requestFocus();
                findField.selectAll();
            }
        });
        showWhile(asksNumber, numberBar);
        Choices.bind(numberOperation, edit.operation());
        numberField.textProperty().bindBidirectional(edit.numberProperty());
        UndoKeys.install(numberField, edit, () -> numberField.getText().equals(applied));
        numberBar.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                asksNumber.set(false);
                event.consume();
            }
        });
        numberError.textProperty().bind(edit.errorProperty());
        showWhile(edit.errorProperty().isNotEmpty(), numberError);
        everyRow.selectedProperty().bindBidirectional(edit.everyRowProperty());
        editCropBoth.disableProperty().bind(edit.selfAttentionProperty().map(self -> !self));
        everyRow.disableProperty().bind(Bindings.size(editing.rows().labels()).lessThan(2));
    }

    /** Opens the field to find words in. */
    public void find() {
        findToggle.setSelected(true);
        findField.requestFocus();
        findField.selectAll();
    }

    private void findKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> find.step(event.isShiftDown() ? -1 : 1);
            case DOWN -> find.step(1);
            case UP -> find.step(-1);
            case ESCAPE -> findToggle.setSelected(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @FXML
    private void findPrevious() {
        find.step(-1);
    }

    @FXML
    private void findNext() {
        find.step(1);
    }

    @FXML
    private void askNumber() {
        asksNumber.set(true);
        numberField.requestFocus();
        numberField.selectAll();
    }

    @FXML
    private void applyNumber() {
        edit.applyNumber();
        applied = edit.errorProperty().get().isEmpty() ? numberField.getText() : "";
    }

    @FXML
    private void normalise() {
        edit.normalise();
    }

    @FXML
    private void randomise() {
        edit.randomise();
    }

    @FXML
    private void sort() {
        edit.sort();
    }

    @FXML
    public void selectAll() {
        selection.selectAll();
    }

    @FXML
    private void crop() {
        edit.crop();
    }

    @FXML
    private void recoverScores() {
        editing.weights().recoverScores();
    }

    @FXML
    private void cropBoth() {
        edit.cropBoth();
    }

    @FXML
    private void transpose() {
        edit.transpose();
    }

    @FXML
    public void copy() {
        put(edit.copy());
    }

    @FXML
    private void copyTable() {
        put(edit.copyTable());
    }

    @FXML
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            messages.problem("There are no cells on the clipboard; copy some in a spreadsheet first.");
        } else {
            edit.paste(text);
        }
    }

    private void put(String text) {
        if (text.isBlank()) {
            messages.problem("There are no scores to copy yet; type a sentence first.");
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        messages.tell("Copied; paste it into a spreadsheet.");
    }
}
