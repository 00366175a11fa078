package org.simplexplorer.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DivergingRampTest {

    @ParameterizedTest
    @EnumSource(DivergingRamp.class)
    void lightnessIsMonotoneOnBothSides(DivergingRamp ramp) {
        double direction = ramp == DivergingRamp.LIGHT ? -1 : 1;
        for (int side = -1; side <= 1; side += 2) {
            double before = lightness(ramp, 0);
            for (int i = 1; i <= 200; i++) {
                double now = lightness(ramp, side * i / 200.0);
                // Colours are rounded to 8 bits, which moves L* by up to 0.4.
                assertThat((now - before) * direction).isGreaterThan(-0.4);
                before = now;
            }
            assertThat(Math.abs(before - lightness(ramp, 0))).isGreaterThan(40);
        }
    }

    @ParameterizedTest
    @EnumSource(DivergingRamp.class)
    void bothSidesAreAboutAsStrong(DivergingRamp ramp) {
        for (double t = 0.1; t <= 1; t += 0.1) {
            assertThat(Math.abs(lightness(ramp, t) - lightness(ramp, -t))).isLessThan(6);
        }
    }

    @ParameterizedTest
    @EnumSource(DivergingRamp.class)
    void theSignIsSeenByColourBlindEyes(DivergingRamp ramp) {
        for (double t = 0.25; t <= 1; t += 0.05) {
            for (ColourVision eyes : ColourVision.values()) {
                assertThat(eyes.difference(ramp.at(t), ramp.at(-t)))
                        .as("%s at %s", eyes, t)
                        .isGreaterThan(15);
            }
        }
    }

    private static double lightness(DivergingRamp ramp, double t) {
        return Lab.of(ramp.at(t))[0];
    }
}
