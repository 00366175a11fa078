package org.simplexplorer.viewmodel.base;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/** Changes that take a moment, so that an eye can follow them. Without frames, or switched off, they are there at once. */
public final class Motion {

    /** Plays a motion frame by frame. */
    public interface Frames {

        /**
         * Starts a motion. A frame that comes late is left out: the next one is where it would be anyway.
         *
         * @param seconds how long it takes
         * @param frame draws it at a share of the time, 0 to 1, of which 1 is the last
         * @return what stops it where it is
         */
        Subscription play(double seconds, DoubleConsumer frame);
    }

    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private final BooleanProperty unwanted = new SimpleBooleanProperty();
    private final BooleanBinding moving = enabled.and(unwanted.not());
    private Optional<Frames> frames = Optional.empty();

    /** Whether the person wants things to move in this program; some people are unwell when they do. */
    public BooleanProperty enabledProperty() {
        return enabled;
    }

    /** Whether the person has asked the system for less motion, which counts for every program. */
    public BooleanProperty unwantedProperty() {
        return unwanted;
    }

    /** Whether things move: neither the program's settings nor the system's say no. */
    public BooleanExpression movingProperty() {
        return moving;
    }

    /** Where the frames come from; a window has them. */
    public void playWith(Frames source) {
        frames = Optional.of(source);
    }

    /** Moves, slowly at the start and the end, or goes to the end at once. */
    public Subscription play(double seconds, DoubleConsumer frame) {
        return playEvenly(seconds, share -> frame.accept(eased(share)));
    }

    /** As {@link #play}, at one pace. */
    public Subscription playEvenly(double seconds, DoubleConsumer frame) {
        if (moving.get() && frames.isPresent()) {
            return frames.get().play(seconds, frame);
        }
        frame.accept(1);
        return Subscription.EMPTY;
    }

    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
