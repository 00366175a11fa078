package org.simplexplorer.model.bert;

import org.apache.commons.numbers.gamma.Erf;

/**
 * The Gaussian error linear unit, exact: {@code x P(X <= x)} for a standard normal X.
 *
 * <p>Source: Hendrycks and Gimpel, <i>Gaussian Error Linear Units</i>, 2016.
 */
final class Gelu {

    private Gelu() {}

    /** Applies it to each number where it stands. */
    static float[][] apply(float[][] x) {
        Cores.each(x.length, row -> {
            for (int i = 0; i < x[row].length; i++) {
                x[row][i] = (float) of(x[row][i]);
            }
        });
        return x;
    }

    static double of(double x) {
        return x * 0.5 * (1 + Erf.value(x / Math.sqrt(2)));
    }
}
