package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.study.Row;
import org.testfx.api.FxRobot;

/** What is said of a word is in sight wherever the word stands. */
class HintJourneyTest extends WindowJourney {

    private void show(int words) {
        hand.interact(() -> {
            stage.setWidth(1000);
            stage.setHeight(640);
            List<String> tokens =
                    IntStream.range(0, words).mapToObj(i -> "word" + i).toList();
            workbench.open().edit(study -> study.withSentence(tokens, List.of(new Row("row", new double[words]))));
            workbench.figure().view().choose(FigureKind.TEXT);
        });
    }

    /** Points at every place down the middle of what is seen, and collects what is said out of sight. */
    private void assertAllInSight(FxRobot robot) {
        Bounds seen = onScreen(robot.from(robot.lookup("#scroll").queryAll().stream()
                        .filter(node -> node.getStyleClass().contains("scroll-pane"))
                        .filter(node -> robot.from(node)
                                .lookup("#figure-picture")
                                .tryQuery()
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .lookup(".viewport")
                .query());
        int said = 0;
        for (double y = seen.getMinY() + 4; y < seen.getMaxY() - 2; y += 12) {
            robot.moveTo(seen.getMinX() + 90, y);
            Node hint = robot.from(robot.lookup("#figure-picture").queryAll())
                    .lookup(".cell-hint")
                    .query();
            if (hint.isVisible()) {
                said++;
                assertThat(grown(seen, 1).contains(onScreen(hint)))
                        .as("at %s: %s in %s", y, onScreen(hint), seen)
                        .isTrue();
            }
        }
        assertThat(said).isPositive();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static Bounds grown(Bounds bounds, double by) {
        return new BoundingBox(
                bounds.getMinX() - by, bounds.getMinY() - by, bounds.getWidth() + 2 * by, bounds.getHeight() + 2 * by);
    }

    @Test
    void aLongTextThatIsScrolled(FxRobot robot) {
        show(60);
        assertAllInSight(robot);
    }

    @Test
    void aShortTextWithOneMechanism(FxRobot robot) {
        show(3);
        hand.interact(() -> workbench.panelChoice().names().stream()
                .skip(1)
                .forEach(name -> workbench.panelChoice().show(name, false)));
        assertAllInSight(robot);
    }
}
