package org.simplexplorer.math;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The proximal operator of the pairwise maxima, in O(n log n):
 *
 * <pre>  prox_max(v) = argmin over z of  1/2 |z - v|^2 + lambda * sum over i&lt;j of max(z_i, z_j)</pre>
 *
 * <p>The answer is ordered as v is, and on vectors of one order the penalty is linear: the largest entry is the maximum
 * of n - 1 pairs, the next of n - 2, and so on. So sort v downwards, subtract {@code lambda * (n-1, n-2, ..., 0)}, and
 * take the nearest non-increasing sequence by pooling adjacent violators.
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3.3, but for the definition itself and so for scores of any
 * sign; Zeng and Figueiredo, <i>The Ordered Weighted l1 Norm</i>, 2014, for the pooling. Both state it for absolute
 * values, which is another operator as soon as signs differ.
 */
final class PairwiseMaxProx implements Prox {

    private final int n;
    private final DescendingSort sorted;
    private final PrefixSums sums;
    private final BlockStack groups;

    PairwiseMaxProx(int n) {
        this.n = n;
        sorted = new DescendingSort(n);
        sums = new PrefixSums(n);
        groups = new BlockStack(n);
    }

    @Override
    public void apply(double[] v, double lambda) {
        sorted.sort(v);
        if (lambda == 0) {
            groups.separate(sorted.values());
            return;
        }
        pool(sorted.values(), lambda);
        groups.expand(sorted.values());
        for (int position = 0; position < n; position++) {
            v[sorted.origin(position)] = sorted.values()[position];
        }
    }

    /** The tokens of the last vector from the highest to the lowest. */
    int[] order() {
        return IntStream.range(0, n).map(sorted::origin).toArray();
    }

    @Override
    public Optional<Partition> blocks() {
        int[] byPosition = groups.numbers();
        int[] byToken = new int[n];
        for (int position = 0; position < n; position++) {
            byToken[sorted.origin(position)] = byPosition[position];
        }
        return Optional.of(new Partition(byToken, groups.count()));
    }

    private void pool(double[] descending, double lambda) {
        sums.read(descending, 0, n);
        groups.clear();
        for (int end = 1; end <= n; end++) {
            if (end < n && descending[end - 1] == descending[end]) {
                continue; // equal scores violate for any lambda above 0, also for one too small to be seen beside them
            }
            double level = level(groups.end(), end, lambda);
            while (groups.count() > 0 && groups.lastLevel() < level) {
                groups.pop();
                level = level(groups.end(), end, lambda);
            }
            groups.push(end, level);
        }
    }

    private double level(int start, int end, double lambda) {
        double meanRank = n - 1 - (start + end - 1) / 2.0;
        return sums.base() + sums.deviation(start, end) / (end - start) - lambda * meanRank;
    }
}
