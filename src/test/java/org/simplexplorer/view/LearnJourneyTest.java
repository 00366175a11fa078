package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Networks that learn: start, pause, go back, a sentence of one's own, a heatmap as a study. */
class LearnJourneyTest extends WindowJourney {

    @AfterEach
    void stop() {
        Calm.onInterfaceThread(() -> {
            workbench.learn().model().shownProperty().set(false);
            return true;
        });
    }

    private void open(FxRobot robot) {
        shortcut(robot, KeyCode.K);
        await(() -> !robot.lookup("#start").query().isDisabled());
        for (String other : new String[] {"softmax", "sparsemax", "oscarmax"}) {
            CheckBox box = robot.lookup("#learn-" + other).queryAs(CheckBox.class);
            robot.interact(() -> box.setSelected(false));
        }
        await(() -> step(robot) == 0 && summary(robot).startsWith("Step 0. fusedmax"));
    }

    private static int step(FxRobot robot) {
        String words = robot.lookup("#runProgress").queryLabeled().getText();
        return words.startsWith("step ") ? Integer.parseInt(words.split(" ", 3)[1]) : -1;
    }

    private static String summary(FxRobot robot) {
        return robot.lookup("#curves").query().getAccessibleText();
    }

    private void runAndPause(FxRobot robot) {
        robot.clickOn("#start");
        await(() -> step(robot) > 4);
        Button start = robot.lookup("#start").queryButton();
        assertThat(start.getText()).isEqualTo("Pause");
        robot.clickOn("#start");
        assertThat(start.getText()).isEqualTo("Start");
        await(() -> !workbench.learn().model().runningProperty().get());
        int reached = step(robot);
        robot.clickOn("#step");
        await(() -> step(robot) > reached);
    }

    @Test
    void aRunIsPausedAndOneGoesBackThroughIt(FxRobot robot) {
        open(robot);
        Node sidebar = robot.lookup("#sidebar").query();
        assertThat(sidebar.isVisible()).isFalse();
        Node heatmaps = robot.lookup("#forming").query();
        WritableImage first = snapshot(heatmaps);
        runAndPause(robot);
        assertThat(same(first, snapshot(heatmaps))).isFalse();
        Slider scrub = robot.lookup("#scrub").queryAs(Slider.class);
        robot.interact(scrub::requestFocus);
        robot.push(KeyCode.HOME);
        await(() -> summary(robot).startsWith("Step 0."));
        assertThat(same(first, snapshot(heatmaps))).isTrue();
        robot.clickOn("#toLast");
        await(() -> !summary(robot).startsWith("Step 0."));
        robot.clickOn("#learn");
        assertThat(sidebar.isVisible()).isTrue();
    }

    @Test
    void aSentenceOfOnesOwnBecomesAStudy(FxRobot robot) {
        open(robot);
        runAndPause(robot);
        robot.clickOn("#ownSentence").write("born on may twelfth 1962");
        await(() -> robot.lookup("#forming").query().getAccessibleText().startsWith("Yours, after step "));
        int reached = step(robot);
        robot.clickOn("#openStudy");
        await(() -> workbench.tabs().all().size() == 2);
        assertThat(workbench.learn().model().shownProperty().get()).isFalse();
        assertThat(workbench.open().study().title()).isEqualTo("fusedmax, dates, step %d, seed 1".formatted(reached));
        assertThat(workbench.open().study().tokens()).containsExactly("born", "on", "may", "twelfth", "1962");
        assertThat(workbench.open().study().rows()).extracting("label").containsExactly("year", "month", "day");
        await(() -> robot.lookup("#panel-fusedmax").query().isVisible());
        shortcut(robot, KeyCode.K);
        await(() -> step(robot) == reached);
    }

    @Test
    void anExperimentEndsInATable(FxRobot robot) {
        open(robot);
        Calm.onInterfaceThread(() -> {
            workbench.learn().choices().stepsProperty().set("4");
            workbench.learn().experiment().seedsProperty().set("2");
            return true;
        });
        robot.clickOn("#experiment");
        await(() -> robot.lookup("#resultTable").query().isVisible()
                && workbench.learn().experiment().table().rows().size() == 2);
        assertThat(robot.lookup("#curves").query().getParent().isVisible()).isFalse();
        robot.clickOn("#backToRun");
        assertThat(robot.lookup("#curves").query().getParent().isVisible()).isTrue();
    }
}
