package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.simplexplorer.view.base.Question;
import org.testfx.api.FxRobot;

/** Dialogs are inside the window, so that no window manager can misplace them. */
class DialogJourneyTest extends WindowJourney {

    private Node card() {
        return stage.getScene().getRoot().lookup(".dialog-card");
    }

    @Test
    void theExportDialogIsInsideTheWindowWhateverItsSize() {
        for (double[] size : new double[][] {{1000, 640}, {1280, 800}, {1900, 1060}}) {
            resize(size[0], size[1]);
            assertTheExportDialogIsInside();
            hand.push(KeyCode.ESCAPE);
            assertThat(card()).isNull();
        }
    }

    private void assertTheExportDialogIsInside() {
        shortcut(hand, KeyCode.E);
        assertThat(List.copyOf(Window.getWindows()).stream().filter(window -> !(window instanceof Tooltip)))
                .containsExactly(stage);
        Bounds card = inScene(card());
        Bounds all = stage.getScene().getRoot().getLayoutBounds();
        assertThat(all.contains(card)).isTrue();
        Node write = stage.getScene().getRoot().lookup("#write");
        assertThat(card.contains(inScene(write))).isTrue();
        assertThat(Math.abs(card.getCenterX() - all.getCenterX())).isLessThan(2);
    }

    @Test
    void whatIsBelowCannotBeReachedAndGetsTheKeyboardBack(FxRobot robot) {
        robot.clickOn("#sentence");
        String before = workbench.open().study().title();
        shortcut(robot, KeyCode.E);
        for (int i = 0; i < 40; i++) {
            robot.push(KeyCode.TAB);
            assertThat(isIn(stage.getScene().getFocusOwner(), card())).isTrue();
        }
        shortcut(robot, KeyCode.N);
        robot.push(KeyCode.F5);
        assertThat(workbench.open().study().title()).isEqualTo(before);
        assertThat(workbench.appearance().projectorProperty().get()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(card()).isNull();
        assertThat(robot.lookup("#sentence").query().isFocused()).isTrue();
        shortcut(robot, KeyCode.D);
        assertThat(workbench.appearance().darkProperty().get()).isTrue();
    }

    @Test
    void aQuestionIsAnsweredByKeys() {
        assertAnswer(KeyCode.ENTER, 0);
        assertAnswer(KeyCode.ESCAPE, 2);
        assertAnswer(KeyCode.TAB, 1);
    }

    private void assertAnswer(KeyCode key, int expected) {
        AtomicInteger answer = new AtomicInteger(-1);
        hand.interact(() -> Platform.runLater(() -> answer.set(new Question(stage, workbench.appearance())
                .ask("Unsaved changes", "Save?", "Else they are lost.", List.of("Save", "Don't save", "Cancel")))));
        assertThat(card().lookup("#answer-0").isFocused()).isTrue();
        hand.push(key);
        if (key == KeyCode.TAB) {
            hand.push(KeyCode.SPACE);
        }
        await(() -> answer.get() == expected);
        assertThat(card()).isNull();
    }

    @Test
    void theWindowStaysWhileItsQuestionIsOpen() {
        shortcut(hand, KeyCode.E);
        shortcut(hand, KeyCode.Q);
        assertThat(stage.isShowing()).isTrue();
        assertThat(card()).isNotNull();
        hand.clickOn("#dialog-close");
        assertThat(card()).isNull();
    }

    private static boolean isIn(Node node, Node parent) {
        return node != null && (node.equals(parent) || isIn(node.getParent(), parent));
    }
}
