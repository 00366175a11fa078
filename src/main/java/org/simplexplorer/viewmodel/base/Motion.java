package org.simplexplorer.viewmodel.base;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/** Changes that take a moment, so that an eye can follow them. Without frames, or switched off, they are there at once. */
public final class Motion {

    /** Plays a motion frame by frame. */
    public interface Frames {

        /**
         * Starts a motion.
         *
         * @param seconds how long it takes
         * @param frame draws it at a share of the way, 0 to 1, of which 1 is the last
         * @return what stops it where it is
         */
        Subscription play(double seconds, DoubleConsumer frame);
    }

    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private Optional<Frames> frames = Optional.empty();

    /** Whether things move at all; some people are unwell when they do. */
    public BooleanProperty enabledProperty() {
        return enabled;
    }

    /** Where the frames come from; a window has them. */
    public void playWith(Frames source) {
        frames = Optional.of(source);
    }

    /** Moves, or goes to the end at once. */
    public Subscription play(double seconds, DoubleConsumer frame) {
        if (enabled.get() && frames.isPresent()) {
            return frames.get().play(seconds, frame);
        }
        frame.accept(1);
        return Subscription.EMPTY;
    }
}
