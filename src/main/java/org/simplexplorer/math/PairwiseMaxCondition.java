package org.simplexplorer.math;

import java.util.stream.IntStream;

/**
 * The optimality condition of oscarmax: in each group of m tied weights, with {@code below} weights that are smaller, the
 * entries of {@code r - tau + mu} are majorised by {@code lambda * (below + m-1, ..., below)}. Sorted downwards, their
 * running sums are at most those of that vector, and the total is the same; in the group of zeros mu can make up for a
 * total that is too small. Here ties are found by comparing floats, because the weights are what is being judged.
 */
final class PairwiseMaxCondition {

    private final Multipliers found;
    private final double[] r;
    private final double[] y;
    private final double lambda;
    private final int[] order;

    /** The total sums of the positive groups fit when tau is this less {@code lambda * meanBelow}. */
    private final double meanR;

    /** Kept apart from the mean of r, which would be lost beside a large lambda. */
    private final double meanBelow;

    private PairwiseMaxCondition(Multipliers found, double[] r, double[] y, double lambda) {
        this.found = found;
        this.r = r;
        this.y = y;
        this.lambda = lambda;
        order = order(y, r);
        int positive = 0;
        var total = new CompensatedSum();
        for (int token : order) {
            if (y[token] > 0) {
                total.add(r[token]);
                positive++;
            }
        }
        meanR = total.value() / positive;
        meanBelow = order.length - (positive + 1) / 2.0;
    }

    /** The tokens by their weights, downwards, and those of one weight by r: two stable sorts. */
    private static int[] order(double[] y, double[] r) {
        int n = y.length;
        var sort = new DescendingSort(n);
        sort.sort(r);
        int[] byR = IntStream.range(0, n).map(sort::origin).toArray();
        for (int position = 0; position < n; position++) {
            sort.set(position, y[byR[position]], byR[position]);
        }
        sort.sort(n);
        return IntStream.range(0, n).map(sort::origin).toArray();
    }

    static void fill(Multipliers found, double[] r, double[] y, double lambda) {
        var condition = new PairwiseMaxCondition(found, r, y, lambda);
        found.setTau(condition.meanR - lambda * condition.meanBelow);
        int start = 0;
        for (int end = 1; end <= y.length; end++) {
            if (end == y.length || y[condition.order[end]] != y[condition.order[start]]) {
                condition.fillGroup(start, end);
                start = end;
            }
        }
    }

    private void fillGroup(int start, int end) {
        double[] sums = new double[end - start];
        double[] bounds = new double[end - start];
        var sum = new CompensatedSum();
        double sumBelow = 0;
        for (int k = 0; k < sums.length; k++) {
            sum.add(r[order[start + k]]);
            sum.add(-meanR);
            sumBelow += order.length - 1 - (start + k) - meanBelow;
            sums[k] = sum.value();
            bounds[k] = lambda * sumBelow;
        }
        fillGroup(start, sums, bounds);
    }

    /**
     * Where the total is too small, the last entries are lifted to one level: this keeps the entries in their order, and
     * from there on the running sums rise in a straight line to the bounds' end, so they stay below these, which bend
     * downwards. In the group of zeros the lift is mu, elsewhere it is a misfit.
     */
    private void fillGroup(int start, double[] sums, double[] bounds) {
        int m = sums.length;
        boolean zeros = y[order[start]] == 0;
        int lifted = firstLifted(start, sums, bounds[m - 1]);
        double before = lifted == 0 ? 0 : sums[lifted - 1];
        double level = (bounds[m - 1] - before) / (m - lifted);
        double carried = 0;
        for (int k = 0; k < m; k++) {
            int token = order[start + k];
            boolean last = k == m - 1;
            double lift = k < lifted ? 0 : Math.max(level - (r[token] - meanR), 0);
            double missed = Math.max(sums[k] - bounds[k], 0);
            double straight = last ? bounds[k] : Math.min(before + (k + 1 - lifted) * level, bounds[k]);
            double number = zeros && k >= lifted ? Math.max(sums[k], straight) : sums[k];
            found.setNumber(start + k, token, number, last ? bounds[k] : Double.NEGATIVE_INFINITY, bounds[k]);
            found.setMultiplier(token, zeros ? lift : 0, missed - carried - lift);
            carried = missed;
        }
    }

    /** How many entries stay as they are; all of them where the total is large enough. */
    private int firstLifted(int start, double[] sums, double total) {
        int m = sums.length;
        if (!(sums[m - 1] < total)) {
            return m;
        }
        int kept = m - 1;
        while (kept > 0 && (total - sums[kept - 1]) / (m - kept) > r[order[start + kept - 1]] - meanR) {
            kept--;
        }
        return kept;
    }
}
