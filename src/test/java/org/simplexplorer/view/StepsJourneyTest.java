package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.testfx.api.FxRobot;

/** Step by step, by keyboard and by mouse. */
class StepsJourneyTest extends WindowJourney {

    private Node openSteps(FxRobot robot) {
        robot.clickOn("#view-steps");
        await(() -> said(robot, "1 of 5"));
        return robot.lookup("#figure-picture").query();
    }

    private static boolean said(FxRobot robot, String step) {
        return robot.lookup("#figure-picture").query().getAccessibleText().contains(step);
    }

    @Test
    void theArrowKeysGoThroughTheStepsAtOnce(FxRobot robot) {
        Node picture = openSteps(robot);
        WritableImage first = snapshot(picture);
        robot.push(KeyCode.RIGHT);
        await(() -> said(robot, "2 of 5"));
        robot.push(KeyCode.RIGHT);
        await(() -> said(robot, "3 of 5: the taut string"));
        assertThat(same(first, snapshot(picture))).isFalse();
        robot.push(KeyCode.LEFT);
        await(() -> said(robot, "2 of 5"));
    }

    @Test
    void buttonsDoTheSameAndEndAtTheEnds(FxRobot robot) {
        openSteps(robot);
        assertThat(robot.lookup("#back").query().isDisabled()).isTrue();
        robot.clickOn("#forward");
        await(() -> said(robot, "2 of 5"));
        robot.push(KeyCode.RIGHT);
        await(() -> said(robot, "3 of 5"));
        robot.clickOn("#forward").clickOn("#forward");
        await(() -> said(robot, "5 of 5"));
        assertThat(robot.lookup("#forward").query().isDisabled()).isTrue();
        robot.clickOn("#back");
        await(() -> said(robot, "4 of 5"));
    }

    @Test
    void anotherMechanismIsChosenAndASliderMovesTheSlide(FxRobot robot) {
        Node picture = openSteps(robot);
        @SuppressWarnings("unchecked")
        ChoiceBox<String> mechanism = robot.lookup("#mechanism").queryAs(ChoiceBox.class);
        robot.interact(() -> mechanism.setValue("oscarmax"));
        await(() -> said(robot, "oscarmax, 1 of 8"));
        robot.push(KeyCode.RIGHT);
        await(() -> said(robot, "2 of 8"));
        WritableImage before = snapshot(picture);
        robot.clickOn("#slider-gamma").push(KeyCode.HOME);
        await(() -> !same(before, snapshot(picture)));
        assertThat(said(robot, "2 of 8")).isTrue();
    }

    @Test
    void theKeysWorkForAClassToo(FxRobot robot) {
        openSteps(robot);
        robot.push(KeyCode.F5);
        robot.push(KeyCode.RIGHT);
        await(() -> said(robot, "2 of 5"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !workbench.appearance().projectorProperty().get());
        robot.interact(() -> workbench.figure().view().choose(FigureKind.HEATMAP));
        assertThat(stage.getScene().getFocusOwner())
                .as("the picture had the focus, and no number field may have it now")
                .isSameAs(robot.lookup("#picture-softmax").query());
    }
}
