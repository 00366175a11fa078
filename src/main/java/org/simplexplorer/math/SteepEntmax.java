package org.simplexplorer.math;

import java.util.Arrays;

/**
 * Entmax with alpha above 2, where weights enter with an infinite slope, from the smallest positive weight w: with
 * {@code a = alpha - 1} and the scores sorted downwards, the k-th the last one in the support,
 *
 * <pre>  y_i = (w^a + a (v_i - v_k))^{1/a},   sum 1</pre>
 *
 * <p>Measured from the largest weight, as {@link FlatEntmax} does it, w would hang on the last digits of a difference. A
 * token is in the support if the weights of the larger ones, with it as the threshold, add up to less than 1. As a norm
 * of {@code (w, ...)} the sum is convex in w, and at least 1 where all weights are at least 1/k, so that Newton's method
 * comes down from there without passing the root, as in {@link FlatEntmax}.
 */
final class SteepEntmax implements PowerThreshold {

    private final double a;
    private final DescendingSort sort;
    private final CompensatedSum sum = new CompensatedSum();

    SteepEntmax(double alpha, int n) {
        a = alpha - 1;
        sort = new DescendingSort(n);
    }

    @Override
    public double solve(double[] v, double[] weights, int from) {
        sort.sort(v);
        double[] z = sort.values();
        int last = last(z);
        double smallest = smallest(z, last);
        Arrays.fill(v, 0);
        for (int j = 0; j <= last; j++) {
            v[sort.origin(j)] = weight(smallest, z[j] - z[last]);
        }
        System.arraycopy(v, 0, weights, from, v.length);
        return Math.pow(smallest, a) / a - z[last];
    }

    /** The position of the last token in the support, by bisection. */
    private int last(double[] z) {
        int inside = 0;
        int outside = z.length;
        while (outside - inside > 1) {
            int middle = (inside + outside) >>> 1;
            if (total(z, middle, 0) < 1) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private double smallest(double[] z, int last) {
        double w = 1.0 / (last + 1);
        while (true) {
            double slope = 0;
            for (int j = 0; j <= last; j++) {
                slope += Math.pow(w / weight(w, z[j] - z[last]), a - 1);
            }
            double next = w - (total(z, last, w) - 1) / slope;
            if (!(next > 0 && w - next > Math.ulp(w))) {
                return w;
            }
            w = next;
        }
    }

    /** The sum of the weights down to a position whose own weight is w. */
    private double total(double[] z, int last, double w) {
        sum.set(0);
        for (int j = 0; j <= last; j++) {
            sum.add(weight(w, z[j] - z[last]));
        }
        return sum.value();
    }

    /** The weight of a token whose score, over gamma, exceeds that of weight w by so much. */
    private double weight(double w, double excess) {
        return excess == 0 ? w : Math.pow(Math.pow(w, a) + a * excess, 1 / a);
    }
}
