package org.simplexplorer.view.parameter;

import javafx.beans.binding.BooleanExpression;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.simplexplorer.view.base.CutText;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.view.base.Showing;
import org.simplexplorer.view.base.UndoKeys;
import org.simplexplorer.viewmodel.editing.EditModel;
import org.simplexplorer.viewmodel.parameter.LambdaEvents;
import org.simplexplorer.viewmodel.parameter.ParameterModel;
import org.simplexplorer.viewmodel.parameter.ParameterWords;
import org.simplexplorer.viewmodel.parameter.PathRun;

/** A parameter: its name, a slider, a number field, and below what its two ends mean or why a number was refused. */
public final class ParameterController {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final String PLAY = "fth-play";
    private static final String STOP = "fth-pause";
    private static final double KEY_STEP = 0.01;
    private static final double LARGE_KEY_STEP = 0.1;

    private final EditModel edit;
    private final ParameterModel model;
    private final ParameterWords words;
    private final BooleanExpression compact;
    private final BooleanExpression moving;

    @FXML
    private Label name;

    @FXML
    private Slider slider;

    @FXML
    private TextField number;

    @FXML
    private Label below;

    @FXML
    private Pane marks;

    @FXML
    private HBox jumps;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Button play;

    @FXML
    private FontIcon playIcon;

    /**
     * @param compact whether there is little room
     * @param moving whether things may move
     */
    public ParameterController(
            EditModel edit, ParameterModel model, BooleanExpression compact, BooleanExpression moving) {
        this.moving = moving;
        this.edit = edit;
        this.model = model;
        this.words = model.words();
        this.compact = compact;
    }

    @FXML
    private void initialize() {
        name.textProperty().bind(compact.map(small -> small ? words.shortName() : words.name()));
        name.setLabelFor(slider);
        name.setTooltip(new Tooltip(words.help()));
        slider.setId("slider-" + words.id());
        slider.setAccessibleText(words.name());
        slider.setTooltip(new Tooltip(words.help()));
        slider.valueProperty().bindBidirectional(model.positionProperty());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::nudge);
        number.setId("number-" + words.id());
        number.setAccessibleText(words.name());
        number.setTooltip(new Tooltip(words.help() + " Type a number and press Enter."));
        number.textProperty().bindBidirectional(model.textProperty());
        number.setOnAction(event -> model.commitText());
        number.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.revertText();
            }
        });
        number.focusedProperty().addListener((observable, was, focused) -> {
            if (!focused && model.isTyped()) { // a field that was only passed must not round its value
                model.commitText();
            }
        });
        UndoKeys.install(number, edit, () -> !model.isTyped());
        CutText.install(below); // one line, so that the slider stays where it is while it is dragged
        model.errorProperty().subscribe(this::showBelow);
        model.textProperty().subscribe(this::showBelow);
        model.marksProperty().subscribe(this::showBelow);
        showBelow();
        boolean followed = model.events().isPresent();
        jumps.setVisible(followed);
        jumps.setManaged(followed);
        previous.setId("previous-" + words.id());
        next.setId("next-" + words.id());
        model.run().ifPresent(this::offerRun);
        new EventTicks(marks, slider).show(model.marksProperty());
    }

    private void offerRun(PathRun run) {
        play.setId("play-" + words.id());
        Showing.showWhile(moving, play);
        run.runningProperty().subscribe(running -> {
            playIcon.setIconLiteral(running ? STOP : PLAY);
            play.setAccessibleText((running ? "Stop " : "Play ") + words.shortName());
            play.getTooltip()
                    .setText(
                            running
                                    ? "Stop here (Space on the slider)"
                                    : "Run along the path to its end and back (Space on the slider)");
        });
    }

    @FXML
    private void play() {
        model.run().ifPresent(PathRun::toggle);
    }

    @FXML
    private void goToPrevious() {
        model.events().ifPresent(LambdaEvents::goToPrevious);
    }

    @FXML
    private void goToNext() {
        model.events().ifPresent(LambdaEvents::goToNext);
    }

    private void nudge(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            goToPrevious();
            event.consume();
            return;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            goToNext();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.SPACE && play.isVisible()) {
            play();
            event.consume();
            return;
        }
        if (event.isShortcutDown()) {
            return; // a key of the whole window
        }
        double step = event.isShiftDown() ? LARGE_KEY_STEP : KEY_STEP;
        switch (event.getCode()) {
            case LEFT, DOWN -> model.nudge(-step);
            case RIGHT, UP -> model.nudge(step);
            case PAGE_DOWN -> model.nudge(-LARGE_KEY_STEP);
            case PAGE_UP -> model.nudge(LARGE_KEY_STEP);
            case HOME -> model.nudge(-1);
            case END -> model.nudge(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The next event along the slider, or what its ends mean. */
    private String quietWords() {
        String event = model.events().map(LambdaEvents::nextInWords).orElse("");
        return event.isEmpty() ? words.below() : "next: " + event;
    }

    private void showBelow() {
        String error = model.errorProperty().get();
        String words = error.isEmpty() ? quietWords() : error;
        Scripts.mark(below, words); // it may quote words
        below.setText(words);
        below.pseudoClassStateChanged(ERROR, !error.isEmpty());
        number.pseudoClassStateChanged(ERROR, !error.isEmpty());
    }
}
