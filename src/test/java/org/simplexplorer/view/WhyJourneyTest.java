package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The views that say why: the certificate and the geometry. */
class WhyJourneyTest extends WindowJourney {

    private static final int RED = 0xffb3261e;

    private static Node show(FxRobot robot, String view) {
        robot.clickOn("#view-" + view);
        return robot.lookup("#figure-picture").query();
    }

    private static boolean shows(Node picture, int argb) {
        WritableImage image = snapshot(picture);
        int width = (int) image.getWidth();
        return IntStream.range(0, width * (int) image.getHeight())
                .anyMatch(i -> image.getPixelReader().getArgb(i % width, i / width) == argb);
    }

    @Test
    void thePublishedOscarmaxIsRedOnTheCounterexample(FxRobot robot) {
        Node picture = show(robot, "certificate");
        await(() -> !workbench.figure().sceneProperty().get().marks().isEmpty());
        assertThat(shows(picture, RED)).isFalse();
        String before = stage.getTitle();
        robot.clickOn("#counterexample");
        await(() -> !stage.getTitle().equals(before));
        assertThat(robot.lookup("#asPublished").queryAs(CheckBox.class).isSelected())
                .isTrue();
        await(() -> shows(picture, RED));
        robot.clickOn("#asPublished");
        await(() -> !shows(picture, RED));
    }

    @Test
    void inTheTriangleTheScoresAreDragged(FxRobot robot) {
        Node picture = show(robot, "geometry");
        await(() -> !workbench.figure().sceneProperty().get().marks().isEmpty());
        double[] before = workbench.open().row().scores();
        WritableImage first = snapshot(picture);
        Bounds on = picture.localToScreen(picture.getBoundsInLocal());
        // The triangles of the four mechanisms stand side by side; this is the middle of the first.
        robot.moveTo(on.getMinX() + on.getWidth() / 8, on.getMinY() + on.getHeight() / 2)
                .press(MouseButton.PRIMARY)
                .moveBy(-20, 20)
                .release(MouseButton.PRIMARY);
        assertThat(workbench.open().row().scores()).isNotEqualTo(before);
        await(() -> !same(first, snapshot(picture)));
    }

    @Test
    void wordsAreChosenFromAMenu(FxRobot robot) {
        Node picture = show(robot, "geometry");
        await(() -> !workbench.figure().sceneProperty().get().marks().isEmpty());
        WritableImage first = snapshot(picture);
        robot.clickOn("#words").clickOn("#word-3").clickOn("#words").clickOn("#word-5");
        assertThat(workbench.figure().focus().tokensProperty().get()).containsExactly(3, 5);
        assertThat(robot.lookup("#words").queryAs(MenuButton.class).isShowing()).isFalse();
        await(() -> !same(first, snapshot(picture)));
    }
}
