package org.simplexplorer.math;

/**
 * A running sum that also carries the rounding errors of its additions: as accurate as if it were computed in twice the
 * precision and rounded once.
 *
 * <p>Source: Ogita, Rump and Oishi, <i>Accurate Sum and Dot Product</i>, SIAM J. Sci. Comput. 26(6), 2005, algorithm
 * Sum2.
 */
final class CompensatedSum {

    /** So few that the rounding of a block's plain sum is that of some 32 additions. */
    static final int BLOCK = 128;

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

    /**
     * Adds {@code values[from .. to)}, of which no partial sum is much larger than the largest number times their count: in
     * blocks, whose own sums are plain, in four strands that do not wait for each other.
     */
    void addAll(double[] values, int from, int to) {
        for (int start = from; start < to; start += BLOCK) {
            add(plain(values, start, Math.min(start + BLOCK, to)));
        }
    }

    static double plain(double[] values, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
        }
        for (; i < to; i++) {
            a += values[i];
        }
        return (a + b) + (c + d);
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
