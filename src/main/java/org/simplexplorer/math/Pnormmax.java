package org.simplexplorer.math;

import java.util.Arrays;
import java.util.List;
import org.simplexplorer.math.MechanismParameter.Span;
import org.simplexplorer.math.MechanismParameter.Words;

/**
 * Squared p-norm-max: weights with exact zeros, the sparser the smaller p, from the squared p-norm,
 *
 * <pre>  Omega(y) = 1/2 |y|_p^2
 *   weights(x) proportional to (x / gamma - tau)_+^{1 / (p - 1)}</pre>
 *
 * <p>At p = 2 this is sparsemax; towards 1 the norm is the same for all weights and the best word wins alone.
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3.1, the third special case.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 * @param p the norm: above 1 and at most 2; 1.5 in the paper's experiments
 */
public record Pnormmax(double gamma, double p) implements Mechanism {

    static final MechanismForm FORM = new MechanismForm(Structure.NONE, MechanismForm.GENERAL, true, List.of());

    static final MechanismParameter P = new MechanismParameter(
            "p",
            "p",
            new Range(1, false, 2),
            1.5,
            1.5,
            new Span(1.02, 1, 2),
            new Words(
                    "which norm",
                    "one word",
                    "sparsemax",
                    "Which norm of the weights is penalised: 2 is sparsemax; towards 1, one word gets all the weight."));

    public Pnormmax {
        Arguments.requirePositive("gamma", gamma);
        P.require(p);
    }

    @Override
    public String name() {
        return "pnormmax";
    }

    @Override
    public double omega(double[] weights) {
        double norm = norm(weights, p);
        return norm * norm / 2;
    }

    @Override
    public Evaluation at(double... scores) {
        return RowSolver.at(this, scores, this::solver);
    }

    @Override
    public RowEvaluator evaluator(int columns) {
        return new RowEvaluator(this, columns, solver(columns), this::multipliers);
    }

    @Override
    public void weights(double[] scores, int columns, double[] weights) {
        RowSolver.rows(scores, columns, weights, this::solver);
    }

    @Override
    public Multipliers multipliers(double[] scores, double[] weights) {
        double common = Math.pow(norm(weights, p), 2 - p);
        return SlopeCondition.multipliers(
                this, scores, weights, weight -> common * Math.pow(weight, p - 1), this::conjugate);
    }

    /** {@code 1/2 |s_+|_q^2} with {@code 1/p + 1/q = 1}: the greatest {@code <y, s> - Omega(y)} over {@code y >= 0}. */
    private double conjugate(double[] s) {
        double largest = Arrays.stream(s).max().orElse(0);
        if (!(largest > 0)) {
            return 0;
        }
        double[] shares = Arrays.stream(s).map(slope -> slope / largest).toArray();
        double norm = largest * norm(shares, p / (p - 1));
        return norm * norm / 2;
    }

    private RowSolver solver(int n) {
        return p == 2
                ? new ProjectionSolver(gamma, 0, Prox.NONE, n)
                : new PowerSolver(gamma, n, new NormThreshold(p), weights -> new NormDerivative(weights, p, gamma));
    }

    /** {@code |y|_p}; weights below 0 count as 0. */
    static double norm(double[] weights, double p) {
        double sum = 0;
        for (double weight : weights) {
            sum += Math.pow(Math.max(weight, 0), p);
        }
        return Math.pow(sum, 1 / p);
    }
}
