package org.simplexplorer.math;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.simplexplorer.math.MechanismParameter.Span;
import org.simplexplorer.math.MechanismParameter.Words;

/**
 * Oscarmax: tokens of similar scores cluster into groups of one weight, neighbours or not, from the squared norm and
 * the pairwise maxima,
 *
 * <pre>  Omega(y) = 1/2 |y|^2 + lambda * sum over i&lt;j of max(y_i, y_j)
 *   weights(x) = P_S(prox_max(x / gamma))</pre>
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3.3. The paper computes it with the prox of absolute values,
 * which is not the argmax where scores of both signs interleave; this solves the definition, for all scores.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 * @param lambda the strength of clustering: finite and at least 0; at 0 this is sparsemax
 */
public record Oscarmax(double gamma, double lambda) implements Mechanism {

    static final MechanismForm FORM = new MechanismForm(
            Structure.GROUPS,
            MechanismForm.QUADRATIC,
            true,
            List.of(Step.SORTED, Step.LOWERED, Step.POOLED, Step.UNSORTED, Step.THRESHOLD));

    static final MechanismParameter LAMBDA = new MechanismParameter(
            "lambda",
            "\u03bb",
            Range.atLeast(0),
            0.05,
            0,
            new Span(0, 0.01, 2),
            new Words(
                    "group anywhere",
                    "sparsemax",
                    "larger groups",
                    "What a difference between any two words costs: the larger \u03bb, the larger the groups."));

    public Oscarmax {
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
        return LambdaPath.of(gamma, scores, PathStart::ranked);
    }

    /**
     * The weights for these scores as a function of gamma.
     *
     * @param lambda finite and at least 0
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming the argument and the index
     */
    public static GammaPath gammaPath(double lambda, double... scores) {
        return GammaPath.of(lambda, scores, PathStart::ranked);
    }

    @Override
    public String name() {
        return "oscarmax";
    }

    @Override
    public double omega(double[] weights) {
        return Sparsemax.halfSquaredNorm(weights) + lambda * sumOfPairwiseMaxima(weights);
    }

    @Override
    public Optional<GammaPath> alongGamma(double... scores) {
        return Optional.of(gammaPath(lambda, scores));
    }

    @Override
    public OptionalDouble lambdaEnd(double... scores) {
        return OptionalDouble.of(PathEnd.grouped(gamma, scores));
    }

    @Override
    public Evaluation at(double... scores) {
        return RowSolver.at(this, scores, this::solver);
    }

    @Override
    public RowEvaluator evaluator(int columns) {
        return new RowEvaluator(
                this, columns, solver(columns), new Optimality(columns, gamma, lambda, PairwiseMaxCondition::fill));
    }

    @Override
    public void weights(double[] scores, int columns, double[] weights) {
        RowSolver.rows(scores, columns, weights, this::solver);
    }

    @Override
    public Multipliers multipliers(double[] scores, double[] weights) {
        return Optimality.multipliers(scores, weights, gamma, lambda, PairwiseMaxCondition::fill);
    }

    private RowSolver solver(int n) {
        return new ProjectionSolver(gamma, lambda, new PairwiseMaxProx(n), n);
    }

    /** The k-th smallest weight, from 0, is the larger one of k pairs. */
    private static double sumOfPairwiseMaxima(double[] weights) {
        double[] ascending = weights.clone();
        Arrays.sort(ascending);
        double sum = 0;
        for (int k = 0; k < ascending.length; k++) {
            sum += k * ascending[k];
        }
        return sum;
    }
}
