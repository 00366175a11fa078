package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Typing the sentence, its scores and its rows. */
class EditingJourneyTest extends WindowJourney {

    @Test
    void aBarThatIsHeldAtItsEndGoesOnGrowing(FxRobot robot) {
        Node bar = robot.lookup("#bar-0").query();
        Bounds bounds = bar.localToScreen(bar.getBoundsInLocal());
        double high = workbench.editing().scores().highProperty().get();
        robot.drag(new Point2D(bounds.getCenterX(), bounds.getCenterY()), MouseButton.PRIMARY);
        hand.moveOn(new Point2D(bounds.getMaxX() + 20, bounds.getCenterY()));
        await(() -> workbench.open().row().score(0) > 1.5 * high);
        robot.drop();
        double reached = workbench.editing().scores().highProperty().get();
        assertThat(workbench.open().row().score(0)).isLessThanOrEqualTo(reached * 1.01);
        robot.moveTo("#bar-1");
        assertThat(workbench.editing().scores().highProperty().get()).isEqualTo(reached);
    }

    @Test
    void whatWasSaidOfAWrongScoreGoesWithAValidOneHoweverItIsGiven(FxRobot robot) {
        for (String way : new String[] {"typed", "nudged", "bar"}) {
            robot.doubleClickOn("#score-0").write("x").type(KeyCode.ENTER);
            assertThat(robot.lookup("#message").query().isVisible()).as(way).isTrue();
            switch (way) {
                case "typed" -> robot.doubleClickOn("#score-0").write("0.7").type(KeyCode.ENTER);
                case "nudged" -> robot.type(KeyCode.UP);
                default -> robot.clickOn("#bar-0").type(KeyCode.RIGHT);
            }
            assertThat(robot.lookup("#message").query().isVisible()).as(way).isFalse();
        }
    }

    @Test
    void typingASentenceRetokenizesAndKeepsScores(FxRobot robot) {
        double kept = workbench.open().row().score(0);
        robot.clickOn("#sentence").press(KeyCode.CONTROL, KeyCode.END).release(KeyCode.CONTROL, KeyCode.END);
        robot.write(" again");
        int last = workbench.open().study().tokens().size() - 1;
        assertThat(workbench.open().study().tokens().get(last)).isEqualTo("again");
        assertThat(workbench.open().row().score(last)).isZero();
        assertThat(workbench.open().row().score(0)).isEqualTo(kept);
    }

    @Test
    void aSentenceTypedFromNothing(FxRobot robot) {
        shortcut(robot, KeyCode.N);
        robot.clickOn("#byHand").clickOn("#sentence").write("the:0.2 cat:1.7 sat");
        assertThat(workbench.open().study().tokens()).containsExactly("the", "cat", "sat");
        assertThat(workbench.open().row().scores()).containsExactly(0.2, 1.7, 0);
        robot.clickOn("#bar-1");
        TextArea sentence = robot.lookup("#sentence").queryAs(TextArea.class);
        assertThat(sentence.getText()).isEqualTo("the cat sat");
    }

    @Test
    void scoresAreDraggedTypedAndNudged(FxRobot robot) {
        Node bar = robot.lookup("#bar-2").query();
        double before = workbench.open().row().score(2);
        Bounds bounds = bar.localToScreen(bar.getBoundsInLocal());
        robot.drag(new Point2D(bounds.getCenterX(), bounds.getCenterY()), MouseButton.PRIMARY)
                .moveBy(25, 0)
                .drop();
        double dragged = workbench.open().row().score(2);
        assertThat(dragged).isNotEqualTo(before);
        robot.type(KeyCode.RIGHT);
        assertThat(workbench.open().row().score(2)).isEqualTo(Math.round((dragged + 0.1) * 1e6) / 1e6);
        robot.doubleClickOn("#score-2").eraseText(8).write("0.75").type(KeyCode.ENTER);
        assertThat(workbench.open().row().score(2)).isEqualTo(0.75);
    }

    @Test
    void tabLeadsOutOfTheSentenceAndLeavesItAsItWas(FxRobot robot) {
        String before = workbench.editing().sentence().textProperty().get();
        robot.clickOn("#sentence").type(KeyCode.TAB);
        assertThat(robot.lookup("#sentence").query().isFocused()).isFalse();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(robot.lookup("#sentence").query().isFocused()).isTrue();
        assertThat(workbench.editing().sentence().textProperty().get()).isEqualTo(before);
    }

    @Test
    void aScoreThatIsNoNumberIsSaidAndTakenBack(FxRobot robot) {
        double before = workbench.open().row().score(1);
        robot.doubleClickOn("#score-1").eraseText(8).write("abc").type(KeyCode.ENTER);
        assertThat(workbench.open().row().score(1)).isEqualTo(before);
        assertThat(robot.lookup("#messageText")
                        .queryAs(javafx.scene.control.Label.class)
                        .getText())
                .contains("abc");
    }

    @Test
    void oneScoreIsATabStopAndUpAndDownGoFromBarToBar(FxRobot robot) {
        robot.clickOn("#bar-1").type(KeyCode.DOWN);
        double before = workbench.open().row().score(2);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("bar-2");
        robot.type(KeyCode.RIGHT);
        assertThat(workbench.open().row().score(2)).isEqualTo(Math.round((before + 0.1) * 1e6) / 1e6);
        assertThat(robot.lookup(".score-bar").<Node>queryAll())
                .filteredOn(bar -> bar.isVisible() && bar.isFocusTraversable())
                .extracting(Node::getId)
                .containsExactly("bar-2");
    }

    @Test
    void downGoesOnBelowTheLastBarInSight(FxRobot robot) {
        int last = workbench.open().study().tokens().size() - 1;
        robot.clickOn("#bar-0").type(KeyCode.DOWN, last);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("bar-" + last);
        robot.type(KeyCode.DOWN).type(KeyCode.UP, last);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("bar-0");
    }

    @Test
    void theRowsAreOneTabStopAndTheArrowsGoFromChipToChip(FxRobot robot) {
        robot.clickOn("#row-0").type(KeyCode.RIGHT, 2).type(KeyCode.LEFT);
        assertThat(workbench.open().selectedRow()).isEqualTo(1);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("row-1");
        assertThat(robot.lookup(".chip").<javafx.scene.Node>queryAll())
                .filteredOn(javafx.scene.Node::isFocusTraversable)
                .hasSize(1);
    }

    @Test
    void rowsAreAddedNamedAndRemoved(FxRobot robot) {
        int rows = workbench.editing().rows().labels().size();
        robot.clickOn("#add");
        robot.lookup("#row-name").queryAs(TextField.class);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("new one").type(KeyCode.ENTER);
        assertThat(workbench.editing().rows().labels()).hasSize(rows + 1).contains("new one");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("row-1");
        robot.clickOn("#remove");
        assertThat(workbench.editing().rows().labels()).hasSize(rows).doesNotContain("new one");
    }
}
