package org.simplexplorer.math;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Solves the mechanisms whose weights a {@link PowerThreshold} finds. */
final class PowerSolver extends RowSolver {

    private final double gamma;
    private final PowerThreshold threshold;
    private final Function<double[], Derivative> derivative;
    private final ShiftedScores shifted;
    private final double[] v;
    private double gap;

    /** @param derivative the derivative at weights */
    PowerSolver(double gamma, int n, PowerThreshold threshold, Function<double[], Derivative> derivative) {
        this.gamma = gamma;
        this.threshold = threshold;
        this.derivative = derivative;
        shifted = new ShiftedScores(gamma);
        v = new double[n];
    }

    @Override
    void solve(double[] scores, int from, double[] weights) {
        shifted.read(scores, from, v);
        gap = threshold.solve(v, weights, from);
    }

    @Override
    Evaluation evaluation(double[] weights, double value) {
        BitSet support = new BitSet(v.length);
        for (int i = 0; i < v.length; i++) {
            support.set(i, v[i] > 0);
        }
        return new Solution(
                weights,
                value,
                OptionalDouble.of(shifted.max() / gamma - gap),
                support,
                Optional.empty(),
                derivative.apply(weights));
    }
}
