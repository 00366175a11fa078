package org.simplexplorer.view.transformer;

import static org.simplexplorer.view.base.Showing.showWhile;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.transformer.HeadFinder;
import org.simplexplorer.viewmodel.transformer.HeadMap;
import org.simplexplorer.viewmodel.transformer.ModelScores;

/** The map of all heads, the search in it, and the name of the head that is shown. */
public final class HeadsController {

    private final ModelScores scores;
    private final HeadMap map;
    private final HeadFinder finder;
    private final TextRuler ruler;

    @FXML
    private VBox headsPart;

    @FXML
    private Label headName;

    @FXML
    private Tooltip whereTip;

    @FXML
    private ToggleButton showHeads;

    @FXML
    private ToggleButton showScores;

    @FXML
    private VBox headsContent;

    @FXML
    private Pane headPictures;

    @FXML
    private ComboBox<String> measure;

    @FXML
    private HBox ofWhat;

    @FXML
    private ComboBox<String> judged;

    @FXML
    private Label toWhat;

    @FXML
    private ComboBox<String> other;

    @FXML
    private ComboBox<String> word;

    @FXML
    private HBox found;

    @FXML
    private Label result;

    @FXML
    private Button rankBefore;

    @FXML
    private Button rankNext;

    public HeadsController(ModelScores scores, HeadMap map, HeadFinder finder, TextRuler ruler) {
        this.scores = scores;
        this.map = map;
        this.finder = finder;
        this.ruler = ruler;
    }

    @FXML
    private void initialize() {
        headName.textProperty().bind(scores.headProperty());
        whereTip.textProperty().bind(scores.whereProperty());
        showWhile(map.shownProperty(), headsContent);
        map.shownProperty().subscribe(this::followShown);
        followShown();
        showMap();
        showSearch();
    }

    /** A click on what is chosen already changes nothing. */
    private void followShown() {
        boolean heads = map.shownProperty().get();
        showHeads.setSelected(heads);
        showScores.setSelected(!heads);
    }

    @FXML
    private void showHeads() {
        map.shownProperty().set(true);
        followShown();
    }

    @FXML
    private void showScores() {
        map.shownProperty().set(false);
        followShown();
    }

    private void showMap() {
        SceneCanvas canvas = new SceneCanvas(ruler);
        canvas.shownProperty().bind(map.sceneProperty());
        headPictures.getChildren().add(canvas);
        headPictures
                .prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> map.sceneProperty().get().height(), map.sceneProperty()));
        headsPart.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                map.widthProperty().set(width.doubleValue());
            }
        });
        headPictures
                .accessibleTextProperty()
                .bind(scores.whereProperty().concat(". The arrow keys move from head to head."));
    }

    private void showSearch() {
        Choices.bind(measure, finder.measure());
        Choices.bind(judged, finder.mechanism());
        Choices.bind(other, finder.other());
        word.setItems(finder.words());
        word.getSelectionModel().select(finder.word());
        finder.words()
                .addListener((Observable change) -> word.getSelectionModel().select(finder.word()));
        word.getSelectionModel().selectedIndexProperty().addListener((observable, was, is) -> {
            if (is.intValue() >= 0) {
                finder.lookForWord(is.intValue());
            }
        });
        showWhile(finder.searchingProperty(), ofWhat);
        showWhile(finder.comparesProperty(), other);
        showWhile(finder.toWordProperty(), word);
        showWhile(finder.comparesProperty().or(finder.toWordProperty()), toWhat);
        result.textProperty().bind(finder.resultProperty());
        showWhile(finder.resultProperty().isNotEmpty(), found);
        rankBefore.visibleProperty().bind(finder.foundProperty());
        rankNext.visibleProperty().bind(finder.foundProperty());
    }

    @FXML
    private void pressed(MouseEvent event) {
        headPictures.requestFocus();
        map.chooseAt(event.getX(), event.getY());
    }

    @FXML
    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return; // the window's keys
        }
        switch (event.getCode()) {
            case UP -> map.move(-1, 0);
            case DOWN -> map.move(1, 0);
            case LEFT -> map.move(0, -1);
            case RIGHT -> map.move(0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @FXML
    private void before() {
        finder.step(-1);
    }

    @FXML
    private void next() {
        finder.step(1);
    }
}
