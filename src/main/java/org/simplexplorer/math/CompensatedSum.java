package org.simplexplorer.math;

/**
 * A running sum that also carries the rounding errors of its additions: as accurate as if it were computed in twice the
 * precision and rounded once.
 *
 * <p>Source: Ogita, Rump and Oishi, <i>Accurate Sum and Dot Product</i>, SIAM J. Sci. Comput. 26(6), 2005, algorithm
 * Sum2.
 */
final class CompensatedSum {

    private double sum;
    private double error;

    void set(double value) {
        sum = value;
        error = 0;
    }

    void add(double term) {
        double next = sum + term;
        error += roundingError(sum, term, next);
        sum = next;
    }

    double value() {
        return sum + error;
    }

    /** The part of {@code a + b} that was lost in {@code rounded = fl(a + b)}, exactly (Knuth's TwoSum). */
    static double roundingError(double a, double b, double rounded) {
        double bRounded = rounded - a;
        return (a - (rounded - bRounded)) + (b - bRounded);
    }
}
