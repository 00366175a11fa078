package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Samples;
import org.simplexplorer.view.files.Dialogs;
import org.testfx.api.FxRobot;

/** Samples, opening, saving and exporting. */
class FilesJourneyTest extends WindowJourney {

    @Test
    void everySampleOpensFromTheMenu(FxRobot robot) {
        MenuButton menu = robot.lookup("#samples").queryAs(MenuButton.class);
        for (int i = 0; i < menu.getItems().size(); i++) {
            int index = i;
            robot.clickOn("#samples");
            robot.clickOn("#sample-" + index);
            await(() ->
                    stage.getTitle().startsWith(workbench.files().sampleTitles().get(index)));
            await(() -> facts(robot, "softmax")
                    .contains("/"
                            + workbench.open().study().rows().size()
                                    * workbench.open().study().tokens().size()));
            assertThat(colours(robot, "softmax")).isGreaterThan(2);
        }
    }

    @Test
    void saveChangeAndReopen(FxRobot robot) throws IOException {
        Path file = folder.resolve("mine.json");
        answer = file;
        robot.clickOn("#bar-0").type(KeyCode.RIGHT);
        double score = workbench.open().row().score(0);
        assertThat(workbench.open().dirtyProperty().get()).isTrue();
        shortcut(robot, KeyCode.S);
        await(() -> Files.exists(file) && !workbench.open().dirtyProperty().get());
        robot.clickOn("#bar-0").type(KeyCode.RIGHT, 5);
        assertThat(workbench.open().row().score(0)).isNotEqualTo(score);
        shortcut(robot, KeyCode.O);
        await(() -> workbench.open().row().score(0) == score);
        assertThat(questions).isEqualTo(1);
        assertThat(Files.readString(file)).contains("\"simplexplorer\"");
    }

    @Test
    void unsavedWorkIsNeverLostByOpening(FxRobot robot) {
        unsaved = Dialogs.Unsaved.CANCEL;
        robot.clickOn("#bar-0").type(KeyCode.RIGHT);
        double score = workbench.open().row().score(0);
        shortcut(robot, KeyCode.N);
        assertThat(workbench.open().row().score(0)).isEqualTo(score);
        assertThat(questions).isEqualTo(1);
    }

    @Test
    void anExportedPictureShowsTheCells(FxRobot robot) throws IOException {
        robot.interact(() -> workbench
                .files()
                .openSample(
                        workbench.files().sampleTitles().size() - 1,
                        workbench.tabs().here()));
        Path png = folder.resolve("all.png");
        answer = png;
        shortcut(robot, KeyCode.E);
        robot.clickOn("#write");
        await(() -> Files.exists(png));
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isGreaterThan(700);
        Color onScreen = workbenchColour();
        assertThat(contains(image, onScreen)).isTrue();
    }

    @Test
    void theExportDialogShowsWhatItWillWrite(FxRobot robot) throws IOException {
        answer = folder.resolve("figure.svg");
        shortcut(robot, KeyCode.E);
        await(() -> !workbench.export().previewProperty().get().marks().isEmpty());
        robot.clickOn("#figureTitle").write("My figure").type(KeyCode.ENTER);
        robot.clickOn("#width").type(KeyCode.ENTER);
        assertThat(folder.resolve("figure.svg"))
                .as("Enter in a field does not export")
                .doesNotExist();
        robot.clickOn("#export-shows-softmax");
        robot.clickOn("#write");
        await(() -> Files.exists(folder.resolve("figure.svg")));
        assertThat(Files.readString(folder.resolve("figure.svg")))
                .contains("My figure")
                .contains(">oscarmax<")
                .doesNotContain(">softmax<");
        robot.clickOn("#close");
        answer = folder.resolve("figure.svg");
        robot.clickOn("#bar-0").type(KeyCode.RIGHT);
        shortcut(robot, KeyCode.O);
        await(() -> !workbench.open().dirtyProperty().get());
    }

    @Test
    void aDamagedFileBecomesAMessage(FxRobot robot) throws IOException {
        answer = Files.writeString(folder.resolve("broken.json"), "{\"simplexplorer\": 1,");
        shortcut(robot, KeyCode.O);
        await(() -> robot.lookup("#message").query().isVisible());
        assertThat(robot.lookup("#messageText").queryAs(Label.class).getText()).contains("line 1");
        assertThat(stage.getTitle()).startsWith(Samples.all().get(0).title());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#message").query().isVisible()).isFalse();
    }

    private Color workbenchColour() {
        double weight = org.simplexplorer.study.Attention.of(
                        workbench.open().study(), org.simplexplorer.math.MechanismKind.SOFTMAX)
                .rows()
                .get(0)
                .weight(0);
        var colour = workbench.appearance().style().scale().colour(weight);
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }

    private static boolean contains(BufferedImage image, Color colour) {
        int wanted = 0xff000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == wanted) {
                    return true;
                }
            }
        }
        return false;
    }
}
