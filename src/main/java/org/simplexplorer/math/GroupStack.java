package org.simplexplorer.math;

import java.util.Arrays;

/**
 * The groups of prox_max: tokens downwards, pooled where a group is lower than the one behind it. Runs of tokens are
 * pushed in the order of their scores; each carries its sum in twice the precision.
 *
 * <p>Source: Best and Chakravarti, <i>Active Set Algorithms for Isotonic Regression</i>, Math. Programming 47, 1990, for
 * pooling adjacent violators in linear time.
 */
final class GroupStack {

    private final int n;
    private int[] ends;
    private double[] sums;
    private double[] errors;
    private double[] levels;
    private double lambda;
    private int count;

    GroupStack(int n) {
        this.n = n;
        int capacity = Math.min(n, Workspace.SMALL);
        ends = new int[capacity];
        sums = new double[capacity];
        errors = new double[capacity];
        levels = new double[capacity];
    }

    void clear(double newLambda) {
        lambda = newLambda;
        count = 0;
    }

    int count() {
        return count;
    }

    /** The position, in the order of the scores, at which a group begins. */
    int start(int group) {
        return group == 0 ? 0 : ends[group - 1];
    }

    /** How many tokens have been pushed. */
    int end() {
        return start(count);
    }

    double level(int group) {
        return levels[group];
    }

    /**
     * The threshold of the levels less {@code top}: as they descend, the greatest that any number of the first groups would
     * have as the support.
     */
    double threshold(double top) {
        double tau = Double.NEGATIVE_INFINITY;
        double sum = -1;
        int start = 0;
        for (int group = 0; group < count; group++) {
            sum += (ends[group] - start) * (levels[group] - top);
            start = ends[group];
            double next = sum / start;
            tau = next > tau ? next : tau;
        }
        return tau;
    }

    /** Writes what each level, less {@code top}, exceeds tau by, to where its tokens come from; 0 for those not pushed. */
    void write(double top, double tau, int[] origins, double[] weights, int from) {
        int end = end();
        if (end < n) {
            Arrays.fill(weights, from, from + n, 0);
        }
        int group = 0;
        for (int position = 0; position < end; position++) {
            group += position < ends[group] ? 0 : 1;
            weights[from + origins[position]] = Math.max(levels[group] - top - tau, 0);
        }
    }

    /** Appends a token, or tokens that are pooled in any case: so many, with this sum of their v. */
    void push(int size, double sum, double error) {
        int start = end();
        int end = start + size;
        double total = sum;
        double lost = error;
        double level = level(start, end, total + lost);
        while (count > 0 && levels[count - 1] < level) {
            count--;
            start = start(count);
            double joint = sums[count] + total;
            lost += errors[count] + CompensatedSum.roundingError(sums[count], total, joint);
            total = joint;
            level = level(start, end, total + lost);
        }
        if (count == ends.length) {
            ends = Workspace.grown(ends);
            sums = Workspace.grown(sums);
            errors = Workspace.grown(errors);
            levels = Workspace.grown(levels);
        }
        ends[count] = end;
        sums[count] = total;
        errors[count] = lost;
        levels[count] = level;
        count++;
    }

    /** Appends the tokens at these positions of a descending vector; equal ones are pooled for any lambda above 0. */
    void pushSorted(double[] descending, int from, int to) {
        int start = from;
        while (start < to) {
            double value = descending[start];
            int end = start + 1;
            while (end < to && descending[end] == value) {
                end++;
            }
            int size = end - start;
            double sum = value * size;
            push(size, sum, size == 1 ? 0 : Math.fma(value, size, -sum));
            start = end;
        }
    }

    /** Makes each token of a descending vector a group of its own, as they are without a penalty. */
    void pushEach(double[] descending) {
        for (int i = 0; i < n; i++) {
            push(1, descending[i], 0);
        }
    }

    private double level(int start, int end, double sum) {
        double meanRank = n - 1 - (start + end - 1) / 2.0;
        double mean = end - start == 1 ? sum : sum / (end - start);
        return mean - lambda * meanRank;
    }
}
