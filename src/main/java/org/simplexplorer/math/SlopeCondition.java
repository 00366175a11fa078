package org.simplexplorer.math;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * The optimality condition where Omega's slope in a weight grows with that weight: {@code v_i - slope(y_i)} is the same
 * tau on the support and at most tau elsewhere. Weights that have underflowed cannot meet it; of them it is asked that
 * they are as small as tau says.
 *
 * <p>The dual. With the conjugate {@code Omega*(s)}, the greatest {@code <y, s> - Omega(y)} over all {@code y >= 0}, any
 * tau bounds the objective on the simplex:
 *
 * <pre>  &lt;y, v&gt; - Omega(y) = tau + &lt;y, v - tau&gt; - Omega(y) &lt;= tau + Omega*(v - tau).</pre>
 */
final class SlopeCondition implements RowJudge {

    private final DoubleUnaryOperator slope;
    private final ShiftedScores shifted;
    private final double[] v;
    private final Multipliers found;
    private double[] weights = {};

    /**
     * @param n the length of the rows
     * @param slope {@code dOmega / dy_i} as a function of {@code y_i > 0}, increasing
     */
    SlopeCondition(int n, double gamma, DoubleUnaryOperator slope) {
        this.slope = slope;
        shifted = new ShiftedScores(gamma);
        v = new double[n];
        found = new Multipliers(n);
    }

    /**
     * @param slope {@code dOmega / dy_i} as a function of {@code y_i > 0}, increasing
     * @param conjugate {@code Omega*} over all {@code y >= 0}
     */
    static Multipliers multipliers(
            Mechanism mechanism,
            double[] scores,
            double[] weights,
            DoubleUnaryOperator slope,
            ToDoubleFunction<double[]> conjugate) {
        Arguments.requireVector("scores", scores);
        Arguments.requireVector("weights", weights, scores.length);
        var condition = new SlopeCondition(scores.length, mechanism.gamma(), slope);
        Multipliers found = condition.judge(scores, weights);
        if (found.size() == 0) {
            return found;
        }
        double[] v = condition.v;
        double ownValue = -mechanism.omega(weights);
        for (int i = 0; i < v.length; i++) {
            ownValue += weights[i] > 0 ? weights[i] * (v[i] - found.tau()) : 0;
            v[i] -= found.tau();
        }
        double most = conjugate.applyAsDouble(v);
        found.setObjective(found.tau() + most, most - ownValue + Optimality.shortfall(found));
        return found;
    }

    @Override
    public Multipliers judge(double[] scores, double[] ofRow) {
        weights = ofRow;
        shifted.read(scores, 0, v);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < v.length; i++) {
            if (positive(i)) {
                double r = v[i] - slope.applyAsDouble(weights[i]);
                low = Math.min(low, r);
                high = Math.max(high, r);
            }
        }
        found.begin(weights, !(low > high));
        if (found.size() > 0) {
            found.setTau(low == Double.NEGATIVE_INFINITY ? -Double.MAX_VALUE : low + (high - low) / 2);
            fill();
        }
        return found;
    }

    private void fill() {
        double least = slope.applyAsDouble(Double.MIN_NORMAL);
        for (int i = 0; i < v.length; i++) {
            boolean positive = positive(i);
            double above = v[i] - (positive ? slope.applyAsDouble(weights[i]) : least) - found.tau();
            double number = positive ? above : Math.max(above, -Double.MAX_VALUE); // scores can be beyond the doubles
            found.setNumber(i, i, number, positive ? 0 : Double.NEGATIVE_INFINITY, 0);
            found.setMultiplier(i, positive ? 0 : Math.max(-number, 0), number);
        }
    }

    private boolean positive(int token) {
        return weights[token] >= Double.MIN_NORMAL;
    }
}
