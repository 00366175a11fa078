package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;

/** In the smallest window, with every mechanism, nothing stands outside of it. */
class RoomJourneyTest extends WindowJourney {

    @Test
    void nothingIsCutInTheSmallestWindow() {
        assertAllRowsInSight();
        resize(1000, 640);
        assertAllInside("four mechanisms");
        hand.interact(() -> {
            workbench.panelChoice().show("entmax", true);
            workbench.panelChoice().show("pnormmax", true);
        });
        assertAllInside("six mechanisms");
        hand.interact(() -> workbench.appearance().sidebarProperty().set(false));
        assertAllInside("six mechanisms, the sidebar folded");
    }

    @Test
    void nothingIsCutWhereTheScoresAreAModels() {
        hand.interact(() -> workbench.transformer().scores().useModel());
        await(() -> workbench.transformer().scores().activeProperty().get());
        assertAllInside("1280 pixels");
        resize(1000, 640);
        assertAllInside("1000 pixels");
    }

    /** Ten rows need three lines of chips, which have room beside the scores. */
    private void assertAllRowsInSight() {
        Region chips = hand.lookup(".chips").queryAs(Region.class);
        for (Node around : hand.lookup(".sidebar .chips-scroll").queryAll()) {
            Bounds room = inScene(around);
            Bounds needed = inScene(chips);
            assertThat(room.getMaxY()).as("room for the rows").isGreaterThanOrEqualTo(needed.getMaxY() - 0.5);
        }
    }

    private void assertAllInside(String where) {
        Set<Double> footers = new HashSet<>();
        for (FigureKind kind : FigureKind.values()) {
            hand.interact(() -> workbench.figure().view().choose(kind));
            List<String> outside = Calm.onInterfaceThread(() -> {
                List<String> found = new ArrayList<>();
                collect(stage.getScene().getRoot(), found);
                return found;
            });
            assertThat(outside).as("%s, %s", where, kind).isEmpty();
            footers.add(hand.lookup(".parameters").queryAs(Region.class).getHeight());
        }
        assertThat(footers)
                .as("%s: the sliders stand still from view to view", where)
                .hasSize(1);
    }

    /** What is in a scroll pane may be out of sight. */
    private void collect(Node node, List<String> outside) {
        if (!node.isVisible()) {
            return;
        }
        Bounds place = inScene(node);
        if (node instanceof Control
                && place.getWidth() > 0
                && (place.getMinX() < -0.5 || place.getMaxX() > stage.getScene().getWidth() + 0.5)) {
            outside.add(node + " at " + place.getMinX() + " to " + place.getMaxX());
        }
        if (node instanceof Parent parent && !(node instanceof ScrollPane)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, outside));
        }
    }
}
