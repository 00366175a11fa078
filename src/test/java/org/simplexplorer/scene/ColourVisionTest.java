package org.simplexplorer.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every ramp keeps its steps apart for colour-blind eyes, also those that do not promise it in their name. */
class ColourVisionTest {

    /** As many as a reader can tell apart in a legend. */
    private static final int STEPS = 10;

    /** Twice what is just noticeable. */
    private static final double LEAST_DIFFERENCE = 4.6;

    @ParameterizedTest
    @EnumSource(Ramp.class)
    void anyTwoOfTenStepsDiffer(Ramp ramp) {
        for (ColourVision eyes : ColourVision.values()) {
            for (int i = 0; i < STEPS; i++) {
                for (int j = i + 1; j < STEPS; j++) {
                    double difference = eyes.difference(at(ramp, i), at(ramp, j));
                    assertThat(difference).as("%s: steps %d and %d", eyes, i, j).isGreaterThan(LEAST_DIFFERENCE);
                }
            }
        }
    }

    @Test
    void greysLookTheSameToAllEyes() {
        for (ColourVision eyes : ColourVision.values()) {
            assertThat(eyes.seen(Colour.of(0x777777))).isEqualTo(Colour.of(0x777777));
        }
    }

    @Test
    void redAndGreenOfOneLightnessAreHardToTellApart() {
        assertThat(ColourVision.DEUTERANOPIA.difference(Colour.of(0xc05a48), Colour.of(0x7d8a1f)))
                .isLessThan(25);
    }

    private static Colour at(Ramp ramp, int step) {
        return ramp.at(step / (STEPS - 1.0));
    }
}
