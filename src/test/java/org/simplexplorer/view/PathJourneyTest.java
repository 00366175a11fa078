package org.simplexplorer.view;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.testfx.api.FxRobot;

/** Along lambda: the path, its events on the slider, and the large picture for a class. */
class PathJourneyTest extends WindowJourney {

    private double lambda() {
        return workbench.open().study().parameters().own(MechanismKind.FUSEDMAX);
    }

    private Node openPath(FxRobot robot) {
        robot.clickOn("#view-path");
        await(() -> !workbench.figure().sceneProperty().get().marks().isEmpty());
        return robot.lookup("#figure-picture").query();
    }

    @Test
    void theSliderStaysWhereItIsWhateverIsSaidBelowIt(FxRobot robot) {
        Node slider = robot.lookup("#slider-fusedmax").query();
        double place = slider.localToScene(0, 0).getY();
        Label below = robot.from(slider.getParent()).lookup("#below").queryAs(Label.class);
        boolean cut = false;
        for (double share = 0; share <= 1; share += 0.04) {
            double now = share;
            hand.interact(() -> requireNonNull(workbench.sliders().own().get("fusedmax"))
                    .positionProperty()
                    .set(now));
            assertThat(slider.localToScene(0, 0).getY()).isEqualTo(place);
            boolean fits = below.prefWidth(-1) <= below.getWidth() + 0.5;
            assertThat(below.getTooltip() == null).as(below.getText()).isEqualTo(fits);
            cut |= !fits && below.getTooltip().getText().equals(below.getText());
        }
        assertThat(cut).as("a sentence that has no room is whole on hover").isTrue();
    }

    @Test
    void theCursorIsDraggedAndPictureAndNumberFollow(FxRobot robot) {
        Node picture = openPath(robot);
        WritableImage before = snapshot(picture);
        Bounds on = picture.localToScreen(picture.getBoundsInLocal());
        double first = lambda();
        robot.moveTo(on.getMinX() + 300, on.getMinY() + 90)
                .press(MouseButton.PRIMARY)
                .moveBy(60, 0);
        double midway = lambda();
        robot.moveBy(80, 0).release(MouseButton.PRIMARY);
        assertThat(midway).isNotEqualTo(first);
        assertThat(lambda()).isGreaterThan(midway);
        await(() -> !same(before, snapshot(picture)));
        robot.moveBy(-80, 0);
        assertThat(lambda()).as("nothing is held any more").isGreaterThan(midway);
    }

    @Test
    void buttonsAndKeysGoFromEventToEvent(FxRobot robot) {
        Label below = robot.from(robot.lookup("#slider-fusedmax").query().getParent())
                .lookup("#below")
                .queryAs(Label.class);
        await(() -> below.getText().startsWith("next: "));
        String first = below.getText();
        double start = lambda();
        robot.clickOn("#next-fusedmax");
        double second = lambda();
        assertThat(second).isGreaterThan(start);
        assertThat(below.getText()).isNotEqualTo(first);
        robot.clickOn("#slider-fusedmax");
        double clicked = lambda();
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(lambda()).isGreaterThan(clicked);
        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(lambda()).isLessThan(clicked);
        assertThat(robot.lookup("#previous-fusedmax").queryAs(Button.class).getTooltip())
                .isNotNull();
    }

    @Test
    void theSliderHasAMarkForTheEventsOfTheChosenRow(FxRobot robot) {
        Pane marks = robot.from(robot.lookup("#slider-oscarmax").query().getParent())
                .lookup("#marks")
                .queryAs(Pane.class);
        await(() -> !marks.getChildren().isEmpty());
        double first = marks.getChildren().get(0).getLayoutX();
        robot.clickOn("#row-3");
        await(() -> !marks.getChildren().isEmpty() && marks.getChildren().get(0).getLayoutX() != first);
    }

    @Test
    void pointingAtTheLineSaysWhoseItIs(FxRobot robot) {
        Node picture = openPath(robot);
        Bounds on = picture.localToScreen(picture.getBoundsInLocal());
        for (int y = 40; y < 200 && workbench.figure().pointer().hintProperty().get() == null; y += 4) {
            robot.moveTo(on.getMinX() + 220, on.getMinY() + y);
        }
        assertThat(workbench.figure().pointer().hintProperty().get()).isNotNull();
        assertThat(robot.lookup(".cell-hint").match(Node::isVisible).tryQuery()).isPresent();
    }

    private static boolean noEffect(FxRobot robot) {
        return robot.lookup(".effect").match(Node::isVisible).tryQuery().isEmpty();
    }

    @Test
    void pointingInTheGradientDrawsArrowsAtTheScores(FxRobot robot) {
        robot.clickOn("#view-gradient");
        await(() -> !workbench.figure().sceneProperty().get().marks().isEmpty());
        Bounds on = robot.lookup("#figure-picture")
                .query()
                .localToScreen(robot.lookup("#figure-picture").query().getBoundsInLocal());
        assertThat(robot.lookup(".effect").match(Node::isVisible).tryQuery()).isEmpty();
        for (int place = 0; place < 180 && noEffect(robot); place++) {
            robot.moveTo(on.getMinX() + 60 + place % 20 * 12, on.getMinY() + 60 + place / 20 * 20);
        }
        assertThat(robot.lookup(".effect").match(Node::isVisible).tryQuery()).isPresent();
    }

    @Test
    void forAClassOnlyTheViewAndTheSlidersAreLeft(FxRobot robot) {
        openPath(robot);
        robot.push(KeyCode.F5);
        await(() -> !robot.lookup("#topBar").queryAs(HBox.class).isVisible());
        assertThat(robot.lookup("#sidebar").query().isVisible()).isFalse();
        assertThat(robot.lookup("#viewBar").query().isVisible()).isFalse();
        assertThat(robot.lookup("#slider-gamma").query().isVisible()).isTrue();
        assertThat(stage.isFullScreen()).isTrue();
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#topBar").queryAs(HBox.class).isVisible());
        assertThat(stage.isFullScreen()).isFalse();
    }
}
