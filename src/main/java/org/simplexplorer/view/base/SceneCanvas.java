package org.simplexplorer.view.base;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/**
 * A region that shows a scene. Its own size is the layout's; whoever makes the scene is told and makes it to fit.
 *
 * <p>Where parts of the picture change, such as one panel of four and the legend, those alone are painted, each on a canvas of its own above
 * the picture before.
 */
public final class SceneCanvas extends Region {

    private final Canvas canvas = new Canvas();
    private final ScenePatches patches;
    private final CanvasPainter painter;
    private final TextRuler ruler;
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ObjectProperty<Scene> shown = new SimpleObjectProperty<>(Scene.EMPTY);
    private Scene painted = Scene.EMPTY;
    private double paintedScale = 1;

    public SceneCanvas(TextRuler ruler) {
        this.ruler = ruler;
        setMinSize(0, 0);
        getChildren().add(canvas);
        patches = new ScenePatches(canvas, ruler, getChildren()::add);
        painter = new CanvasPainter(canvas.getGraphicsContext2D(), ruler);
        shown.subscribe(this::paint);
        scale.subscribe(this::paint);
    }

    private void paint() {
        Scene before = painted;
        Scene scene = shown.get();
        double pixels = scale.get();
        boolean sameSheet = scene.width() == before.width()
                && scene.height() == before.height()
                && pixels == paintedScale
                && (scene.ground() == null
                        ? before.ground() == null
                        : scene.ground().equals(before.ground()));
        painted = scene;
        paintedScale = pixels;
        if (sameSheet && patches.show(scene, pixels, SceneChange.between(before.marks(), scene.marks(), ruler))) {
            return;
        }
        patches.hide();
        if (!sameSheet) {
            canvas.setWidth(scene.width() * pixels);
            canvas.setHeight(scene.height() * pixels);
            requestLayout();
        }
        painter.paint(scene, pixels);
    }

    /** Pixels to a scene unit; painted anew for each, so that it stays sharp. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /** The region is as large as its scene, so that a scroll pane knows how far to scroll. */
    @Override
    protected double computePrefWidth(double height) {
        return canvas.getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return canvas.getHeight();
    }

    public ObjectProperty<Scene> shownProperty() {
        return shown;
    }
}
