package org.simplexplorer.view.editing;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.simplexplorer.view.base.AskingDialog;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.viewmodel.editing.PiecesModel;
import org.simplexplorer.viewmodel.editing.PiecesModel.PreviewWord;

/** The dialog of word pieces: every word over the pieces that it is made of. */
public final class PiecesController implements AskingDialog.Content {

    private final PiecesModel model;

    @FXML
    private Label piecesFound;

    @FXML
    private CheckBox mergePieces;

    @FXML
    private ComboBox<String> pieceSources;

    @FXML
    private CheckBox dropSpecial;

    @FXML
    private CheckBox renormalise;

    @FXML
    private FlowPane pieceWords;

    @FXML
    private Label pieceCount;

    @FXML
    private Button piecesAccept;

    private Subscription filling = Subscription.EMPTY;

    public PiecesController(PiecesModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        piecesFound.setText(model.foundProperty().get());
        mergePieces.selectedProperty().bindBidirectional(model.mergeProperty());
        dropSpecial.selectedProperty().bindBidirectional(model.dropSpecialProperty());
        renormalise.selectedProperty().bindBidirectional(model.renormaliseProperty());
        renormalise.setVisible(model.areWeights());
        Choices.bind(pieceSources, model.sources());
        pieceSources.disableProperty().bind(model.mergeProperty().not());
        filling = model.previewProperty().subscribe(this::fill);
    }

    @Override
    public void end() {
        filling.unsubscribe();
    }

    @Override
    public void focus() {
        piecesAccept.requestFocus();
    }

    @FXML
    private void accept() {
        model.accept();
    }

    @Override
    @FXML
    public void cancel() {
        model.cancel();
    }

    private void fill(List<PreviewWord> words) {
        pieceWords
                .getChildren()
                .setAll(words.stream().map(PiecesController::box).toList());
        long kept = words.stream().filter(word -> !word.dropped()).count();
        int tokens = words.stream().mapToInt(word -> word.pieces().size()).sum();
        pieceCount.setText(tokens
                + (tokens == 1 ? " token, " : " tokens, ")
                + kept
                + (kept == 1 ? " word afterwards" : " words afterwards"));
        piecesAccept.setDisable(kept == 0);
    }

    private static VBox box(PreviewWord word) {
        Label text = new Label(word.dropped() ? "left out" : word.text());
        text.getStyleClass().add(word.dropped() ? "quiet" : "piece-word");
        Scripts.mark(text, word.text());
        HBox pieces = new HBox(3);
        for (String piece : word.pieces()) {
            Label label = new Label(piece);
            label.getStyleClass().addAll("piece", word.dropped() ? "dropped" : "kept");
            Scripts.mark(label, piece);
            pieces.getChildren().add(label);
        }
        VBox box = new VBox(2, text, pieces);
        box.getStyleClass().add("piece-box");
        box.setAccessibleText(String.join(" ", word.pieces()) + " becomes " + text.getText());
        return box;
    }
}
