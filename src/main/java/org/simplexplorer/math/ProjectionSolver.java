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
    private final double[] z;

    /** Scores, while their prox takes the place of z; made when a whole solution is asked for. */
    private double[] v = {};

    private double top;
    private double tau;

    ProjectionSolver(double gamma, double lambda, Prox prox, int n) {
        this.gamma = gamma;
        this.lambda = lambda;
        this.prox = prox;
        shifted = new ShiftedScores(gamma);
        projection = new SimplexProjection(n);
        z = new double[n];
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
            shifted.read(scores, from, z);
        } else {
            shifted.readBounded(scores, from, z);
        }
        if (whole) {
            v = v.length == z.length ? v : new double[z.length];
            System.arraycopy(z, 0, v, 0, z.length);
        }
        double scaledTop =
                prox.apply(z, shifted.scaled(lambda), shifted.exponent() == 0 ? 1 : Double.POSITIVE_INFINITY);
        if (whole) {
            prox.complete(v, z);
        }
        top = shifted.unscaled(scaledTop);
        if (shifted.exponent() != 0) {
            Arrays.setAll(z, i -> shifted.unscaled(z[i])); // without overflow, because the largest is 0
        }
        tau = projection.threshold(z);
        double threshold = tau;
        System.arraycopy(z, 0, weights, from, z.length);
        for (int i = from; i < from + z.length; i++) {
            weights[i] = Math.max(weights[i] - threshold, 0);
        }
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
