package org.simplexplorer.math;

/**
 * The sum of any run of a vector in O(1), accurate to the last place or so: sums of the deviations from the vector's
 * first number, each with the rounding error it has gathered.
 *
 * <p>Deviations, because a run of nearly equal numbers must not drown its small differences in their common size.
 */
final class PrefixSums {

    private final double[] sums;
    private final double[] errors;
    private double base;

    PrefixSums(int capacity) {
        sums = new double[capacity + 1];
        errors = new double[capacity + 1];
    }

    /** Reads {@code values[from .. to)}; position 0 below is {@code from}. */
    void read(double[] values, int from, int to) {
        base = values[from];
        for (int i = 0; i < to - from; i++) {
            double term = values[from + i] - base;
            sums[i + 1] = sums[i] + term;
            errors[i + 1] = errors[i] + CompensatedSum.roundingError(sums[i], term, sums[i + 1]);
        }
    }

    /** The number that deviations are measured from. */
    double base() {
        return base;
    }

    /** The sum of the deviations at the positions {@code from .. to-1}. */
    double deviation(int from, int to) {
        return (sums[to] - sums[from]) + (errors[to] - errors[from]);
    }
}
