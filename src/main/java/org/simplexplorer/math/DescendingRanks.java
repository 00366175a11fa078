package org.simplexplorer.math;

import java.util.Arrays;

/**
 * The position of each of a few numbers in their descending order: how many are before it. Every pair is compared, without
 * a branch; any other sort of so few has about as many branches mispredicted as there are numbers, and each of them costs
 * as much as twenty such comparisons.
 *
 * <p>Source: Knuth, <i>The Art of Computer Programming</i>, volume 3, section 5.2, comparison counting.
 */
final class DescendingRanks {

    private static final long LEAST_EXPONENT = Double.doubleToRawLongBits(Double.MIN_NORMAL);

    private DescendingRanks() {}

    /** Whether all numbers are finite, so that the sign of any difference says which is less. */
    static boolean exist(double[] values, int count) {
        long exponents = 0;
        for (int i = 0; i < count; i++) {
            exponents |= (Double.doubleToRawLongBits(values[i]) & Long.MAX_VALUE) + LEAST_EXPONENT;
        }
        return exponents >= 0; // only an exponent of ones carries over into the sign
    }

    /** Writes the ranks, from 0; equal numbers, and both zeros are equal, in the order they came in. */
    static void write(double[] values, int count, int[] ranks) {
        Arrays.fill(ranks, 0, count, 0);
        for (int i = 1; i < count; i++) {
            double value = values[i];
            int before = i;
            for (int j = 0; j < i; j++) {
                double gap = values[j] - value + 0.0; // a negative zero is no sign
                int less = (int) (Double.doubleToRawLongBits(gap) >>> 63);
                ranks[j] += less;
                before -= less;
            }
            ranks[i] = before;
        }
    }
}
