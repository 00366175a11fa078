package org.simplexplorer.math;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code exp(v) / sum of exp(v)}, with v shifted so that the largest exponent is 0. */
final class SoftmaxSolver extends RowSolver {

    /** The length of a row that is short. */
    private static final int FEW = 64;

    private final double gamma;
    private final int n;
    private final double[] block;
    private final ShiftedScores shifted;
    private final Exponential exponential = new Exponential();
    private final CompensatedSum sum = new CompensatedSum();

    SoftmaxSolver(double gamma, int n) {
        this.gamma = gamma;
        this.n = n;
        block = new double[Math.min(n, Exponential.BLOCK)];
        shifted = new ShiftedScores(gamma);
    }

    @Override
    void solve(double[] scores, int from, double[] weights) {
        double total = exponentials(scores, from, weights);
        for (int i = from; i < from + n; i++) {
            weights[i] /= total;
        }
    }

    /** Writes {@code exp(v)} of the row, shifted so that the largest is 1, and returns their sum. */
    double exponentials(double[] scores, int from, double[] exponentials) {
        shifted.measure(scores, from, n);
        if (n < FEW) {
            return fewExponentials(scores, from, exponentials);
        }
        sum.set(0);
        for (int start = from; start < from + n; start += block.length) {
            int count = Math.min(block.length, from + n - start);
            shifted.write(scores, start, block, count);
            exponential.apply(block, count, exponentials, start);
            sum.addAll(exponentials, start, start + count);
        }
        return sum.value();
    }

    /** In one loop, because in so few rounds no loop comes to its vector instructions. */
    private double fewExponentials(double[] scores, int from, double[] exponentials) {
        double total = 0;
        for (int i = from; i < from + n; i++) {
            double exponential = Math.exp(shifted.of(scores[i]));
            exponentials[i] = exponential;
            total += exponential;
        }
        return total;
    }

    @Override
    Evaluation evaluation(double[] weights, double value) {
        BitSet support = new BitSet(weights.length);
        support.set(0, weights.length); // a weight may underflow, but none is zero by definition
        return new Solution(
                weights,
                value,
                OptionalDouble.empty(),
                support,
                Optional.empty(),
                new SoftmaxDerivative(weights, gamma));
    }
}
