package org.simplexplorer.viewmodel.figure;

import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.base.Motion;

/** The picture that is shown: the last one that was drawn, or for a moment one on the way to it. */
final class FigureMotion {

    private static final double SECONDS = 0.5;

    private final Motion motion;
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private Subscription moving = Subscription.EMPTY;
    private LiveFigure last = LiveFigure.still(Scene.EMPTY);

    FigureMotion(Motion motion) {
        this.motion = motion;
    }

    ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** A figure was drawn; one of the same slide ends what moves. */
    void show(LiveFigure figure) {
        moving.unsubscribe();
        moving = Subscription.EMPTY;
        Optional<DoubleFunction<Scene>> way = figure.wayFrom(last);
        last = figure;
        way.ifPresentOrElse(
                found -> moving =
                        motion.play(SECONDS, share -> scene.set(share < 1 ? found.apply(share) : figure.scene())),
                () -> scene.set(figure.scene()));
    }
}
