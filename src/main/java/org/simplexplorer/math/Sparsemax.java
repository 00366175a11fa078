package org.simplexplorer.math;

import java.util.List;
import java.util.Optional;

/**
 * Sparsemax: weights with exact zeros, from the squared norm,
 *
 * <pre>  Omega(y) = 1/2 |y|^2
 *   weights(x) = P_S(x / gamma)</pre>
 *
 * <p>Source: Martins and Astudillo, <i>From Softmax to Sparsemax</i>, ICML 2016; Niculae and Blondel, NeurIPS 2017,
 * section 2.1.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 */
public record Sparsemax(double gamma) implements Mechanism {

    static final MechanismForm FORM =
            new MechanismForm(Structure.NONE, MechanismForm.QUADRATIC, true, List.of(Step.THRESHOLD));

    public Sparsemax {
        Arguments.requirePositive("gamma", gamma);
    }

    /**
     * The weights for these scores as a function of gamma.
     *
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming the argument and the index
     */
    public static GammaPath gammaPath(double... scores) {
        return GammaPath.of(0, scores, PathStart::sorted);
    }

    @Override
    public String name() {
        return "sparsemax";
    }

    @Override
    public double omega(double[] weights) {
        return halfSquaredNorm(weights);
    }

    @Override
    public Optional<GammaPath> alongGamma(double... scores) {
        return Optional.of(gammaPath(scores));
    }

    @Override
    public Evaluation at(double... scores) {
        return RowSolver.at(this, scores, this::solver);
    }

    @Override
    public RowEvaluator evaluator(int columns) {
        return new RowEvaluator(this, columns, solver(columns), new Optimality(columns, gamma, 0, NormCondition::fill));
    }

    @Override
    public void weights(double[] scores, int columns, double[] weights) {
        RowSolver.rows(scores, columns, weights, this::solver);
    }

    @Override
    public Multipliers multipliers(double[] scores, double[] weights) {
        return Optimality.multipliers(scores, weights, gamma, 0, NormCondition::fill);
    }

    private RowSolver solver(int n) {
        return new ProjectionSolver(gamma, 0, Prox.NONE, n);
    }

    static double halfSquaredNorm(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight * weight;
        }
        return sum / 2;
    }
}
