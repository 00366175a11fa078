package org.simplexplorer.view.base;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.simplexplorer.viewmodel.base.Motion;

/** Motions with the frames of a window, as many as it has time for. */
public final class WindowFrames implements Motion.Frames {

    @Override
    public Subscription play(double seconds, DoubleConsumer frame) {
        Transition transition = new Transition() {
            {
                setCycleDuration(Duration.seconds(seconds));
                setInterpolator(Interpolator.LINEAR);
            }

            @Override
            protected void interpolate(double share) {
                frame.accept(share);
            }
        };
        transition.play();
        return transition::stop;
    }
}
