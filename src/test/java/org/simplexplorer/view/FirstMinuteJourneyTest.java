package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.viewmodel.base.WindowPlace;
import org.testfx.api.FxRobot;

/** What somebody meets who has never seen the program, and a class that sees it from the back row. */
class FirstMinuteJourneyTest extends WindowJourney {

    @Test
    void theCardIsGoneOnceALessonWasBegunFromTheMenu(FxRobot robot) {
        hand.interact(() -> workbench.appearance().welcomedProperty().set(false));
        robot.clickOn("#lessons").clickOn("#lesson-0");
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
        robot.clickOn("#lessonLeave");
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
    }

    @Test
    void theFirstWindowTakesASmallScreenAndMostOfALargeOne() {
        assertThat(StudyWindow.first(new Rectangle2D(0, 0, 1366, 768)))
                .isEqualTo(new WindowPlace(0, 0, 1366, 768, true));
        WindowPlace large = StudyWindow.first(new Rectangle2D(100, 0, 2000, 1000));
        assertThat(large).isEqualTo(new WindowPlace(250, 75, 1700, 850, false));
    }

    @Test
    void whatOneCanBeginWithIsThereUntilItIsUsed(FxRobot robot) {
        hand.interact(() -> workbench.appearance().welcomedProperty().set(false));
        assertThat(robot.lookup("#welcome").query().isVisible()).isTrue();
        robot.clickOn("#welcomeSentence");
        assertThat(workbench.open().tokens()).isEmpty();
        assertThat(robot.lookup("#sentence").query().isFocused()).isTrue();
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
        assertThat(workbench.appearance().welcomedProperty().get()).isTrue();
    }

    @Test
    void numbersAreWordsUntilAnExpertAsks(FxRobot robot) {
        hand.interact(() -> workbench.appearance().expertNumbersProperty().set(false));
        assertThat(facts(robot, "fusedmax")).matches("\\d+ words?, \\d+ segments?");
        String before = facts(robot, "softmax");
        robot.clickOn("#row-3");
        assertThat(facts(robot, "softmax")).isEqualTo(before).isEqualTo("18 words");
        Label certificate = robot.from(robot.lookup("#panel-fusedmax"))
                .lookup("#certificate")
                .queryAs(Label.class);
        assertThat(certificate.getText()).isEmpty();
        assertThat(certificate.getTooltip().getText()).contains("support ", "optimal to ");
    }

    @Test
    void theKeyboardSeesWhereItIsAndAClickLeavesNoRing(FxRobot robot) {
        Region picture = robot.lookup("#picture-softmax").queryAs(Region.class);
        robot.clickOn("#view-heatmap");
        robot.clickOn(picture).moveTo("#view-text");
        assertThat(picture.isFocused()).isTrue();
        WritableImage clicked = snapshot(picture);
        robot.push(KeyCode.SHIFT);
        assertThat(same(clicked, snapshot(picture))).isFalse();
    }

    @Test
    void afterARowIsDeletedTheNextOneHasTheKeyboard(FxRobot robot) {
        robot.clickOn("#row-2").push(KeyCode.DELETE);
        assertThat(robot.lookup("#row-2").query().isFocused()).isTrue();
        int rows = workbench.open().study().rows().size();
        robot.push(KeyCode.DELETE);
        assertThat(workbench.open().study().rows()).hasSize(rows - 1);
    }

    @Test
    void afterShowMeTheKeyboardIsAtNext(FxRobot robot) {
        hand.interact(() -> workbench.files().startLesson(0));
        robot.clickOn("#lessonNext").clickOn("#lessonAnswer");
        assertThat(robot.lookup("#lessonNext").queryAs(Button.class).isFocused())
                .isTrue();
    }

    @Test
    void sixMechanismsHaveRoomOnAProjector(FxRobot robot) {
        hand.interact(() -> {
            workbench.panelChoice().show("entmax", true);
            workbench.panelChoice().show("pnormmax", true);
            workbench.appearance().projectorProperty().set(true);
            stage.setFullScreen(false);
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        Region footer = robot.lookup(".parameters").queryAs(Region.class);
        assertThat(footer.getHeight()).isLessThan(800 / 4.0);
        for (String name : new String[] {"gamma", "fusedmax", "oscarmax", "entmax", "pnormmax"}) {
            Node number = robot.lookup("#number-" + name).query();
            Node label = robot.from(number.getParent()).lookup("#name").query();
            Bounds field = number.localToScene(number.getLayoutBounds());
            assertThat(label.localToScene(label.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(field.getMinX());
            assertThat(field.getMaxX()).isLessThanOrEqualTo(1280);
        }
    }

    @Test
    void onAProjectorAPictureIsSeenAtOnceAndTheUpperEdgeLeadsBack(FxRobot robot) {
        hand.interact(() -> workbench.files().startLesson(3));
        hand.interact(() -> workbench.appearance().projectorProperty().set(true));
        hand.interact(() -> workbench.figure().view().choose(FigureKind.TEXT));
        await(() -> workbench.figure().sceneProperty().get().height()
                <= workbench.figure().heightProperty().get());
        assertThat(robot.lookup("#topBar").query().isVisible()).isFalse();
        robot.moveTo(300, 300)
                .moveTo(stage.getX() + 400, stage.getY() + stage.getScene().getY() + 2);
        assertThat(robot.lookup("#topBar").query().isVisible()).isTrue();
        robot.moveTo(stage.getX() + 400, stage.getY() + 600);
        assertThat(robot.lookup("#topBar").query().isVisible()).isFalse();
    }
}
