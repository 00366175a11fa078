package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Ramp;

class ColourScaleTest {

    private static final List<Palette> PALETTES = List.of(Palette.LIGHT, Palette.DARK);

    /** The contrast that WCAG 2.1 wants for text (AA), and for marks that are no text. */
    private static final double TEXT = 4.5;

    private static final double MARK = 3;

    /** A difference in L* that the eye sees between fields that touch, also in a print without colour. */
    private static final double CLEAR = 5;

    @ParameterizedTest
    @EnumSource(Ramp.class)
    void inkIsReadableOnEveryColour(Ramp ramp) {
        ColourScale scale = new ColourScale(ramp, 1);
        for (int i = 0; i <= 1024; i++) {
            double weight = i / 1024.0;
            assertThat(scale.ink(weight).contrast(scale.colour(weight))).isGreaterThanOrEqualTo(TEXT);
        }
    }

    /** An exact zero shows the ground. */
    @ParameterizedTest
    @EnumSource(Ramp.class)
    void zeroIsDistinctFromEveryPositiveWeightAlsoInGrey(Ramp ramp) {
        for (Palette palette : PALETTES) {
            for (int i = 0; i <= 1024; i++) {
                assertThat(Math.abs(lightness(ramp.at(i / 1024.0)) - lightness(palette.ground())))
                        .as("at %d/1024 on %s", i, palette.ground().hex())
                        .isGreaterThan(CLEAR);
            }
        }
    }

    @Test
    void wordsAndMarksStandOutFromTheirGround() {
        for (Palette palette : PALETTES) {
            assertThat(List.of(palette.text(), palette.quiet(), palette.accent(), palette.outline()))
                    .allMatch(colour -> colour.contrast(palette.ground()) >= TEXT);
            assertThat(palette.groups())
                    .allMatch(colour -> colour.contrast(palette.ground()) >= MARK)
                    .allMatch(colour -> ColourScale.inkOn(colour).contrast(colour) >= TEXT);
        }
    }

    @Test
    void weightsBeyondTheTopGetTheLastColour() {
        ColourScale scale = new ColourScale(Ramp.BLUE, 0.5);
        assertThat(scale.colour(0.5)).isEqualTo(Ramp.BLUE.at(1)).isEqualTo(scale.colour(0.9));
        assertThat(scale.colour(0.25)).isEqualTo(Ramp.BLUE.at(0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ColourScale(Ramp.BLUE, 0));
    }

    /** L* of the colour's luminance. */
    private static double lightness(Colour colour) {
        double luminance = colour.luminance();
        return luminance > 216.0 / 24389 ? 116 * Math.cbrt(luminance) - 16 : luminance * 24389 / 27;
    }
}
