package org.simplexplorer.view.transplant;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.view.base.HintBox;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.view.base.TabKey;
import org.simplexplorer.viewmodel.transplant.LayerChoice;
import org.simplexplorer.viewmodel.transplant.SweepModel;
import org.simplexplorer.viewmodel.transplant.TransplantModel;
import org.simplexplorer.viewmodel.transplant.TransplantModels;
import org.simplexplorer.viewmodel.transplant.TransplantPictures;

/** A mechanism in the place of the model's softmax: where it stands, and what becomes of the sentences. */
public final class TransplantController {

    private final TransplantModel transplant;
    private final SweepModel sweeps;
    private final TransplantPictures pictures;
    private final TextRuler ruler;
    private final Supplier<Optional<Path>> askForSentences;
    private final Runnable exportFigure;
    private final HintBox hint = new HintBox();

    @FXML
    private ComboBox<String> transplanted;

    @FXML
    private HBox layers;

    @FXML
    private TextArea sentences;

    @FXML
    private ComboBox<String> sweepAlong;

    @FXML
    private Button sweep;

    @FXML
    private HBox sweeping;

    @FXML
    private ProgressBar sweepProgress;

    @FXML
    private Button sweepBack;

    @FXML
    private Button transplantExport;

    @FXML
    private StackPane transplantRoom;

    @FXML
    private Pane transplantPicture;

    @FXML
    private Label transplantProblem;

    /**
     * @param askForSentences asks for a text file with a sentence on each line; empty if the person thought better of it
     * @param exportFigure opens the export dialog with the picture that is shown
     */
    public TransplantController(
            TransplantModels models, TextRuler ruler, Supplier<Optional<Path>> askForSentences, Runnable exportFigure) {
        transplant = models.transplant();
        sweeps = models.sweep();
        pictures = models.pictures();
        this.ruler = ruler;
        this.askForSentences = askForSentences;
        this.exportFigure = exportFigure;
    }

    @FXML
    private void initialize() {
        Choices.bind(transplanted, transplant.mechanism());
        Choices.bind(sweepAlong, sweeps.along());
        sentences.textProperty().bindBidirectional(transplant.sentences().textProperty());
        TabKey.install(sentences);
        transplant.layers().countProperty().subscribe(this::addLayers);
        transplant.layers().chosenProperty().subscribe(this::followLayers);
        sweep.disableProperty()
                .bind(sweeps.runningProperty().or(transplant.pictureProperty().isNull()));
        showWhile(sweeps.runningProperty(), sweeping);
        sweepProgress.progressProperty().bind(sweeps.progressProperty());
        showWhile(Bindings.isNotNull(sweeps.pictureProperty()), sweepBack);
        transplantExport.disableProperty().bind(transplant.pictureProperty().isNull());
        transplantProblem.textProperty().bind(transplant.problemProperty());
        showPicture();
    }

    private void showPicture() {
        SceneCanvas canvas = new SceneCanvas(ruler);
        canvas.shownProperty().bind(pictures.sceneProperty());
        pictures.sceneProperty().subscribe(hint::hide);
        transplantPicture
                .accessibleTextProperty()
                .bind(pictures.summaryProperty()
                        .map(words -> words.isEmpty() ? "What becomes of the sentence" : words));
        transplantPicture.getChildren().addAll(canvas, hint);
        transplantRoom.layoutBoundsProperty().subscribe(bounds -> {
            pictures.widthProperty().set(Math.floor(bounds.getWidth()));
            pictures.heightProperty().set(Math.floor(bounds.getHeight()));
        });
    }

    /** One button a layer. */
    private void addLayers() {
        layers.getChildren().clear();
        LayerChoice choice = transplant.layers();
        for (int i = 0; i < choice.countProperty().get(); i++) {
            int layer = i;
            ToggleButton button = new ToggleButton(String.valueOf(layer + 1));
            button.setId("layer-" + (layer + 1));
            button.setAccessibleText("Layer " + (layer + 1));
            button.getStyleClass().add("layer-button");
            button.setOnAction(event -> choice.set(layer, button.isSelected()));
            layers.getChildren().add(button);
        }
        followLayers();
    }

    private void followLayers() {
        Set<Integer> chosen = transplant.layers().chosenProperty().get();
        for (int layer = 0; layer < layers.getChildren().size(); layer++) {
            ((ToggleButton) layers.getChildren().get(layer)).setSelected(chosen.contains(layer));
        }
    }

    @FXML
    private void all() {
        transplant.layers().all();
    }

    @FXML
    private void none() {
        transplant.layers().none();
    }

    @FXML
    private void load() {
        askForSentences.get().ifPresent(transplant.sentences()::load);
    }

    @FXML
    private void reset() {
        transplant.sentences().reset();
    }

    @FXML
    private void sweep() {
        sweeps.start();
    }

    @FXML
    private void cancel() {
        sweeps.cancel();
    }

    @FXML
    private void back() {
        sweeps.close();
    }

    @FXML
    private void export() {
        exportFigure.run();
    }

    @FXML
    private void moved(MouseEvent event) {
        pictures.saidAt(event.getX(), event.getY())
                .ifPresentOrElse(said -> hint.show(said.title(), said.lines(), said.x(), said.y(), 0), hint::hide);
    }

    @FXML
    private void away() {
        hint.hide();
    }
}
