package org.simplexplorer.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/** A region that shows a scene. Its own size is the layout's; whoever makes the scene is told and makes it to fit. */
final class SceneCanvas extends Region {

    private final Canvas canvas = new Canvas();
    private final ObjectProperty<Scene> shown = new SimpleObjectProperty<>(Scene.EMPTY);

    SceneCanvas(TextRuler ruler) {
        setMinSize(0, 0);
        getChildren().add(canvas);
        CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D(), ruler);
        shown.addListener((observable, was, scene) -> {
            canvas.setWidth(scene.width());
            canvas.setHeight(scene.height());
            painter.paint(scene);
        });
    }

    ObjectProperty<Scene> shownProperty() {
        return shown;
    }
}
