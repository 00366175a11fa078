package org.simplexplorer.math;

import java.util.function.DoubleUnaryOperator;

/**
 * The optimality condition where Omega's slope in a weight grows with that weight: {@code v_i - slope(y_i)} is the same
 * tau on the support and at most tau elsewhere. Weights that have underflowed cannot meet it; of them it is asked that
 * they are as small as tau says.
 */
final class SlopeCondition {

    private SlopeCondition() {}

    /**
     * @param slope {@code dOmega / dy_i} as a function of {@code y_i > 0}, increasing, up to a constant
     */
    static double residual(double[] scores, double[] weights, double gamma, DoubleUnaryOperator slope) {
        Arguments.requireVector("scores", scores);
        Arguments.requireVector("weights", weights, scores.length);
        double[] v = new double[scores.length];
        new ShiftedScores(gamma).read(scores, 0, v);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < v.length; i++) {
            if (weights[i] >= Double.MIN_NORMAL) {
                double r = v[i] - slope.applyAsDouble(weights[i]);
                low = Math.min(low, r);
                high = Math.max(high, r);
            }
        }
        double infeasibility = Optimality.infeasibility(weights);
        if (low == Double.NEGATIVE_INFINITY) {
            return Double.POSITIVE_INFINITY; // a weight where the score is beyond the doubles
        }
        if (low > high) {
            return infeasibility; // no weight at all
        }
        double tau = low + (high - low) / 2;
        double least = slope.applyAsDouble(Double.MIN_NORMAL);
        double worst = Math.max(infeasibility, (high - low) / 2);
        for (int i = 0; i < v.length; i++) {
            if (weights[i] < Double.MIN_NORMAL) {
                worst = Math.max(worst, v[i] - tau - least);
            }
        }
        return worst;
    }
}
