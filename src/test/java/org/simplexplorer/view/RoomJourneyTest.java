package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;

/** In the smallest window, with every mechanism, nothing stands outside of it. */
class RoomJourneyTest extends WindowJourney {

    @Test
    void nothingIsCutInTheSmallestWindow() {
        hand.interact(() -> {
            stage.setWidth(1000);
            stage.setHeight(640);
        });
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
        hand.interact(() -> {
            stage.setWidth(1000);
            stage.setHeight(640);
        });
        assertAllInside("1000 pixels");
    }

    private void assertAllInside(String where) {
        for (FigureKind kind : FigureKind.values()) {
            hand.interact(() -> workbench.figure().view().choose(kind));
            List<String> outside = Calm.onInterfaceThread(() -> {
                List<String> found = new ArrayList<>();
                collect(stage.getScene().getRoot(), found);
                return found;
            });
            assertThat(outside).as("%s, %s", where, kind).isEmpty();
        }
    }

    /** What is in a scroll pane may be out of sight. */
    private void collect(Node node, List<String> outside) {
        if (!node.isVisible()) {
            return;
        }
        Bounds place = node.localToScene(node.getLayoutBounds());
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
