package org.simplexplorer.view.lesson;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.simplexplorer.viewmodel.lesson.LessonCard;
import org.simplexplorer.viewmodel.lesson.LessonModel;

/** The step of a lesson, while one is taken: what to do, whether it was done, and the way on. */
public final class LessonController {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
    private static final String EMPTY_CIRCLE = "fth-circle";
    private static final String TICK = "fth-check-circle";

    private final LessonModel lessons;

    @FXML
    private VBox lesson;

    @FXML
    private Label lessonTitle;

    @FXML
    private Label lessonText;

    @FXML
    private Label lessonStatus;

    @FXML
    private HBox lessonGoal;

    @FXML
    private FontIcon lessonMark;

    @FXML
    private Button lessonBack;

    @FXML
    private Button lessonAnswer;

    @FXML
    private Button lessonNext;

    public LessonController(LessonModel lessons) {
        this.lessons = lessons;
    }

    @FXML
    private void initialize() {
        lesson.managedProperty().bind(lesson.visibleProperty());
        lessonGoal.managedProperty().bind(lessonGoal.visibleProperty());
        lessons.cardProperty().subscribe(this::show);
    }

    @FXML
    private void back() {
        lessons.back();
    }

    @FXML
    private void showAnswer() {
        lessons.showAnswer();
        lessonNext.requestFocus(); // the button that was pressed is no longer of use
    }

    @FXML
    private void next() {
        lessons.next();
    }

    @FXML
    private void leave() {
        lessons.leave();
    }

    private void show() {
        @Nullable LessonCard card = lessons.cardProperty().get();
        lesson.setVisible(card != null);
        if (card == null) {
            return;
        }
        lessonTitle.setText(card.title() + " \u00b7 " + card.progress());
        lessonText.setText(card.text());
        lessonStatus.setText(card.status());
        lessonGoal.setVisible(card.asks());
        lessonMark.setIconLiteral(card.done() ? TICK : EMPTY_CIRCLE);
        lessonMark.setAccessibleText(card.done() ? "Done" : "Not done yet");
        lessonStatus.pseudoClassStateChanged(DONE, card.done());
        lessonMark.pseudoClassStateChanged(DONE, card.done());
        lessonBack.setDisable(card.isFirst());
        lessonAnswer.setVisible(card.answerable());
        lessonAnswer.setDisable(card.done());
        lessonNext.setText(card.isLast() ? "Finish" : "Next");
        lessonNext.pseudoClassStateChanged(READY, card.isReady());
    }
}
