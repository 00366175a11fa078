package org.simplexplorer.view.base;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/** A region that shows a scene. Its own size is the layout's; whoever makes the scene is told and makes it to fit. */
public final class SceneCanvas extends Region {

    private final Canvas canvas = new Canvas();
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ObjectProperty<Scene> shown = new SimpleObjectProperty<>(Scene.EMPTY);

    public SceneCanvas(TextRuler ruler) {
        setMinSize(0, 0);
        getChildren().add(canvas);
        CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D(), ruler);
        Runnable paint = () -> {
            canvas.setWidth(shown.get().width() * scale.get());
            canvas.setHeight(shown.get().height() * scale.get());
            painter.paint(shown.get(), scale.get());
            requestLayout();
        };
        shown.subscribe(paint);
        scale.subscribe(paint);
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
