package org.simplexplorer.view.base;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/** A part of a picture that changes, on a canvas of its own above it. */
final class ScenePatch {

    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter;
    private Area area = Area.NONE;

    ScenePatch(TextRuler ruler) {
        painter = new CanvasPainter(canvas.getGraphicsContext2D(), ruler);
        canvas.setManaged(false);
        canvas.setVisible(false);
        canvas.setMouseTransparent(true);
    }

    Node node() {
        return canvas;
    }

    /** Where it is, in pixels; empty while it is hidden. */
    Area area() {
        return area;
    }

    void hide() {
        area = Area.NONE;
        canvas.setVisible(false);
    }

    /** Covers another part of the picture, and shows it once it is painted. */
    void moveTo(Area wanted, @Nullable Colour ground, Canvas below) {
        area = wanted;
        canvas.setWidth(wanted.width());
        canvas.setHeight(wanted.height());
        canvas.relocate(wanted.left(), wanted.top());
        canvas.setVisible(true);
        if (ground == null || ground.opacity() < 1) { // or what was there before would shine through
            below.getGraphicsContext2D().clearRect(wanted.left(), wanted.top(), wanted.width(), wanted.height());
        }
    }

    /**
     * Paints what changed.
     *
     * @param pixels to a scene unit
     * @param changed in pixels, whole ones
     */
    void paint(Scene scene, double pixels, Area changed) {
        painter.paint(scene, pixels, changed, area);
    }
}
