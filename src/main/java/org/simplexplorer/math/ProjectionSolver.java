package org.simplexplorer.math;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;

/**
 * The mechanisms with {@code Omega(y) = 1/2 |y|^2 + lambda * penalty(y)}:
 *
 * <pre>  weights(x) = P_S(prox(x / gamma))</pre>
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3.2 and 3.3.
 */
final class ProjectionSolver extends RowSolver {

    private final double gamma;
    private final double lambda;
    private final Prox prox;
    private final ShiftedScores shifted;
    private final SimplexProjection projection;
    private final double[] v;

    /** Made when a whole solution is asked for. */
    private double[] z = {};

    private double top;
    private double tau;

    ProjectionSolver(double gamma, double lambda, Prox prox, int n) {
        this.gamma = gamma;
        this.lambda = lambda;
        this.prox = prox;
        shifted = new ShiftedScores(gamma);
        projection = new SimplexProjection(n);
        v = new double[n];
    }

    @Override
    void solve(double[] scores, int from, double[] weights) {
        solve(scores, from, weights, false);
    }

    @Override
    void solveWhole(double[] scores, double[] weights) {
        solve(scores, 0, weights, true);
    }

    private void solve(double[] scores, int from, double[] weights, boolean whole) {
        if (lambda == 0) {
            shifted.read(scores, from, v);
        } else {
            shifted.readBounded(scores, from, v);
        }
        boolean scaled = shifted.exponent() != 0;
        top = prox.apply(v, shifted.scaled(lambda), scaled ? Double.POSITIVE_INFINITY : 1);
        if (scaled) {
            complete();
            top = shifted.unscaled(top);
            Arrays.setAll(z, i -> shifted.unscaled(z[i])); // without overflow, because the largest is 0
            tau = projection.threshold(z);
            SimplexProjection.write(z, tau, weights, from);
        } else {
            tau = prox.threshold(v, projection);
            prox.write(v, tau, weights, from);
            if (whole) {
                complete();
            }
        }
    }

    private void complete() {
        z = z.length == v.length ? z : new double[v.length];
        prox.complete(v, z);
    }

    /** {@code prox(x / gamma)} of the last row, without the shift. */
    double[] levels() {
        double shift = shifted.max() / gamma + top;
        return Arrays.stream(z).map(level -> level + shift).toArray();
    }

    @Override
    Evaluation evaluation(double[] weights, double value) {
        BitSet support = support();
        var blocks = prox.blocks();
        return new Solution(
                weights,
                value,
                OptionalDouble.of(shifted.max() / gamma + top + tau),
                support,
                blocks,
                new ProjectionDerivative(z.length, support, blocks, gamma));
    }

    /** Word by word: a set that is told of each token that is not in it looks for its last word each time. */
    private BitSet support() {
        long[] words = new long[(z.length + Long.SIZE - 1) / Long.SIZE];
        for (int word = 0; word < words.length; word++) {
            int start = word * Long.SIZE;
            int count = Math.min(Long.SIZE, z.length - start);
            long bits = 0;
            for (int i = 0; i < count; i++) {
                bits |= (z[start + i] > tau ? 1L : 0L) << i;
            }
            words[word] = bits;
        }
        return BitSet.valueOf(words);
    }
}
