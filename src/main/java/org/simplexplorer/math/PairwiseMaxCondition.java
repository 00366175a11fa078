package org.simplexplorer.math;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The optimality condition of oscarmax: in each group of m tied weights, with {@code below} weights that are smaller, the
 * entries of {@code r - tau + mu} are majorised by {@code lambda * (below + m-1, ..., below)}. Sorted downwards, their
 * running sums are at most those of that vector, and the total is the same; in the group of zeros mu can make up for a
 * total that is too small. Here ties are found by comparing floats, because the weights are what is being judged.
 */
final class PairwiseMaxCondition {

    private PairwiseMaxCondition() {}

    static double violation(double[] r, double[] y, double lambda) {
        int[] order = IntStream.range(0, y.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> y[i])
                        .thenComparingDouble(i -> r[i])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int positive = 0;
        var total = new CompensatedSum();
        for (int token : order) {
            if (y[token] > 0) {
                total.add(r[token]);
                positive++;
            }
        }
        // The totals of the positive groups fit when tau is the difference of these means. They are kept apart, because
        // r would be lost beside a large lambda.
        double meanR = total.value() / positive;
        double meanBelow = order.length - (positive + 1) / 2.0;
        var sum = new CompensatedSum();
        double sumBelow = 0;
        double worst = 0;
        for (int k = 0; k < order.length; k++) {
            int token = order[k];
            int below = order.length - 1 - k;
            sum.add(r[token]);
            sum.add(-meanR);
            sumBelow += below - meanBelow;
            double excess = sum.value() - lambda * sumBelow;
            boolean groupEnds = k + 1 == order.length || y[order[k + 1]] != y[token];
            boolean exact = groupEnds && y[token] > 0;
            worst = Math.max(worst, exact ? Math.abs(excess) : excess);
            if (groupEnds) {
                sum.set(0);
                sumBelow = 0;
            }
        }
        return worst;
    }
}
