package org.simplexplorer.viewmodel.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.util.Subscription;

/** Frames by a clock that the test moves on. */
public final class SteppedFrames implements Motion.Frames {

    private static final class Playing {
        private final double seconds;
        private final DoubleConsumer frame;
        private double passed;

        private Playing(double seconds, DoubleConsumer frame) {
            this.seconds = seconds;
            this.frame = frame;
        }
    }

    private final List<Playing> playing = new ArrayList<>();

    @Override
    public Subscription play(double seconds, DoubleConsumer frame) {
        Playing started = new Playing(seconds, frame);
        playing.add(started);
        return () -> playing.remove(started);
    }

    /** Whether anything moves. */
    public boolean isMoving() {
        return !playing.isEmpty();
    }

    /** Draws one frame, so much later than the last. */
    public void pass(double seconds) {
        for (Playing one : List.copyOf(playing)) {
            if (playing.contains(one)) {
                one.passed = Math.min(one.passed + seconds, one.seconds);
                if (one.passed == one.seconds) {
                    playing.remove(one);
                }
                one.frame.accept(one.passed / one.seconds);
            }
        }
    }
}
