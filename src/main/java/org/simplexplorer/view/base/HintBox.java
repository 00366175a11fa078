package org.simplexplorer.view.base;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A few lines that float over a picture beside what they tell of. */
public final class HintBox extends VBox {

    private static final double GAP = 8;

    public HintBox() {
        getStyleClass().add("cell-hint");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    public void hide() {
        setVisible(false);
    }

    /**
     * Shows the lines below and right of a place, or wherever they then still are inside the part of the picture that is in
     * sight.
     *
     * @param x the right edge of what they tell of
     * @param y its lower edge
     * @param height its height
     */
    public void show(String title, List<String> lines, double x, double y, double height) {
        Label first = label(title);
        first.getStyleClass().add("cell-hint-title");
        getChildren().setAll(first);
        lines.forEach(line -> getChildren().add(label(line)));
        setVisible(true);
        applyCss();
        autosize();
        Bounds seen = inSight((Region) getParent());
        double left = Math.min(x + GAP, seen.getMaxX() - getWidth());
        double top = y + GAP;
        if (top + getHeight() > seen.getMaxY()) {
            top = Math.min(y - height - GAP, seen.getMaxY()) - getHeight();
        }
        relocate(Math.max(seen.getMinX(), left), Math.max(seen.getMinY(), top));
    }

    /** All of the picture, or what a scroll pane shows: that of it which is scrolled, or more than it where it is small. */
    private static Bounds inSight(Region picture) {
        for (Node around = picture.getParent(); around != null; around = around.getParent()) {
            if (around.getStyleClass().contains("viewport")) {
                return picture.sceneToLocal(around.localToScene(around.getLayoutBounds()));
            }
        }
        return picture.getLayoutBounds();
    }

    private static Label label(String text) {
        Label label = new Label(text);
        Scripts.mark(label, text);
        return label;
    }
}
