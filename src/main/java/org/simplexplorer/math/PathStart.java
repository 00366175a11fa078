package org.simplexplorer.math;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Where a path begins, at lambda 0: every token a block of its own, in the order in which neighbours can merge.
 *
 * @param values v in that order
 * @param order the token at each position
 * @param slopes how each level begins to move
 * @param ties the positions whose value equals the one before, if such blocks merge at once
 * @param frontier watches the threshold
 */
@SuppressWarnings("ArrayRecordComponent") // used once, never compared
record PathStart(double[] values, int[] order, double[] slopes, BitSet ties, Frontier frontier) {

    /**
     * Fusedmax: a level rises by lambda for each side on which the neighbour is higher, and falls for each on which it
     * is lower. Those directions hold until the two merge, because merging is all that happens where levels meet.
     */
    static PathStart fused(double[] v) {
        int n = v.length;
        double[] slopes = new double[n];
        for (int i = 1; i < n; i++) {
            double step = Math.signum(v[i] - v[i - 1]);
            slopes[i - 1] += step;
            slopes[i] -= step;
        }
        return new PathStart(v, IntStream.range(0, n).toArray(), slopes, ties(v), new SlopeFrontier());
    }

    /** Oscarmax: sorted downwards, a level falls by lambda for each token that is lower. */
    static PathStart ranked(double[] v) {
        PathStart sorted = sorted(v);
        double[] slopes = sorted.slopes;
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = i + 1 - slopes.length;
        }
        return new PathStart(sorted.values, sorted.order, slopes, ties(sorted.values), sorted.frontier);
    }

    /** Sparsemax: sorted downwards; no level moves, and none merge. */
    static PathStart sorted(double[] v) {
        DescendingSort sort = new DescendingSort(v.length);
        sort.sort(v);
        int[] order = IntStream.range(0, v.length).map(sort::origin).toArray();
        return new PathStart(
                sort.values().clone(), order, new double[v.length], new BitSet(), new SortedFrontier(v.length));
    }

    private static BitSet ties(double[] values) {
        BitSet ties = new BitSet(values.length);
        for (int i = 1; i < values.length; i++) {
            ties.set(i, values[i] == values[i - 1]);
        }
        return ties;
    }
}
