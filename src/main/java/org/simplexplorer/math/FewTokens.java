package org.simplexplorer.math;

/**
 * The support and the groups of oscarmax for a few tokens in their order. What the tokens are is as random as the scores,
 * so everything that depends on it is written without a branch, but for one for each group.
 */
final class FewTokens {

    /** So many are few. */
    static final int MOST = DescendingSort.FEW;

    /** The sum of so many of the highest. */
    private final double[] sums = new double[MOST + 1];

    /**
     * Pushes the groups that can be in the support. The threshold is at least what any number of the highest tokens would
     * have as the support, because pooling brings no set of highest tokens below its sum; and that of the support itself.
     * So it is the greatest of these numbers.
     *
     * <p>Neighbours closer than lambda are in one group in any case, so that only such chains are pushed.
     *
     * @param margin how much rounding can change a threshold
     */
    void push(double[] descending, int count, double lambda, double mass, double margin, GroupStack groups) {
        double before = Double.POSITIVE_INFINITY;
        double sum = 0;
        double highest = Double.NEGATIVE_INFINITY;
        int size = 0;
        int starts = 0; // of chains, a bit for each position
        for (int k = 0; k < count; k++) {
            double value = descending[k];
            int near = (int) (Double.doubleToRawLongBits(before - value - lambda) >>> 63);
            starts |= (1 - near) << k;
            before = value;
            sum += value;
            sums[k + 1] = sum;
            double threshold = (sum - mass) / (k + 1) + lambda * k * 0.5;
            if (threshold >= highest - margin) {
                size = k + 1;
                highest = threshold > highest ? threshold : highest;
            }
        }
        int start = 0;
        while (start < size) {
            int later = starts & -2 << start;
            int end = later == 0 ? count : Integer.numberOfTrailingZeros(later);
            groups.push(end - start, end - start == 1 ? descending[start] : sums[end] - sums[start], 0);
            start = end;
        }
    }
}
