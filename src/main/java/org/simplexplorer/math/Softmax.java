package org.simplexplorer.math;

import java.util.List;

/**
 * Softmax: dense weights, from the negative entropy,
 *
 * <pre>  Omega(y) = sum of y_i log y_i
 *   weights(x) = exp(x / gamma) / sum of exp(x / gamma)</pre>
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 2.1.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 */
public record Softmax(double gamma) implements Mechanism {

    static final MechanismForm FORM =
            new MechanismForm(Structure.NONE, "x/\u03b3 \u2212 1 \u2212 log y", false, List.of(Step.EXPONENTIALS));

    public Softmax {
        Arguments.requirePositive("gamma", gamma);
    }

    @Override
    public String name() {
        return "softmax";
    }

    @Override
    public double omega(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (weight > 0) {
                sum += weight * Math.log(weight);
            }
        }
        return sum;
    }

    @Override
    public Evaluation at(double... scores) {
        return RowSolver.at(this, scores, this::solver);
    }

    @Override
    public RowEvaluator evaluator(int columns) {
        return new RowEvaluator(this, columns, solver(columns), new SlopeCondition(columns, gamma, Softmax::slope));
    }

    @Override
    public void weights(double[] scores, int columns, double[] weights) {
        RowSolver.rows(scores, columns, weights, this::solver);
    }

    @Override
    public Multipliers multipliers(double[] scores, double[] weights) {
        return SlopeCondition.multipliers(this, scores, weights, Softmax::slope, Softmax::conjugate);
    }

    private static double slope(double weight) {
        return Math.log(weight) + 1;
    }

    /** {@code sum of exp(s_i - 1)}: the greatest {@code <y, s> - Omega(y)} over all {@code y >= 0}. */
    private static double conjugate(double[] s) {
        double sum = 0;
        for (double slope : s) {
            sum += Math.exp(slope - 1);
        }
        return sum;
    }

    private RowSolver solver(int n) {
        return new SoftmaxSolver(gamma, n);
    }
}
