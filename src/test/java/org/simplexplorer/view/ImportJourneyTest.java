package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person opens what other programs wrote. */
class ImportJourneyTest extends WindowJourney {

    private void open(FxRobot robot, String name, String text) throws IOException {
        answer = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        shortcut(robot, KeyCode.O);
    }

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void aTableIsSeenCorrectedAndOpenedAndUndone(FxRobot robot) throws IOException {
        open(robot, "t.csv", "2019;2020;\u732b\n1,5;2;0\n3;4;\u0661\n".replace("\u0661", "1"));
        await(() -> shows(robot, "#preview"));
        ComboBox<String> headers = robot.lookup("#headers").queryComboBox();
        assertThat(headers.getValue()).isEqualTo("in the first row");
        GridPane preview = robot.lookup("#preview").queryAs(GridPane.class);
        assertThat(preview.getChildren())
                .extracting(cell -> ((Label) cell).getText())
                .contains("\u732b", "1.50");

        robot.clickOn("#decimal").type(KeyCode.UP).type(KeyCode.ENTER);
        await(() ->
                !robot.lookup("#importProblem").queryAs(Label.class).getText().isEmpty());
        assertThat(robot.lookup("#importAccept").query().isDisabled()).isTrue();
        robot.clickOn("#decimal").type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> !robot.lookup("#importAccept").query().isDisabled());
        robot.clickOn("#importAccept");

        await(() -> workbench.open().tokens().contains("\u732b"));
        await(() -> !shows(robot, "#preview"));
        assertThat(workbench.open().row().scores()).containsExactly(1.5, 2, 0);
        shortcut(robot, KeyCode.Z);
        await(() -> workbench.open().tokens().contains("ivanov"));
    }

    @Test
    void aHeadIsChosenWithTheArrowKeys(FxRobot robot) throws IOException {
        open(
                robot,
                "h.json",
                "{\"tokens\": [\"the\", \"cat\"], \"attention\": [[[[1, 2], [3, 4]], [[5, 6], [8, 7]]]]}");
        await(() -> shows(robot, "#headsPicture"));
        Label words = robot.lookup("#headWords").queryAs(Label.class);
        assertThat(words.getText()).isEqualTo("Layer 1 of 1, head 1 of 2");
        WritableImage before = snapshot(robot.lookup("#largePicture").query());

        robot.push(KeyCode.RIGHT);
        await(() -> words.getText().equals("Layer 1 of 1, head 2 of 2"));
        await(() -> !same(before, snapshot(robot.lookup("#largePicture").query())));
        robot.push(KeyCode.ENTER);
        await(() -> workbench.open().tokens().size() == 2);
        assertThat(workbench.open().row().scores()).containsExactly(5, 6);

        robot.interact(() -> stage.setWidth(1000));
        Node panels = robot.lookup("#panels").query();
        assertThat(inScene(panels).getMaxX()).isLessThanOrEqualTo(1000);
        assertThat(panels.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(panels.prefWidth(-1) - 0.5);
        robot.clickOn("#chooseHead");
        await(() -> shows(robot, "#headsPicture"));
        robot.push(KeyCode.LEFT).push(KeyCode.ESCAPE);
        await(() -> !shows(robot, "#headsPicture"));
        assertThat(workbench.open().row().scores()).containsExactly(5, 6);
    }

    @Test
    void aSentenceIsPastedAsAStudy(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("\u0627\u0644\u0642\u0637\u0629:2 sat:1");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        await(() -> workbench.open().tokens().contains("\u0627\u0644\u0642\u0637\u0629"));
        assertThat(workbench.open().row().scores()).containsExactly(2, 1);
    }

    @Test
    void aTokenThatIsATextByItselfPushesNothingAway(FxRobot robot) throws IOException {
        Node panel = robot.lookup("#picture-softmax").query();
        double before = panel.getBoundsInLocal().getHeight();
        open(robot, "long.csv", ",%s,b\n%s,1,2\nr,3,1\n".formatted("x".repeat(3000), "y".repeat(3000)));
        await(() -> shows(robot, "#preview"));
        robot.clickOn("#importAccept");
        await(() -> workbench.open().tokens().size() == 2);
        await(() -> facts(robot, "oscarmax").contains("/4"));
        assertThat(panel.getBoundsInLocal().getHeight()).isGreaterThanOrEqualTo(before);
        Node chip = robot.lookup("#row-0").query();
        Node list = robot.lookup("#scroll").query();
        assertThat(chip.localToScene(chip.getBoundsInLocal()).getMaxX())
                .isLessThan(list.localToScene(list.getBoundsInLocal()).getMaxX());
    }

    @Test
    void weightsGoBackToScoresAlsoAfterTheOfferIsGone(FxRobot robot) throws IOException {
        open(robot, "w.json", "{\"tokens\": [\"a\", \"b\"], \"attention\": [[1, 0], [0.25, 0.75]]}");
        await(() -> shows(robot, "#messageOffer"));
        robot.clickOn("#messageOffer");
        await(() -> workbench.open().study().row(1).score(0) == Math.log(0.25));
        Label said = robot.lookup("#messageText").queryAs(Label.class);
        assertThat(said.getText()).contains("logarithms");
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().study().row(1).scores()).containsExactly(0.25, 0.75);
        assertThat(shows(robot, "#message")).as("what was said is true no more").isFalse();
        robot.clickOn("#editMenu");
        await(() -> robot.lookup("#editRecover").tryQuery().isPresent());
        robot.clickOn("#editRecover");
        await(() -> workbench.open().study().row(1).score(0) == Math.log(0.25));
        robot.clickOn("#editMenu");
        await(() -> robot.lookup("#editRecover").tryQuery().isPresent());
        robot.clickOn("#editRecover");
        await(() -> said.getText().startsWith("The numbers are not weights"));
    }
}
