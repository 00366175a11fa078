package org.simplexplorer.viewmodel.figure;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.LiveFigure.Pointed;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.panels.Hint;

/** What is said of the place in the picture that is pointed at, and what is drawn there. */
public final class FigurePointer {

    private final ReadOnlyObjectWrapper<Scene> overlay = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Hint> hint = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Double>> effects = new ReadOnlyObjectWrapper<>(List.of());
    private LiveFigure figure = LiveFigure.still(Scene.EMPTY);

    /** Another picture is shown, and nothing in it is pointed at yet. */
    void follow(LiveFigure shown) {
        figure = shown;
        pointAway();
    }

    /** What is drawn over the picture at the place that is pointed at. */
    public ReadOnlyObjectProperty<Scene> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    /** What is said of the place that is pointed at; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Hint> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** What each token's weight would do if the score that is pointed at rose, -1 to 1; empty for nothing. */
    public ReadOnlyObjectProperty<List<Double>> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** Points at a place in the picture. */
    public void pointAt(double x, double y) {
        figure.pointed(x, y).ifPresentOrElse(this::show, this::pointAway);
        effects.set(figure.effects(x, y));
    }

    /** Points at nothing. */
    public void pointAway() {
        overlay.set(Scene.EMPTY);
        hint.set(null);
        effects.set(List.of());
    }

    private void show(Pointed pointed) {
        Scene scene = figure.scene();
        overlay.set(new Scene(scene.width(), scene.height(), null, pointed.marks()));
        hint.set(new Hint(pointed.title(), pointed.lines(), pointed.x(), pointed.y(), 0));
    }
}
