package org.simplexplorer.math;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The proximal operator of the pairwise maxima, in O(n log n) and mostly in O(n):
 *
 * <pre>  prox_max(v) = argmin over z of  1/2 |z - v|^2 + lambda * sum over i&lt;j of max(z_i, z_j)</pre>
 *
 * <p>The answer is ordered as v is, and on vectors of one order the penalty is linear: the largest entry is the maximum
 * of n - 1 pairs, the next of n - 2, and so on. So sort v downwards, subtract {@code lambda * (n-1, n-2, ..., 0)}, and
 * take the nearest non-increasing sequence by pooling adjacent violators.
 *
 * <p>Only the top of the order decides about the weights: {@link #select} says how much of it. And lambda fuses close
 * scores for certain, so that where it is not very small nothing has to be sorted: see {@link ScoreClusters}. Short rows
 * are solved by {@link FewTokens}.
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3.3, but for the definition itself and so for scores of any
 * sign; Zeng and Figueiredo, <i>The Ordered Weighted l1 Norm</i>, 2014, for the pooling. Both state it for absolute
 * values, which is another operator as soon as signs differ.
 */
final class PairwiseMaxProx implements Prox {

    /** How much lower than the cut a score must be, relative to the range, so that rounding cannot matter. */
    static final double MARGIN = 1e-9;

    private final int n;
    private final DescendingSort sorted;
    private final GroupStack groups;
    private final FewTokens few;
    private final SimplexProjection projection;
    private @Nullable ScoreClusters clusters;
    private boolean clustered;
    private double lambda;
    private double top;
    private double lowest;
    private int count;

    PairwiseMaxProx(int n) {
        this.n = n;
        sorted = new DescendingSort(Math.min(n, Workspace.SMALL));
        groups = new GroupStack(n);
        few = new FewTokens(sorted, groups);
        projection = new SimplexProjection(n);
    }

    @Override
    public double apply(double[] v, double newLambda, double mass) {
        begin(newLambda);
        if (lambda == 0) {
            top = 0;
            return top; // prox(v) = v
        }
        clustered = false;
        if (n <= FewTokens.MOST && Double.isFinite(mass)) {
            few.pool(v, lambda, mass);
        } else {
            select(v, mass);
            clustered = count > DescendingSort.FEW && ScoreClusters.suit(lowest, lambda, count);
            if (clustered) {
                poolClusters(v);
            } else {
                poolSorted(v, mass);
            }
        }
        top = groups.level(0);
        return top;
    }

    /** Replaces v by all of prox(v), also where the largest is not 0. */
    void applyWhole(double[] v, double newLambda) {
        begin(newLambda);
        top = 0;
        complete(v.clone(), v);
    }

    private void begin(double newLambda) {
        lambda = newLambda;
        groups.clear(lambda);
    }

    @Override
    public double threshold(double[] v, SimplexProjection thresholds) {
        return lambda == 0 ? thresholds.threshold(v) : groups.threshold(top);
    }

    @Override
    public void write(double[] v, double tau, double[] weights, int from) {
        if (lambda == 0) {
            SimplexProjection.write(v, tau, weights, from);
        } else if (clusters != null && clustered) {
            clusters.write(weights, from, groups, top, tau);
        } else {
            groups.write(top, tau, sorted.origins(), weights, from);
        }
    }

    @Override
    public void complete(double[] v, double[] z) {
        sorted.sort(v);
        if (lambda == 0) {
            groups.pushEach(sorted.values());
        } else {
            groups.pushSorted(sorted.values(), groups.end(), n);
        }
        writeSorted(z);
    }

    /** The tokens of the last vector from the highest to the lowest, once the application is complete. */
    int[] order() {
        return IntStream.range(0, n).map(sorted::origin).toArray();
    }

    @Override
    public Optional<Partition> blocks() {
        int[] groupOf = new int[n];
        for (int group = 0; group < groups.count(); group++) {
            for (int position = groups.start(group); position < groups.start(group + 1); position++) {
                groupOf[sorted.origin(position)] = group;
            }
        }
        return Optional.of(new Partition(groupOf, groups.count()));
    }

    /**
     * Finds a number below which no token has to be looked at. Add {@code lambda (n-1)} to all levels, so that the token
     * at position k, from 0, is lowered to {@code u_k = v_k + lambda k}. Then the threshold tau of the weights is at least
     * -1, because the first level is at least {@code u_0 = 0} and no weight exceeds 1; and it is at least that of
     * sparsemax, because u is nowhere below v and neither pooling nor the threshold turns that around.
     *
     * <p>With m tokens left, {@code u_k <= v_k + lambda (m-1)}. Where that is at most tau for one token, it is so for all
     * behind it, and so is every level that they are pooled to. Pooled into a group in front, they would not lift it above
     * tau either. So none of them changes what is above tau.
     */
    private void select(double[] v, double mass) {
        double least = 0;
        for (double value : v) {
            if (value < least) {
                least = value;
            }
        }
        lowest = least;
        count = n;
        cut(v, -mass);
        if (count > DescendingSort.FEW && -lambda * (count - 1) > lowest && Double.isFinite(mass)) {
            double tau = projection.threshold(v);
            cut(v, tau);
            cut(v, tau);
        }
    }

    private void cut(double[] v, double leastTau) {
        double cut = cut(leastTau, lambda, count);
        if (cut <= lowest) {
            return;
        }
        lowest = cut;
        int below = 0;
        for (double value : v) {
            below += (int) (Double.doubleToRawLongBits(value - cut) >>> 63); // without a branch
        }
        count = n - below;
    }

    private void poolClusters(double[] v) {
        if (clusters == null) {
            clusters = new ScoreClusters(n);
        }
        clusters.push(v, lowest, lambda, groups);
    }

    private void poolSorted(double[] v, double mass) {
        sorted.reserve(count);
        set(sorted, v, lowest, count);
        sorted.sort(count);
        groups.pushSorted(sorted.values(), 0, Double.isFinite(mass) ? support(sorted.values(), mass) : count);
    }

    /** Sets the tokens of v that are not below a cut to be sorted, up to so many, and returns how many they are. */
    static int set(DescendingSort sorted, double[] v, double cut, int most) {
        double[] values = sorted.values();
        int[] origins = sorted.origins();
        int kept = 0;
        for (int i = 0; i < v.length && kept < most; i++) {
            values[kept] = v[i];
            origins[kept] = i;
            kept += 1 - (int) (Double.doubleToRawLongBits(v[i] - cut + 0.0) >>> 63); // both zeros are one
        }
        return kept;
    }

    /** The number below which tokens do not matter where so many are left, if the threshold is at least as given. */
    static double cut(double leastTau, double lambda, int count) {
        double cut = leastTau - lambda * (count - 1);
        return cut - MARGIN * (1 - cut);
    }

    /**
     * How many of the highest tokens can be in the support. The threshold is at least what any number of the highest tokens
     * would have as the support, because pooling brings no set of highest tokens below its sum; and that of the support
     * itself. So it is the greatest of these numbers.
     */
    private int support(double[] descending, double mass) {
        double margin = MARGIN * (1 - lowest);
        double highest = Double.NEGATIVE_INFINITY;
        double sum = -mass;
        int size = 0;
        for (int k = 0; k < count; k++) {
            sum += descending[k] + lambda * k;
            double threshold = sum / (k + 1);
            if (threshold >= highest - margin) {
                size = k + 1;
                highest = threshold > highest ? threshold : highest;
            }
        }
        while (size < count && descending[size] == descending[size - 1]) {
            size++;
        }
        return size;
    }

    private void writeSorted(double[] z) {
        for (int group = 0; group < groups.count(); group++) {
            double level = groups.level(group) - top;
            for (int position = groups.start(group); position < groups.start(group + 1); position++) {
                z[sorted.origin(position)] = level;
            }
        }
    }
}
