package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.simplexplorer.view.files.Dialogs;
import org.testfx.api.FxRobot;

/** A person works on several studies, and compares two. */
class TabsJourneyTest extends WindowJourney {

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void secondStudy(FxRobot robot) {
        shortcut(robot, KeyCode.T);
        robot.clickOn("#byHand").clickOn("#sentence").write("tea:1 or coffee:2");
        await(() -> workbench.open().tokens().size() == 3);
    }

    @Test
    void aSecondStudyIsTypedAndTheFirstIsStillThere(FxRobot robot) {
        assertThat(shows(robot, "#tabStrip")).isFalse();
        secondStudy(robot);
        assertThat(shows(robot, "#tabStrip")).isTrue();
        assertThat(robot.lookup("#tab-1").queryAs(ToggleButton.class).getText()).isEqualTo("Untitled \u2022");

        robot.clickOn("#tab-0");
        await(() -> workbench.open().tokens().contains("ivanov"));
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> workbench.open().tokens().contains("coffee"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        await(() -> workbench.open().tokens().contains("ivanov"));
    }

    @Test
    void aTabIsAsWideWhenItIsChosenAsBefore(FxRobot robot) {
        secondStudy(robot);
        double first = width(robot, "#tab-0");
        double second = width(robot, "#tab-1");
        robot.clickOn("#tab-0");
        assertThat(width(robot, "#tab-0")).isEqualTo(first);
        assertThat(width(robot, "#tab-1")).isEqualTo(second);
        double view = width(robot, "#view-bars");
        robot.clickOn("#view-bars");
        assertThat(width(robot, "#view-bars")).isEqualTo(view);
    }

    private static double width(FxRobot robot, String id) {
        return robot.lookup(id).query().getLayoutBounds().getWidth();
    }

    @Test
    void closingAsksForUnsavedWorkOnly(FxRobot robot) {
        secondStudy(robot);
        unsaved = Dialogs.Unsaved.CANCEL;
        robot.clickOn("#close-1");
        await(() -> questions == 1);
        assertThat(workbench.tabs().all()).hasSize(2);

        unsaved = Dialogs.Unsaved.SAVE;
        Path file = folder.resolve("second.json");
        answer = file;
        robot.clickOn("#close-1");
        await(() -> workbench.tabs().all().size() == 1);
        assertThat(file).exists();
        assertThat(shows(robot, "#tabStrip")).isFalse();
        assertThat(workbench.open().tokens()).contains("ivanov");
    }

    @Test
    void theWindowAsksForEveryTabBeforeItCloses(FxRobot robot) {
        secondStudy(robot);
        robot.clickOn("#tab-0");
        await(() -> workbench.open().tokens().contains("ivanov"));
        robot.clickOn("#bar-0").type(KeyCode.RIGHT);
        unsaved = Dialogs.Unsaved.DISCARD;
        shortcut(robot, KeyCode.Q);
        await(() -> !stage.isShowing());
        assertThat(questions).isEqualTo(2);
    }

    @Test
    void twoStudiesStandSideBySideAndFollowOneSlider(FxRobot robot) {
        secondStudy(robot);
        robot.clickOn("#besideMenu").clickOn("#beside-0");
        await(() -> shows(robot, "#besideBox"));
        await(() -> !facts(robot, "fusedmax-beside").isEmpty());
        WritableImage before = picture(robot, "softmax-beside");

        robot.clickOn("#slider-gamma").push(KeyCode.HOME);
        await(() -> !same(before, picture(robot, "softmax-beside")));

        robot.clickOn("#changePlaces");
        await(() -> workbench.open().tokens().contains("ivanov"));
        shortcut(robot, KeyCode.J);
        await(() -> !shows(robot, "#besideBox"));
        assertThat(workbench.tabs().all()).hasSize(2);
    }

    @Test
    void theKeysGoFromTabToTabAlsoOutOfTheSentence(FxRobot robot) {
        shortcut(robot, KeyCode.T);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("sentence");
        shortcut(robot, KeyCode.TAB);
        assertThat(workbench.open().tokens()).contains("ivanov");
        robot.clickOn("#sentence").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(workbench.open().tokens()).isEmpty();
    }

    @Test
    void sideBySideWithOneStudySaysWhatIsMissing(FxRobot robot) {
        shortcut(robot, KeyCode.J);
        assertThat(robot.lookup("#messageText")
                        .queryAs(javafx.scene.control.Label.class)
                        .getText())
                .startsWith("Open a second study first");
    }
}
