package org.simplexplorer.view.editing;

import static org.simplexplorer.view.base.Showing.showWhile;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.simplexplorer.viewmodel.editing.SpacelessModel;

/** The offer to divide a sentence that was written without spaces. */
public final class SpacelessController {

    private final SpacelessModel model;

    @FXML
    private Pane spaceless;

    @FXML
    private Button splitWords;

    public SpacelessController(SpacelessModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        showWhile(model.offeredProperty(), spaceless);
        showWhile(model.wordsKnownProperty(), splitWords);
    }

    @FXML
    private void splitIntoWords() {
        model.splitIntoWords();
    }

    @FXML
    private void splitIntoCharacters() {
        model.splitIntoCharacters();
    }

    @FXML
    private void dismiss() {
        model.dismiss();
    }
}
