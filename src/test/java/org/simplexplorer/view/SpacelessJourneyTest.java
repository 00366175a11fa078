package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A sentence without spaces is not silently one word: what to do about it is there to click, and to take back. */
class SpacelessJourneyTest extends WindowJourney {

    private static final String CHINESE = "\u6211\u7231\u81ea\u7136\u8bed\u8a00\u5904\u7406";
    private static final String THAI = "\u0e09\u0e31\u0e19\u0e23\u0e31\u0e01\u0e20\u0e32\u0e29\u0e32";

    private void write(FxRobot robot, String sentence) {
        shortcut(robot, KeyCode.N);
        hand.interact(() -> {
            workbench.transformer().scores().useHand();
            workbench.editing().sentence().textProperty().set(sentence);
        });
    }

    @Test
    void chineseIsDividedByCharacterAndTakenBack(FxRobot robot) {
        write(robot, CHINESE);
        assertThat(robot.lookup("#splitWords").query().isVisible()).isFalse();
        robot.clickOn("#splitCharacters");
        assertThat(workbench.open().tokens()).hasSize(8).startsWith("\u6211", "\u7231");
        assertThat(robot.lookup("#spaceless").query().isVisible()).isFalse();
        assertThat(robot.lookup(".message .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().equals("Divided into 8 tokens, character by character."));
        hand.interact(() -> workbench.messages().accept());
        assertThat(workbench.open().tokens()).containsExactly(CHINESE);
    }

    @Test
    void thaiIsDividedByWord(FxRobot robot) {
        write(robot, THAI);
        robot.clickOn("#splitWords");
        assertThat(workbench.open().tokens()).hasSize(3);
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().tokens()).containsExactly(THAI);
    }

    @Test
    void theOfferCanBeSentAway(FxRobot robot) {
        write(robot, CHINESE);
        robot.clickOn("#spacelessClose");
        assertThat(robot.lookup("#spaceless").query().isVisible()).isFalse();
        hand.interact(() -> workbench.editing().sentence().textProperty().set(CHINESE + THAI));
        assertThat(robot.lookup("#spaceless").query().isVisible()).isFalse();
    }
}
