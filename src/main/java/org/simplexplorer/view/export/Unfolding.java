package org.simplexplorer.view.export;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Scrolls so far that a part that was just unfolded is seen, or as much of it as there is room for. */
final class Unfolding {

    private Unfolding() {}

    /** Follows the titled panes in a box that is all of what the pane scrolls. */
    static void follow(VBox parts, ScrollPane scroll) {
        for (Node part : parts.getChildren()) {
            if (part instanceof TitledPane titled) {
                titled.expandedProperty()
                        .addListener((expanded, was, is) ->
                                Platform.runLater(() -> reveal(titled, scroll))); // once its skin has changed too
            }
        }
    }

    private static void reveal(TitledPane part, ScrollPane scroll) {
        if (!part.isExpanded()) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            Bounds place = part.getBoundsInParent();
            double top = scroll.getVvalue() * hidden;
            double least = Math.min(place.getMinY(), place.getMaxY() - seen);
            scroll.setVvalue(Math.min(Math.max(top, least), place.getMinY()) / hidden);
        }
    }
}
