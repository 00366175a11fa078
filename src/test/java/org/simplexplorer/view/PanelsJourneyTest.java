package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.testfx.api.FxRobot;

/** Switching panels on and off, by mouse and by keyboard. */
class PanelsJourneyTest extends WindowJourney {

    @Test
    void aPanelComesByMouseWithItsSliderAndGoesByKeyboard(FxRobot robot) {
        robot.clickOn("#panels").clickOn("#shows-entmax");
        await(() -> !facts(robot, "entmax").isEmpty());
        assertThat(colours(robot, "entmax")).isGreaterThan(5);
        assertThat(shown(robot, "#slider-entmax")).isTrue();
        String before = facts(robot, "entmax");
        robot.clickOn("#slider-entmax").type(KeyCode.END);
        await(() -> !facts(robot, "entmax").equals(before));

        robot.interact(() -> robot.lookup("#panels").query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN, 5).type(KeyCode.ENTER);
        await(() -> !names().contains("entmax"));
        assertThat(shown(robot, "#slider-entmax")).isFalse();
        shortcut(robot, KeyCode.DIGIT6);
        await(() -> names().contains("pnormmax"));
    }

    /** What is only hidden is styled and walked through in each frame all the same. */
    @Test
    void partsAreMadeWhenTheyAreShownFirstAndSlidersStandInTheOrderOfTheMechanisms(FxRobot robot) {
        for (String late : List.of("#figure-picture", "#lesson", "#slider-entmax", "#slider-pnormmax")) {
            assertThat(robot.lookup(late).tryQuery()).as(late).isEmpty();
        }
        shortcut(robot, KeyCode.DIGIT6);
        shortcut(robot, KeyCode.DIGIT5);
        List<String> fromLeft = robot.lookup(".slider").queryAll().stream()
                .sorted(Comparator.comparingDouble(
                        slider -> slider.localToScene(slider.getBoundsInLocal()).getMinX()))
                .map(Node::getId)
                .toList();
        assertThat(fromLeft)
                .containsExactly(
                        "slider-gamma", "slider-fusedmax", "slider-oscarmax", "slider-entmax", "slider-pnormmax");
    }

    @Test
    void oneToSixPanelsFillTheCentreAndTheLastOneStays(FxRobot robot) {
        shortcut(robot, KeyCode.DIGIT5);
        shortcut(robot, KeyCode.DIGIT6);
        assertThat(names()).hasSize(6);
        for (int left = 6; left > 1; left--) {
            assertPanelsFillTheGrid(robot);
            shortcut(robot, KeyCode.valueOf("DIGIT" + left));
            assertThat(names()).hasSize(left - 1);
        }
        assertPanelsFillTheGrid(robot);
        CheckMenuItem last = (CheckMenuItem)
                robot.lookup("#panels").queryAs(MenuButton.class).getItems().get(0);
        assertThat(last.isDisable()).isTrue();
        shortcut(robot, KeyCode.DIGIT1);
        assertThat(names()).containsExactly("softmax");
        assertThat(last.isSelected()).isTrue();
    }

    @Test
    void anEnlargedPanelThatIsHiddenGivesWayToTheOthers(FxRobot robot) {
        robot.doubleClickOn("#picture-oscarmax");
        assertThat(robot.lookup("#panel-softmax").tryQuery()).isEmpty();
        shortcut(robot, KeyCode.DIGIT4);
        assertThat(robot.lookup("#panel-softmax").tryQuery()).isPresent();
        assertThat(robot.lookup("#panel-oscarmax").tryQuery()).isEmpty();
    }

    /** Every panel inside the centre, none over another, and no text of its foot or of the sliders cut. */
    private void assertPanelsFillTheGrid(FxRobot robot) {
        Parent grid = robot.lookup("#grid").queryAs(Parent.class);
        List<Bounds> places = names().stream()
                .map(name -> robot.lookup("#panel-" + name).<Node>query().getBoundsInParent())
                .toList();
        for (Bounds place : places) {
            assertThat(grid.getLayoutBounds().contains(place)).isTrue();
            assertThat(place.getWidth()).isGreaterThan(250);
            assertThat(place.getHeight()).isGreaterThan(200);
            assertThat(places)
                    .filteredOn(other -> other != place && other.intersects(place))
                    .isEmpty();
        }
        // What is said below a slider has one line, and is whole on hover.
        assertNoTextIsCut(robot.lookup(".parameters .label .text").queryAll().stream()
                .filter(text -> !"below".equals(text.getParent().getId()))
                .collect(Collectors.toSet()));
        assertNoTextIsCut(robot.from(grid).lookup(".label .text").queryAll());
    }

    private static void assertNoTextIsCut(Set<Node> texts) {
        assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(((Text) text).getText())
                .doesNotEndWith("...")
                .doesNotEndWith("\u2026"));
    }

    private List<String> names() {
        return workbench.panels().shown().stream().map(PanelModel::name).toList();
    }

    /** Whether a node and all around it are visible. */
    private static boolean shown(FxRobot robot, String query) {
        for (Node node = robot.lookup(query).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
