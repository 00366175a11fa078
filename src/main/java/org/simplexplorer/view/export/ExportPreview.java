package org.simplexplorer.view.export;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.SceneCanvas;

/** Shows a whole figure in the middle of a pane, never larger than it is, and its size on paper in a label. */
final class ExportPreview {

    private static final double MILLIMETRES = 25.4 / 96;

    private final Pane room;
    private final Label size;
    private final ReadOnlyObjectProperty<Scene> figure;
    private final SceneCanvas canvas;

    ExportPreview(Pane room, Label size, ReadOnlyObjectProperty<Scene> figure, TextRuler ruler) {
        this.room = room;
        this.size = size;
        this.figure = figure;
        canvas = new SceneCanvas(ruler);
    }

    /** Follows the figure and the room, until it is unsubscribed from the figure. */
    Subscription follow() {
        canvas.shownProperty().bind(figure);
        room.getChildren().add(canvas);
        room.widthProperty().subscribe(this::fit);
        room.heightProperty().subscribe(this::fit);
        return figure.subscribe(this::fit);
    }

    private void fit() {
        Scene scene = figure.get();
        double scale = Math.min(1, Math.min(room.getWidth() / scene.width(), room.getHeight() / scene.height()));
        canvas.scaleProperty().set(scale);
        canvas.autosize();
        canvas.relocate(
                Math.rint((room.getWidth() - scale * scene.width()) / 2),
                Math.rint((room.getHeight() - scale * scene.height()) / 2));
        size.setText(String.format(
                Locale.ROOT, "%.0f \u00d7 %.0f mm", scene.width() * MILLIMETRES, scene.height() * MILLIMETRES));
    }
}
