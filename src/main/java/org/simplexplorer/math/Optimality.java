package org.simplexplorer.math;

/**
 * The optimality (KKT) conditions of the mechanisms with {@code Omega(y) = 1/2 |y|^2 + lambda * penalty(y)}: weights y on
 * the simplex are the answer exactly when there are tau and {@code mu >= 0}, with {@code mu_i = 0} where
 * {@code y_i > 0}, such that
 *
 * <pre>  r - tau + mu  is in  lambda * (subdifferential of the penalty at y),   r = v - y.</pre>
 *
 * <p>Nothing of the solvers is used here, only the definition and the weights.
 */
final class Optimality {

    private Optimality() {}

    /** What the penalty demands; in the units of r and lambda. */
    interface Condition {

        /**
         * The largest violation, with the best mu and the tau that the sums over positive tokens fix.
         *
         * @param r {@code v - y}
         * @param y the weights, not negative and not all 0
         */
        double violation(double[] r, double[] y, double lambda);
    }

    static double residual(double[] scores, double[] weights, double gamma, double lambda, Condition condition) {
        Arguments.requireVector("scores", scores);
        Arguments.requireVector("weights", weights, scores.length);
        var shifted = new ShiftedScores(gamma);
        double[] r = new double[scores.length];
        double[] y = new double[scores.length];
        shifted.readBounded(scores, 0, r);
        boolean anyPositive = false;
        for (int i = 0; i < y.length; i++) {
            r[i] -= Math.scalb(weights[i], -shifted.exponent());
            y[i] = Math.max(weights[i], 0);
            anyPositive |= y[i] > 0;
        }
        double infeasibility = infeasibility(weights);
        if (!anyPositive) {
            return infeasibility;
        }
        double violation = condition.violation(r, y, shifted.scaled(lambda));
        return Math.max(infeasibility, shifted.unscaled(violation));
    }

    /** How far weights are from the simplex. */
    static double infeasibility(double[] weights) {
        var excess = new CompensatedSum();
        excess.set(-1);
        double min = 0;
        for (double weight : weights) {
            excess.add(weight);
            min = Math.min(min, weight);
        }
        return Math.max(Math.abs(excess.value()), -min);
    }
}
