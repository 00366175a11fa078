package org.simplexplorer.view.learn;

import static org.simplexplorer.view.base.Showing.showWhile;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.HintBox;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.learn.LearnModels;
import org.simplexplorer.viewmodel.learn.LearnPictures;

/** The run: curves, the step that is looked at, a sentence of one's own, and the heatmaps. */
public final class LearnRunController {

    /** The scroll bar of the heatmaps, and what stands around them. */
    private static final double EDGES = 34;

    private final LearnModels models;
    private final LearnPictures pictures;
    private final TextRuler ruler;
    private final HintBox hint = new HintBox();

    @FXML
    private Pane curves;

    @FXML
    private Label runProgress;

    @FXML
    private ProgressBar bar;

    @FXML
    private Slider scrub;

    @FXML
    private Label lookedAt;

    @FXML
    private Button toLast;

    @FXML
    private HBox stuck;

    @FXML
    private Label stuckText;

    @FXML
    private Button free;

    @FXML
    private TextField ownSentence;

    @FXML
    private Label remark;

    @FXML
    private Button openStudy;

    @FXML
    private ScrollPane formingRoom;

    @FXML
    private Pane forming;

    public LearnRunController(LearnModels models, TextRuler ruler) {
        this.models = models;
        pictures = models.pictures();
        this.ruler = ruler;
    }

    @FXML
    private void initialize() {
        show(curves, pictures.curvesProperty());
        curves.accessibleTextProperty()
                .bind(pictures.summaryProperty().map(words -> words.isEmpty() ? "Loss and accuracy" : words));
        show(forming, pictures.heatmapsProperty());
        forming.getChildren().add(hint);
        forming.accessibleTextProperty()
                .bind(pictures.answersProperty().map(words -> words.isEmpty() ? "Heatmaps of examples" : words));
        formingRoom.widthProperty().subscribe(width -> pictures.widthProperty()
                .set(Math.max(0, Math.floor(width.doubleValue() - EDGES))));
        runProgress.textProperty().bind(pictures.progressProperty());
        bar.progressProperty().bind(models.look().shareProperty());
        bindScrub();
        stuckText.textProperty().bind(models.stuck().messageProperty());
        free.textProperty().bind(models.stuck().remedyProperty());
        showWhile(stuckText.textProperty().isNotEmpty(), stuck);
        ownSentence.textProperty().bindBidirectional(models.sentence().textProperty());
        remark.textProperty().bind(models.sentence().remarkProperty());
        showWhile(remark.textProperty().isNotEmpty(), remark);
        openStudy.disableProperty().bind(models.study().openableProperty().not());
    }

    private void bindScrub() {
        scrub.maxProperty().bind(Bindings.max(1, models.look().lastProperty()));
        scrub.valueProperty().bindBidirectional(models.look().stepProperty());
        scrub.disableProperty().bind(models.look().lastProperty().isEqualTo(0));
        scrub.setBlockIncrement(2);
        lookedAt.textProperty().bind(models.look().stepProperty().asString("step %d"));
        toLast.disableProperty()
                .bind(models.look().stepProperty().isEqualTo(models.look().lastProperty()));
    }

    private void show(Pane pane, ObservableValue<Scene> scene) {
        SceneCanvas canvas = new SceneCanvas(ruler);
        canvas.shownProperty().bind(scene);
        pane.getChildren().add(canvas);
    }

    @FXML
    private void toLast() {
        models.look().toLast();
    }

    @FXML
    private void free() {
        models.stuck().free();
    }

    @FXML
    private void openStudy() {
        models.study().open();
    }

    @FXML
    private void moved(MouseEvent event) {
        pictures.saidAt(event.getX(), event.getY())
                .ifPresentOrElse(
                        said -> hint.show(said.title(), said.lines(), event.getX(), event.getY(), 0), hint::hide);
    }

    @FXML
    private void away() {
        hint.hide();
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (pictures.chooseAt(event.getX(), event.getY()) && event.getClickCount() == 2) {
            openStudy();
        }
    }
}
