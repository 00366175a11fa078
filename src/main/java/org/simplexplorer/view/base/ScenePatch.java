package org.simplexplorer.view.base;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/**
 * The part of a picture that changes, on a canvas of its own: what is around it stays painted below. It grows to where the next
 * change is, and is gone once the whole picture is painted.
 */
final class ScenePatch {

    /** Beyond, the whole picture is as quick. */
    private static final double MOST = 0.9;

    /** On this grid, edges are whole pixels on screens of 1.25, 1.5, 1.75 and 2 pixels to one, too. */
    private static final double GRID = 4;

    /** Smoothed edges reach into the next pixel. */
    private static final double MARGIN = 2;

    private final Canvas below;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter;
    private Area area = Area.NONE;

    /** @param below the canvas of the whole picture */
    ScenePatch(Canvas below, TextRuler ruler) {
        this.below = below;
        painter = new CanvasPainter(canvas.getGraphicsContext2D(), ruler);
        canvas.setManaged(false);
        canvas.setVisible(false);
        canvas.setMouseTransparent(true);
    }

    Node node() {
        return canvas;
    }

    void hide() {
        area = Area.NONE;
        canvas.setVisible(false);
    }

    /**
     * Shows what changed, if it is not as good as everything.
     *
     * @param pixels to a scene unit
     * @param changed in scene units; empty where there is nothing to paint
     * @return whether the picture is up to date now
     */
    boolean show(Scene scene, double pixels, Area changed) {
        if (changed.isEmpty()) {
            return true;
        }
        Area wanted = onPixels(changed.times(pixels)).with(area);
        if (!(wanted.left() < wanted.right() && wanted.top() < wanted.bottom())) {
            return true; // beyond the edges
        }
        if (wanted.width() * wanted.height() > MOST * below.getWidth() * below.getHeight()) {
            return false;
        }
        if (!wanted.equals(area)) {
            moveTo(wanted, scene.ground());
        }
        painter.paint(scene, pixels, area);
        return true;
    }

    private Area onPixels(Area changed) {
        return new Area(
                Math.max(0, Math.floor((changed.left() - MARGIN) / GRID) * GRID),
                Math.max(0, Math.floor((changed.top() - MARGIN) / GRID) * GRID),
                Math.min(below.getWidth(), Math.ceil((changed.right() + MARGIN) / GRID) * GRID),
                Math.min(below.getHeight(), Math.ceil((changed.bottom() + MARGIN) / GRID) * GRID));
    }

    private void moveTo(Area wanted, @Nullable Colour ground) {
        area = wanted;
        canvas.setWidth(wanted.width());
        canvas.setHeight(wanted.height());
        canvas.relocate(wanted.left(), wanted.top());
        canvas.setVisible(true);
        if (ground == null || ground.opacity() < 1) { // or what was there before would shine through
            below.getGraphicsContext2D().clearRect(wanted.left(), wanted.top(), wanted.width(), wanted.height());
        }
    }
}
