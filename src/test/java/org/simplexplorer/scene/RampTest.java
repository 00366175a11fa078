package org.simplexplorer.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RampTest {

    @ParameterizedTest
    @EnumSource(Ramp.class)
    void lightnessIsMonotone(Ramp ramp) {
        double first = Lab.of(ramp.at(0))[0];
        double last = Lab.of(ramp.at(1))[0];
        double direction = Math.signum(last - first);
        double before = first;
        for (int i = 1; i <= 200; i++) {
            double now = Lab.of(ramp.at(i / 200.0))[0];
            // Colours are rounded to 8 bits, which moves L* by up to 0.4.
            assertThat((now - before) * direction).isGreaterThan(-0.4);
            before = now;
        }
        assertThat(Math.abs(last - first)).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(Ramp.class)
    void isFoundByItsLabel(Ramp ramp) {
        assertThat(Ramp.named(ramp.label().toUpperCase(java.util.Locale.ROOT))).contains(ramp);
    }

    @ParameterizedTest
    @EnumSource(Ramp.class)
    void aPixelHasTheColourOfItsPlace(Ramp ramp) {
        for (double t : new double[] {-1, 0, 0.3, 0.9996, 1, 2}) {
            assertThat(ramp.argb(t)).isEqualTo(ramp.at(t).argb());
        }
    }

    @Test
    void endsBelongToTheAnchors() {
        assertThat(Ramp.GREY.at(0)).isEqualTo(Colour.of(0xe8e8e8));
        assertThat(Ramp.GREY.at(1)).isEqualTo(Colour.of(0x2e2e2e));
        assertThat(Ramp.GREY.at(7)).isEqualTo(Ramp.GREY.at(1));
        assertThat(Ramp.GREY.at(-1)).isEqualTo(Ramp.GREY.at(0));
        assertThat(Ramp.named("mauve")).isEmpty();
    }

    @Test
    void labIsUndoneExactly() {
        for (int rgb = 0; rgb < 0xffffff; rgb += 4099) {
            Colour colour = Colour.of(rgb);
            double[] lab = Lab.of(colour);
            assertThat(Lab.between(lab, lab, 0.3)).isEqualTo(colour);
        }
    }
}
