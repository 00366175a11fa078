package org.simplexplorer.figure.common;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Ramp;

/**
 * From a positive weight to a colour; all panels that are compared share one. Exact zeros have no colour: they are drawn
 * as zeros.
 *
 * @param top the weight that gets the ramp's last colour, above 0 and at most 1; greater weights get it too
 */
public record ColourScale(Ramp ramp, double top) {

    /** The tops to choose from. */
    public static final List<Double> TOPS = List.of(0.1, 0.25, 0.5, 1.0);

    private static final Colour BLACK = Colour.of(0x000000);
    private static final Colour WHITE = Colour.of(0xffffff);

    public ColourScale {
        if (!(top > 0 && top <= 1)) {
            throw new IllegalArgumentException("top must be above 0 and at most 1, but is " + top);
        }
    }

    /** The top that shows most of a sentence: many words share the weight, so few of them get above one half. */
    public static double topFor(int tokens) {
        return tokens <= 4 ? 1 : 0.5;
    }

    /** The same ramp up to a weight, rounded up to two digits so that a legend can say it. */
    public ColourScale reaching(double largest) {
        return largest > 0
                ? new ColourScale(
                        ramp,
                        Math.min(
                                1,
                                new BigDecimal(largest)
                                        .round(new MathContext(2, RoundingMode.CEILING))
                                        .doubleValue()))
                : this;
    }

    public Colour colour(double weight) {
        return ramp.at(weight / top);
    }

    /** {@code 0xAARRGGBB} of the weight's colour. */
    public int argb(double weight) {
        return ramp.argb(weight / top);
    }

    /** The ink for text on the weight's colour. */
    public Colour ink(double weight) {
        return inkOn(colour(weight));
    }

    /**
     * Black or white, whichever stands out more. Only pure black keeps the promise of WCAG AA on every ground: between
     * the two there is always a contrast of 4.58 at least, where the guidelines want 4.5.
     */
    public static Colour inkOn(Colour ground) {
        return ground.contrast(BLACK) >= ground.contrast(WHITE) ? BLACK : WHITE;
    }
}
