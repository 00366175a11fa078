package org.simplexplorer.figure.steps;

import java.util.Locale;
import java.util.stream.DoubleStream;
import org.simplexplorer.figure.common.ParameterText;

/**
 * The numbers of one step, all with the same decimals: two, and more where all are so small that two would not tell them.
 *
 * @param decimals 0 to 5
 */
record StepNumber(int decimals) {

    private static final int USUAL = 2;
    private static final int MOST = 5;
    private static final double LARGE = 1e5;
    private static final String MINUS = "\u2212";

    static StepNumber of(double... values) {
        double largest = DoubleStream.of(values)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        if (largest == 0) {
            return new StepNumber(USUAL);
        }
        int power = (int) Math.floor(Math.log10(largest));
        return new StepNumber(power >= 2 ? Math.max(3 - power, 0) : Math.min(Math.max(1 - power, USUAL), MOST));
    }

    /** The number as it is shown; a true zero and one that only looks like it are both without a sign. */
    String text(double value) {
        if (!Double.isFinite(value)) {
            return value > 0 ? "\u221e" : MINUS + "\u221e";
        }
        if (Math.abs(value) >= LARGE) {
            return ParameterText.printed(value);
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text.replace("-", MINUS);
    }
}
