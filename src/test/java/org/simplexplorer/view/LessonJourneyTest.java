package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.simplexplorer.view.files.Dialogs;
import org.testfx.api.FxRobot;

/** A lesson, taken by mouse and keyboard. */
class LessonJourneyTest extends WindowJourney {

    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    private static void start(FxRobot robot, int lesson) {
        robot.clickOn("#lessons").clickOn("#lesson-" + lesson);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static boolean ready(FxRobot robot) {
        return robot.lookup("#lessonNext").query().getPseudoClassStates().contains(READY);
    }

    private static String mark(FxRobot robot) {
        return robot.lookup("#lessonMark").queryAs(FontIcon.class).getIconLiteral();
    }

    @Test
    void theSliderIsDraggedUntilTwoWordsFuse(FxRobot robot) {
        start(robot, 2);
        assertThat(text(robot, "#lessonTitle")).isEqualTo("How fusedmax finds segments \u00b7 1 of 5");
        assertThat(robot.lookup("#noteBar").query().isVisible()).isFalse();
        assertThat(ready(robot)).as("a step to read").isTrue();
        robot.clickOn("#lessonNext");
        assertThat(text(robot, "#lessonText")).contains("until “joint” and “front” fuse");
        assertThat(ready(robot)).isFalse();
        assertThat(mark(robot)).isEqualTo("fth-circle");
        Node slider = robot.lookup("#slider-fusedmax").query();
        Bounds on = slider.localToScreen(slider.getBoundsInLocal());
        robot.moveTo(on.getMinX() + 8, on.getCenterY()).press(MouseButton.PRIMARY);
        for (int i = 0; i < 40 && !ready(robot); i++) {
            robot.moveBy(6, 0);
        }
        robot.release(MouseButton.PRIMARY);
        assertThat(ready(robot)).isTrue();
        assertThat(mark(robot)).isEqualTo("fth-check-circle");
        assertThat(text(robot, "#lessonStatus")).startsWith("Fused: both have 0.3");
        assertThat(text(robot, "#lessonTitle")).endsWith("2 of 5");
        robot.clickOn("#lessonNext");
        assertThat(text(robot, "#lessonTitle")).endsWith("3 of 5");
        assertThat(ready(robot)).isFalse();
    }

    @Test
    void byKeyboardAlone(FxRobot robot) {
        start(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(text(robot, "#lessonTitle")).endsWith("2 of 5");
        robot.interact(() -> robot.lookup("#slider-gamma").query().requestFocus());
        for (int i = 0; i < 60 && !ready(robot); i++) {
            robot.type(KeyCode.LEFT);
        }
        assertThat(ready(robot)).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(text(robot, "#lessonTitle")).endsWith("1 of 5");
        assertThat(robot.lookup("#lessonBack").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void aViewIsChosenAsAsked(FxRobot robot) {
        start(robot, 4);
        robot.clickOn("#view-gradient");
        await(() -> ready(robot));
    }

    @Test
    void theAnswerIsShownToTheEnd(FxRobot robot) {
        start(robot, 3);
        for (int step = 1; step <= 5; step++) {
            if (robot.lookup("#lessonAnswer").query().isVisible()) {
                robot.clickOn("#lessonAnswer");
            }
            assertThat(ready(robot)).isTrue();
            robot.clickOn("#lessonNext");
        }
        assertThat(robot.lookup("#lesson").query().isVisible()).isFalse();
        assertThat(robot.lookup("#noteBar").query().isVisible()).isTrue();
    }

    @Test
    void unsavedWorkKeepsItsTabWhileALessonIsTakenAndClosingAsksAboutIt(FxRobot robot) {
        unsaved = Dialogs.Unsaved.CANCEL;
        robot.clickOn("#bar-0").type(KeyCode.RIGHT);
        String mine = stage.getTitle();
        start(robot, 0);
        assertThat(questions).isZero();
        assertThat(robot.lookup("#lesson").query().isVisible()).isTrue();
        assertThat(robot.lookup("#tab-1").tryQuery()).isPresent();
        robot.clickOn("#lessonNext").clickOn("#lessonAnswer");
        start(robot, 1);
        assertThat(text(robot, "#lessonTitle")).startsWith("Why sparsemax");
        robot.clickOn("#lessonLeave").clickOn("#messageOffer");
        assertThat(robot.lookup("#tab-1").tryQuery()).isEmpty();
        assertThat(stage.getTitle()).isEqualTo(mine);
        start(robot, 0);
        robot.interact(
                () -> stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(questions).isEqualTo(1);
        assertThat(stage.getTitle()).as("the question is about the work").isEqualTo(mine);
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void forAClassAStepBringsWhatItNeeds(FxRobot robot) {
        start(robot, 1);
        robot.push(KeyCode.F5);
        await(() -> !robot.lookup("#viewBar").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        robot.clickOn("#view-steps");
        await(() -> ready(robot));
        assertThat(robot.lookup("#sidebar").query().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(robot.lookup("#viewBar").query().isVisible()).isFalse();
        robot.clickOn("#bar-2").type(KeyCode.RIGHT, 6);
        await(() -> ready(robot));
    }

    @Test
    void forAClassTheLessonStaysInSight(FxRobot robot) {
        start(robot, 0);
        robot.push(KeyCode.F5);
        await(() -> !robot.lookup("#topBar").query().isVisible());
        assertThat(robot.lookup("#lesson").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(text(robot, "#lessonTitle")).endsWith("2 of 5");
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#topBar").query().isVisible());
        assertThat(robot.lookup("#lesson").query().isVisible()).isTrue();
    }
}
