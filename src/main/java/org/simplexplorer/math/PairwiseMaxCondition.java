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
        double tau = tau(r, y, lambda, order);
        var excess = new CompensatedSum();
        double worst = 0;
        for (int k = 0; k < order.length; k++) {
            int token = order[k];
            excess.add(r[token]);
            excess.add(-tau);
            excess.addProduct(-lambda, below(k, order));
            boolean groupEnds = k + 1 == order.length || y[order[k + 1]] != y[token];
            boolean exact = groupEnds && y[token] > 0;
            worst = Math.max(worst, exact ? Math.abs(excess.value()) : excess.value());
            if (groupEnds) {
                excess.set(0);
            }
        }
        return worst;
    }

    /** The tau with which the totals of the positive groups fit, on average. */
    private static double tau(double[] r, double[] y, double lambda, int[] order) {
        var total = new CompensatedSum();
        int count = 0;
        for (int token : order) {
            if (y[token] > 0) {
                total.add(r[token]);
                total.addProduct(-lambda, below(count, order));
                count++;
            }
        }
        return total.value() / count;
    }

    private static int below(int rank, int[] order) {
        return order.length - 1 - rank;
    }
}
