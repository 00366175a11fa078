package org.simplexplorer.math;

import java.util.Arrays;

/**
 * What oscarmax does to the sorted scores before it pools them.
 *
 * @param order the tokens from the highest score to the lowest
 * @param sorted their scores / gamma
 * @param penalties {@code lambda * (n-1, n-2, ..., 0)}
 * @param lowered {@code sorted - penalties}: where one is higher than the one before, they are pooled
 */
@SuppressWarnings("ArrayRecordComponent") // plain data: no copy, never compared
public record Pooling(int[] order, double[] sorted, double[] penalties, double[] lowered) {

    static Pooling of(double lambda, double[] divided, int[] order) {
        int n = order.length;
        double[] sorted =
                Arrays.stream(order).mapToDouble(token -> divided[token]).toArray();
        double[] penalties = new double[n];
        double[] lowered = new double[n];
        for (int i = 0; i < n; i++) {
            penalties[i] = lambda * (n - 1 - i);
            lowered[i] = sorted[i] - penalties[i];
        }
        return new Pooling(order, sorted, penalties, lowered);
    }
}
