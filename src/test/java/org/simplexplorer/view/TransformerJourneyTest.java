package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.model.TinyBert;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyReader;
import org.testfx.api.FxRobot;

/** A person types a sentence, looks at what a transformer does with it, and changes the transformer. */
class TransformerJourneyTest extends WindowJourney {

    private static final String HORSE = "The horse raced past the barn fell.";

    private void type(FxRobot robot, String text) {
        shortcut(robot, KeyCode.N);
        await(() -> workbench.open().tokens().isEmpty());
        shortcut(robot, KeyCode.L);
        robot.write(text);
        await(() -> workbench
                .open()
                .study()
                .scoresFrom()
                .map(ScoresFrom::text)
                .filter(text::equals)
                .isPresent());
    }

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id)
                .tryQuery()
                .filter(TransformerJourneyTest::isSeen)
                .isPresent();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private String where(FxRobot robot) {
        return robot.lookup("#headName").queryAs(Label.class).getText();
    }

    @Test
    void allButtonsAboveTheViewHaveTheirWordsInAWindowOfUsualWidth(FxRobot robot) {
        type(robot, HORSE);
        Labeled transplant = robot.lookup("#transplant").queryAs(Labeled.class);
        Labeled panels = robot.lookup("#panels").queryAs(Labeled.class);
        for (String view : new String[] {"#view-bars", "#view-heatmap"}) {
            robot.clickOn(view);
            for (Labeled button : new Labeled[] {transplant, panels}) {
                assertThat(button.getContentDisplay()).as(button.getText()).isEqualTo(ContentDisplay.LEFT);
                assertThat(button.getWidth()).as(button.getText()).isGreaterThanOrEqualTo(button.prefWidth(-1) - 0.5);
                assertThat(button.localToScene(button.getLayoutBounds()).getMaxX())
                        .isLessThanOrEqualTo(1280);
            }
        }
        hand.interact(() -> stage.setWidth(1000));
        assertThat(panels.localToScene(panels.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(1000);
        boolean iconAlone = panels.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        assertThat(iconAlone || panels.getWidth() >= panels.prefWidth(-1) - 0.5).isTrue();
        hand.interact(() -> stage.setWidth(1280));
        assertThat(panels.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
    }

    @Test
    void aSentenceIsTypedAHeadChosenSavedAndOpenedAgain(FxRobot robot) throws Exception {
        type(robot, HORSE);
        assertThat(workbench.open().tokens())
                .containsExactly("the", "horse", "raced", "past", "the", "barn", "fell", ".");
        assertThat(robot.lookup("#fromModel").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        await(() -> colours(robot, "fusedmax") > 3);
        assertThat(where(robot)).isEqualTo("layer 4, head 2");

        WritableImage before = picture(robot, "softmax");
        robot.clickOn("#headPictures");
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
        await(() -> workbench.open().study().note().startsWith("all-MiniLM-L6-v2, layer "));
        String chosen = where(robot);
        assertThat(chosen).isNotEqualTo("layer 4, head 2");
        await(() -> !same(before, picture(robot, "softmax")));

        answer = folder.resolve("horse.json");
        shortcut(robot, KeyCode.S);
        await(() -> Files.exists(answer));
        Study saved = StudyReader.read(Files.readString(answer), "horse.json");
        assertThat(saved.scoresFrom().map(ScoresFrom::inWords)).contains("all-MiniLM-L6-v2, " + chosen);
        assertThat(saved.scoresFrom().map(ScoresFrom::text)).contains(HORSE);

        shortcut(robot, KeyCode.N);
        await(() -> workbench.open().tokens().isEmpty());
        shortcut(robot, KeyCode.O);
        await(() -> workbench.open().study().equals(saved));
        await(() -> where(robot).equals(chosen));
        assertThat(workbench.editing().sentence().textProperty().get()).isEqualTo(HORSE);
    }

    @Test
    void headsAreFoundAndTheScoresTakenOver(FxRobot robot) {
        type(robot, HORSE);
        robot.clickOn("#measure").type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> robot.lookup("#result").queryAs(Label.class).getText().startsWith("Place "));
        String first = robot.lookup("#result").queryAs(Label.class).getText();
        robot.clickOn("#rankNext");
        await(() -> !robot.lookup("#result").queryAs(Label.class).getText().equals(first));

        robot.clickOn("#byHand");
        await(() -> !shows(robot, "#headName"));
        assertThat(workbench.open().study().note()).contains(", changed by hand");
        await(() -> shows(robot, "#scores"));
        shortcut(robot, KeyCode.Z);
        await(() -> shows(robot, "#headName"));
        assertThat(workbench.open().study().note()).doesNotContain("changed by hand");
    }

    @Test
    void aMechanismIsPutIntoTheModel(FxRobot robot) {
        type(robot, "the cat plays"); // short: a sweep runs the model a hundred times
        robot.clickOn("#transplant");
        await(() -> workbench.transplant().transplant().pictureProperty().get() != null);
        Node picture = robot.lookup("#transplantPicture").query();
        String all = picture.getAccessibleText();
        assertThat(all).contains("fusedmax", "in all layers", "nearest sentence");
        robot.clickOn("#layer-6");
        await(() -> picture.getAccessibleText().contains("in layers 1, 2, 3, 4, 5"));
        // The slider acts inside the model.
        robot.interact(() -> workbench
                .open()
                .edit(study -> study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, 0))));
        await(() -> picture.getAccessibleText().contains("lambda 0,"));

        robot.clickOn("#sweep");
        await(() -> picture.getAccessibleText().contains("In all layers, from lambda"));
        robot.clickOn("#sweepBack");
        await(() -> picture.getAccessibleText().contains("nearest sentence"));

        robot.clickOn("#view-text");
        await(() -> !shows(robot, "#layer-6")
                || !workbench.transplant().transplant().shownProperty().get());
        assertThat(robot.lookup("#transplant").queryAs(ToggleButton.class).isSelected())
                .isFalse();
    }

    @Test
    void aModelOfOnesOwnIsLoadedAndADamagedOneIsRefused(FxRobot robot) throws IOException {
        type(robot, "the cat plays");
        Path tiny = Files.createDirectory(folder.resolve("tiny"));
        modelFolder = new TinyBert(true).in(tiny);
        robot.clickOn("#modelOptions").clickOn("#ownModel");
        await(() -> workbench
                .open()
                .study()
                .scoresFrom()
                .map(ScoresFrom::model)
                .filter("tiny"::equals)
                .isPresent());
        assertThat(workbench.open().study().note()).startsWith("tiny, layer 1, head 1");
        Study before = workbench.open().study();
        Files.write(tiny.resolve("model.onnx"), new byte[] {1, 2, 3});
        robot.clickOn("#modelOptions").clickOn("#ownModel");
        await(() -> robot.lookup("#messageText").queryAs(Label.class).getText().contains("no ONNX model"));
        assertThat(workbench.open().study()).isEqualTo(before);
    }
}
