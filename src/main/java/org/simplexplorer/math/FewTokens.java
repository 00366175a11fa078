package org.simplexplorer.math;

/**
 * Oscarmax for a few tokens, in few passes. What they are is as random as the scores, and a mispredicted branch costs as
 * much as several of them: so nothing branches on a single token, but only on what is left and on groups.
 */
final class FewTokens {

    /** So many are few. */
    static final int MOST = DescendingSort.FEW;

    private final DescendingSort sorted;
    private final GroupStack groups;

    /** The sum of so many of the highest. */
    private final double[] sums = new double[MOST + 1];

    private double lambda;
    private double mass;

    /**
     * @param sorted receives the tokens that can be in the support, sorted
     * @param groups receives their groups
     */
    FewTokens(DescendingSort sorted, GroupStack groups) {
        this.sorted = sorted;
        this.groups = groups;
    }

    /**
     * Finds all groups that can be in the support. As {@link PairwiseMaxProx} says in general, tokens below a cut do not
     * matter; the threshold that the cut goes by is first {@code -ofMass} and then what the tokens above that would have.
     *
     * @param v as many as are few; the largest is 0
     * @param ofMass what the weights will sum to: finite
     */
    void pool(double[] v, double ofLambda, double ofMass) {
        lambda = ofLambda;
        mass = ofMass;
        sorted.reserve(v.length);
        double cut = PairwiseMaxProx.cut(-mass, lambda, v.length);
        int count = narrowed(PairwiseMaxProx.set(sorted, v, cut, v.length));
        sorted.sort(count);
        push(count, PairwiseMaxProx.MARGIN * (1 + mass + lambda * v.length));
    }

    /** Drops tokens by what the threshold would be if those above {@code -mass} were the support. */
    private int narrowed(int count) {
        double[] values = sorted.values();
        double sum = 0;
        int size = 0;
        for (int i = 0; i < count; i++) {
            long above = Double.doubleToRawLongBits(-mass - values[i]) >> 63; // all ones where it is
            sum += Double.longBitsToDouble(Double.doubleToRawLongBits(values[i]) & above);
            size -= (int) above;
        }
        double least = Math.max(-mass, (sum - mass) / size + lambda * (size - 1) / 2);
        double cut = PairwiseMaxProx.cut(least, lambda, count);
        boolean allStay = size == count && sum >= cut; // no number is below the sum, as none is above 0
        return allStay ? count : keepFrom(cut, count);
    }

    private int keepFrom(double cut, int count) {
        double[] values = sorted.values();
        int[] origins = sorted.origins();
        int kept = 0;
        for (int i = 0; i < count; i++) {
            double value = values[i];
            values[kept] = value;
            origins[kept] = origins[i];
            kept += 1 - (int) (Double.doubleToRawLongBits(value - cut) >>> 63);
        }
        return kept;
    }

    /**
     * Pushes the groups. The threshold is the greatest of those that any number of the highest tokens would have as the
     * support. Neighbours closer than lambda are in one group in any case, so that only such chains are pushed.
     *
     * @param margin by how much rounding can change a threshold
     */
    private void push(int count, double margin) {
        double[] values = sorted.values();
        double before = Double.POSITIVE_INFINITY;
        double sum = 0;
        double highest = Double.NEGATIVE_INFINITY;
        int size = 0;
        int starts = 0; // of chains: a bit for each position
        for (int k = 0; k < count; k++) {
            double value = values[k];
            int near = (int) (Double.doubleToRawLongBits(before - value - lambda) >>> 63);
            starts |= (1 - near) << k;
            before = value;
            sum += value;
            sums[k + 1] = sum;
            double threshold = (sum - mass) / (k + 1) + lambda * k / 2;
            if (threshold >= highest - margin) {
                size = k + 1;
                highest = threshold > highest ? threshold : highest;
            }
        }
        int start = 0;
        while (start < size) {
            int later = starts & -2 << start;
            int end = later == 0 ? count : Integer.numberOfTrailingZeros(later);
            groups.push(end - start, end - start == 1 ? values[start] : sums[end] - sums[start], 0);
            start = end;
        }
    }
}
