package org.simplexplorer.view.base;

import java.util.List;
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
     * Shows the lines below and right of a place, or wherever they then still are inside the picture.
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
        Region picture = (Region) getParent();
        double left = Math.min(x + GAP, picture.getWidth() - getWidth());
        double top = y + GAP;
        if (top + getHeight() > picture.getHeight()) {
            top = y - getHeight() - height - GAP;
        }
        relocate(Math.max(0, left), Math.max(0, top));
    }

    private static Label label(String text) {
        Label label = new Label(text);
        Scripts.mark(label, text);
        return label;
    }
}
