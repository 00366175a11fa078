package org.simplexplorer.math;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code exp(v) / sum of exp(v)}, with v shifted so that the largest exponent is 0. */
final class SoftmaxSolver extends RowSolver {

    private final double gamma;
    private final double[] exponentials;
    private final ShiftedScores shifted;
    private final CompensatedSum sum = new CompensatedSum();

    SoftmaxSolver(double gamma, int n) {
        this.gamma = gamma;
        exponentials = new double[n];
        shifted = new ShiftedScores(gamma);
    }

    @Override
    void solve(double[] scores, int from, double[] weights) {
        shifted.read(scores, from, exponentials);
        sum.set(0);
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = Math.exp(exponentials[i]);
            sum.add(exponentials[i]);
        }
        double total = sum.value();
        for (int i = 0; i < exponentials.length; i++) {
            weights[from + i] = exponentials[i] / total;
        }
    }

    /** {@code exp(v)} of the last row, shifted so that the largest is 1. */
    double[] exponentials() {
        return exponentials.clone();
    }

    /** The sum of the last row's exponentials. */
    double total() {
        return sum.value();
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
