package org.simplexplorer.math;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.simplexplorer.math.MechanismParameter.Span;
import org.simplexplorer.math.MechanismParameter.Words;

/**
 * Fusedmax: neighbouring tokens fuse into segments of one weight, from the squared norm and total variation,
 *
 * <pre>  Omega(y) = 1/2 |y|^2 + lambda * sum of |y_{i+1} - y_i|
 *   weights(x) = P_S(prox_TV(x / gamma))</pre>
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3.2.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 * @param lambda the strength of fusing: finite and at least 0; at 0 this is sparsemax
 */
public record Fusedmax(double gamma, double lambda) implements Mechanism {

    static final MechanismForm FORM =
            new MechanismForm(Structure.SEGMENTS, MechanismForm.QUADRATIC, true, List.of(Step.STRING, Step.THRESHOLD));

    static final MechanismParameter LAMBDA = new MechanismParameter(
            "lambda",
            "\u03bb",
            Range.atLeast(0),
            0.1,
            0,
            new Span(0, 0.05, 10),
            new Words(
                    "fuse neighbours",
                    "sparsemax",
                    "longer segments",
                    "What a step between neighbouring words costs: the larger \u03bb, the longer the segments."));

    public Fusedmax {
        Arguments.requirePositive("gamma", gamma);
        LAMBDA.require(lambda);
    }

    /**
     * The weights for these scores as a function of lambda.
     *
     * @param gamma finite and above 0
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming the argument and the index
     */
    public static LambdaPath path(double gamma, double... scores) {
        return LambdaPath.of(gamma, scores, PathStart::fused);
    }

    /**
     * The weights for these scores as a function of gamma.
     *
     * @param lambda finite and at least 0
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming the argument and the index
     */
    public static GammaPath gammaPath(double lambda, double... scores) {
        return GammaPath.of(lambda, scores, PathStart::fused);
    }

    @Override
    public String name() {
        return "fusedmax";
    }

    @Override
    public double omega(double[] weights) {
        return Sparsemax.halfSquaredNorm(weights) + lambda * totalVariation(weights);
    }

    @Override
    public Optional<GammaPath> alongGamma(double... scores) {
        return Optional.of(gammaPath(lambda, scores));
    }

    @Override
    public OptionalDouble lambdaEnd(double... scores) {
        return OptionalDouble.of(PathEnd.fused(gamma, scores));
    }

    @Override
    public Evaluation at(double... scores) {
        return RowSolver.at(this, scores, this::solver);
    }

    @Override
    public RowEvaluator evaluator(int columns) {
        return new RowEvaluator(
                this, columns, solver(columns), new Optimality(columns, gamma, lambda, TotalVariationCondition::fill));
    }

    @Override
    public void weights(double[] scores, int columns, double[] weights) {
        RowSolver.rows(scores, columns, weights, this::solver);
    }

    @Override
    public Multipliers multipliers(double[] scores, double[] weights) {
        return Optimality.multipliers(scores, weights, gamma, lambda, TotalVariationCondition::fill);
    }

    private RowSolver solver(int n) {
        return new ProjectionSolver(gamma, lambda, new TotalVariationProx(n), n);
    }

    private static double totalVariation(double[] weights) {
        double sum = 0;
        for (int i = 1; i < weights.length; i++) {
            sum += Math.abs(weights[i] - weights[i - 1]);
        }
        return sum;
    }
}
