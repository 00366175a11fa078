package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Samples;
import org.testfx.api.FxRobot;

/** Sliders, pointing, and the pictures that follow. */
class ExploringJourneyTest extends WindowJourney {

    @Test
    void startsOnASampleWithFourPictures(FxRobot robot) {
        assertThat(stage.getTitle()).startsWith(Samples.all().get(0).title());
        for (String name : new String[] {"softmax", "sparsemax", "fusedmax", "oscarmax"}) {
            assertThat(colours(robot, name)).as("colours of %s", name).isGreaterThan(5);
            assertThat(facts(robot, name)).contains("support");
        }
    }

    @Test
    void draggingASliderChangesThePictures(FxRobot robot) {
        for (String parameter : new String[] {"fusedmax", "oscarmax", "gamma"}) {
            assertDraggingChangesThePicture(parameter, robot);
        }
    }

    private void assertDraggingChangesThePicture(String parameter, FxRobot robot) {
        String panel = parameter.equals("gamma") ? "softmax" : parameter;
        WritableImage before = picture(robot, panel);
        String text =
                robot.lookup("#number-" + parameter).queryAs(TextField.class).getText();
        Slider slider = robot.lookup("#slider-" + parameter).queryAs(Slider.class);
        Node thumb = slider.lookup(".thumb");
        robot.drag(thumb).moveBy(90, 0).drop();
        await(() -> !same(before, picture(robot, panel)));
        assertThat(robot.lookup("#number-" + parameter).queryAs(TextField.class).getText())
                .isNotEqualTo(text);
    }

    @Test
    void aSliderReachesZeroByKeyAndThenFusedmaxIsSparsemax(FxRobot robot) {
        robot.clickOn("#slider-fusedmax").type(KeyCode.HOME);
        assertThat(workbench.open().study().parameters().own(MechanismKind.FUSEDMAX))
                .isZero();
        await(() -> facts(robot, "fusedmax").contains(facts(robot, "sparsemax").split(" \u00b7 ", -1)[0]));
    }

    @Test
    void theOtherViewsShowTheChosenRowAndFollowIt(FxRobot robot) {
        assertFollowsTheRow("text", "#row-3", robot);
        assertFollowsTheRow("bars", "#row-2", robot);
    }

    private void assertFollowsTheRow(String view, String row, FxRobot robot) {
        robot.clickOn("#view-" + view);
        await(() -> robot.lookup("#single").query().isVisible()
                && !workbench.figure().sceneProperty().get().marks().isEmpty());
        assertThat(robot.lookup("#heatmaps").query().isVisible()).isFalse();
        WritableImage before = snapshot(robot.lookup("#single").query());
        robot.clickOn(row);
        await(() -> !same(before, snapshot(robot.lookup("#single").query())));
        robot.clickOn("#view-heatmap");
        assertThat(robot.lookup("#heatmaps").query().isVisible()).isTrue();
    }

    @Test
    void aWrongNumberIsSaidAndTakenBack(FxRobot robot) {
        TextField number = robot.lookup("#number-gamma").queryAs(TextField.class);
        robot.doubleClickOn(number).write("-3").type(KeyCode.ENTER);
        assertThat(workbench.sliders().gamma().errorProperty().get()).containsIgnoringCase("gamma");
        robot.type(KeyCode.ESCAPE);
        assertThat(number.getText()).isEqualTo("1.00");
    }

    @Test
    void pointingShowsAHintAndMarksEveryPanel(FxRobot robot) {
        Node picture = robot.lookup("#picture-fusedmax").query();
        Bounds bounds = picture.localToScreen(picture.getBoundsInLocal());
        robot.moveTo(bounds.getCenterX() + 20, bounds.getMinY() + bounds.getHeight() * 0.3);
        Label title = robot.lookup(".cell-hint-title").match(Node::isVisible).queryAs(Label.class);
        assertThat(title.getText()).contains("\u2192");
        workbench.panels().shown().forEach(panel -> assertThat(
                        panel.overlayProperty().get().marks())
                .hasSizeGreaterThan(2));
    }
}
