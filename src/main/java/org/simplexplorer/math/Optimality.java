package org.simplexplorer.math;

/**
 * The optimality (KKT) conditions of the mechanisms with {@code Omega(y) = 1/2 |y|^2 + lambda * penalty(y)}: weights y on
 * the simplex are the answer exactly when there are tau and {@code mu >= 0}, with {@code mu_i = 0} where
 * {@code y_i > 0}, such that
 *
 * <pre>  r - tau + mu  is in  lambda * (subdifferential of the penalty at y),   r = v - y.</pre>
 *
 * <p>The dual. The penalties are the largest {@code <w, y>} over a set W of vectors, so with any tau and any w of
 * {@code lambda * W}, for all y of the simplex,
 *
 * <pre>  &lt;y, v&gt; - Omega(y) &lt;= &lt;y, v - w - tau&gt; + tau - 1/2 |y|^2 &lt;= tau + 1/2 |(v - w - tau)_+|^2.</pre>
 *
 * <p>The right side is the dual objective; its least value is the primal's greatest. With {@code z = v - w - tau} and a w
 * that attains the penalty at y, the gap between the two sides is
 *
 * <pre>  sum of  1/2 (z_i+ - y_i)^2 + y_i (z_i+ - z_i),   plus  tau * (1 - sum of y_i),</pre>
 *
 * <p>where no term of the first sum is negative and all are 0 at the answer.
 *
 * <p>Nothing of the solvers is used here, only the definition and the weights.
 */
final class Optimality implements RowJudge {

    private final double lambda;
    private final Condition condition;
    private final ShiftedScores shifted;
    private final double[] r;
    private final double[] y;
    private final Multipliers found;

    /** @param n the length of the rows */
    Optimality(int n, double gamma, double lambda, Condition condition) {
        this.lambda = lambda;
        this.condition = condition;
        shifted = new ShiftedScores(gamma);
        r = new double[n];
        y = new double[n];
        found = new Multipliers(n);
    }

    /** What the penalty demands; in the units of r and lambda. */
    interface Condition {

        /**
         * Finds the best mu and the tau that the sums over positive tokens fix, and for each token a number and its
         * bounds.
         *
         * @param r {@code v - y}
         * @param y the weights, not negative and not all 0
         */
        void fill(Multipliers found, double[] r, double[] y, double lambda);
    }

    static Multipliers multipliers(
            double[] scores, double[] weights, double gamma, double lambda, Condition condition) {
        Arguments.requireVector("scores", scores);
        Arguments.requireVector("weights", weights, scores.length);
        var judge = new Optimality(scores.length, gamma, lambda, condition);
        Multipliers found = judge.judge(scores, weights);
        if (found.size() > 0) {
            setObjective(found, judge.y);
        }
        return found;
    }

    @Override
    public Multipliers judge(double[] scores, double[] weights) {
        shifted.readBounded(scores, 0, r);
        boolean anyPositive = false;
        for (int i = 0; i < y.length; i++) {
            r[i] -= Math.scalb(weights[i], -shifted.exponent());
            y[i] = Math.max(weights[i], 0);
            anyPositive |= y[i] > 0;
        }
        found.begin(weights, anyPositive);
        if (anyPositive) {
            condition.fill(found, r, y, shifted.scaled(lambda));
            if (shifted.exponent() != 0) {
                found.unscale(shifted);
            }
        }
        return found;
    }

    private static void setObjective(Multipliers found, double[] y) {
        double dual = found.tau();
        double gap = shortfall(found);
        for (int i = 0; i < y.length; i++) {
            double z = y[i] + found.misfit(i);
            double positive = Math.max(z, 0);
            double step = z >= 0 ? found.misfit(i) : -y[i];
            dual += positive * positive / 2;
            gap += step * step / 2 + y[i] * (positive - z);
        }
        found.setObjective(dual, gap);
    }

    /** {@code tau * (1 - sum of y_i)}: what the gap owes to weights that do not sum to 1. */
    static double shortfall(Multipliers found) {
        double excess = found.feasibility().excess();
        return excess == 0 ? 0 : -found.tau() * excess;
    }
}
