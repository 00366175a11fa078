package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Study;
import org.testfx.api.FxRobot;

/** Back and forth through edits, by keys and buttons. */
class UndoJourneyTest extends WindowJourney {

    @Test
    void aDragOfABarAndOneOfASliderAreAStepEach(FxRobot robot) {
        Study first = workbench.open().study();
        assertThat(robot.lookup("#undo").query().isDisabled()).isTrue();
        robot.moveTo("#bar-1").press(MouseButton.PRIMARY);
        for (int i = 0; i < 6; i++) {
            robot.moveBy(6, 0);
        }
        robot.release(MouseButton.PRIMARY);
        Study dragged = workbench.open().study();
        assertThat(dragged).isNotEqualTo(first);
        robot.moveTo("#slider-fusedmax").press(MouseButton.PRIMARY);
        for (int i = 0; i < 6; i++) {
            robot.moveBy(10, 0);
        }
        robot.release(MouseButton.PRIMARY);
        assertThat(workbench.open().study()).isNotEqualTo(dragged);
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().study()).isEqualTo(dragged);
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().study()).isEqualTo(first);
        assertThat(workbench.open().dirtyProperty().get()).isFalse();
        shortcut(robot, KeyCode.Y);
        assertThat(workbench.open().study()).isEqualTo(dragged);
    }

    @Test
    void aDeletedRowComesBackByTheButtonThatNamesIt(FxRobot robot) {
        Study first = workbench.open().study();
        robot.clickOn("#row-2");
        robot.push(KeyCode.DELETE);
        assertThat(workbench.open().study().rows()).hasSize(first.rows().size() - 1);
        Tooltip tip = robot.lookup("#undo").queryAs(Button.class).getTooltip();
        assertThat(tip.getText()).isEqualTo("Undo: deleted row (Ctrl+Z)");
        robot.clickOn("#undo");
        assertThat(workbench.open().study()).isEqualTo(first);
        robot.clickOn("#redo");
        assertThat(workbench.open().study().rows()).hasSize(first.rows().size() - 1);
    }

    @Test
    void inTheSentenceTheKeysTakeStudyStepsBackAndForth(FxRobot robot) {
        Study first = workbench.open().study();
        TextArea sentence = robot.lookup("#sentence").queryAs(TextArea.class);
        robot.clickOn("#sentence").push(KeyCode.CONTROL, KeyCode.END).write(" hello");
        Study typed = workbench.open().study();
        assertThat(typed.tokens()).endsWith("hello");
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().study()).isEqualTo(first);
        assertThat(sentence.getText()).doesNotContain("hello");
        shortcut(robot, KeyCode.Y);
        assertThat(workbench.open().study()).isEqualTo(typed);
        robot.write(" again");
        assertThat(sentence.getText()).endsWith("hello again");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workbench.open().study()).isEqualTo(typed);
    }

    @Test
    void inANumberFieldWhatIsNotTakenOverIsTheFieldsOwn(FxRobot robot) {
        Study first = workbench.open().study();
        TextField number = robot.lookup("#number-gamma").queryAs(TextField.class);
        robot.doubleClickOn("#number-gamma").push(KeyCode.CONTROL, KeyCode.A).write("7");
        shortcut(robot, KeyCode.Z);
        assertThat(number.getText()).isEqualTo("1.00");
        assertThat(workbench.open().study()).isEqualTo(first);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("7").type(KeyCode.ENTER);
        assertThat(workbench.open().study().parameters().gamma()).isEqualTo(7);
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().study()).isEqualTo(first);
        robot.doubleClickOn("#score-1")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("3")
                .type(KeyCode.ENTER);
        assertThat(workbench.open().row().score(1)).isEqualTo(3);
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().study()).isEqualTo(first);
    }

    @Test
    void aFieldThatIsOnlyPassedRoundsNothing(FxRobot robot) {
        robot.interact(() -> workbench
                .open()
                .edit(study -> study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, 0.123456789))));
        robot.clickOn("#number-fusedmax").type(KeyCode.TAB);
        assertThat(workbench.open().study().parameters().own(MechanismKind.FUSEDMAX))
                .isEqualTo(0.123456789);
        robot.clickOn("#number-fusedmax").type(KeyCode.ENTER);
        assertThat(workbench.open().study().parameters().own(MechanismKind.FUSEDMAX))
                .isEqualTo(0.123);
    }
}
