package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Motions by a clock that is moved by hand. */
class MotionTest {

    private final SteppedFrames frames = new SteppedFrames();
    private final Motion motion = new Motion();
    private final List<Double> seen = new ArrayList<>();

    MotionTest() {
        motion.playWith(frames);
    }

    @Test
    void startsAndEndsSlowlyAndComesToTheEnd() {
        motion.play(1, seen::add);
        for (int frame = 0; frame < 4; frame++) {
            frames.pass(0.25);
        }
        assertThat(seen).containsExactly(0.15625, 0.5, 0.84375, 1.0);
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void goesToTheEndAtOnceWhereThePersonOrTheSystemWantsNoMotion() {
        motion.enabledProperty().set(false);
        motion.play(1, seen::add);
        motion.enabledProperty().set(true);
        motion.unwantedProperty().set(true);
        motion.playEvenly(1, seen::add);
        assertThat(seen).containsExactly(1.0, 1.0);
        assertThat(motion.movingProperty().get()).isFalse();
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void goesToTheEndAtOnceWithoutAWindow() {
        new Motion().play(1, seen::add);
        assertThat(seen).containsExactly(1.0);
    }
}
