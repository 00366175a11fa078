package org.simplexplorer.math;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An attention mechanism with its parameters: the map from scores {@code x} in R^n to weights on the simplex,
 *
 * <pre>  weights(x) = argmax over y in the simplex of  &lt;y, x&gt; - gamma * Omega(y)</pre>
 *
 * <p>for a strongly convex regularizer {@code Omega}. Implementations are immutable values: parameters only, no results.
 *
 * <p>Source: Niculae and Blondel, <i>A Regularized Framework for Sparse and Structured Neural Attention</i>, NeurIPS
 * 2017, section 2.
 */
public interface Mechanism {

    /** The field's name for it, lower case, as files and the command line spell it: {@code "fusedmax"}. */
    String name();

    /** The strength of the regularizer: finite and above 0. */
    double gamma();

    /** {@code Omega(y)} at a point of the simplex. */
    double omega(double[] weights);

    /**
     * Solves for one score vector.
     *
     * @param scores {@code x}: at least one, all finite
     * @throws IllegalArgumentException naming {@code scores} and the index, if empty, NaN or infinite
     */
    Evaluation at(double... scores);

    /**
     * Evaluates row after row, without allocating what it needs on the way for each.
     *
     * @param columns the length of the rows, at least 1
     */
    RowEvaluator evaluator(int columns);

    /**
     * Solves row after row of a row-major matrix into the caller's array, without allocating for each row.
     *
     * @param scores rows x columns scores, all finite
     * @param columns the length of a row, at least 1; divides {@code scores.length}
     * @param weights receives the weights, in the same layout; may be {@code scores} itself
     * @throws IllegalArgumentException naming the argument and the index
     */
    void weights(double[] scores, int columns, double[] weights);

    /**
     * The weights for these scores as a function of gamma, everything else as it is; empty for mechanisms whose weights can
     * only be tried at one gamma after the other.
     *
     * @param scores at least one, all finite
     */
    default Optional<GammaPath> alongGamma(double... scores) {
        return Optional.empty();
    }

    /**
     * The lambda from which the weights are uniform, everything else as it is; empty for mechanisms without a lambda.
     *
     * @param scores at least one, all finite
     */
    default OptionalDouble lambdaEnd(double... scores) {
        return OptionalDouble.empty();
    }

    /**
     * The optimality (KKT) conditions filled with the numbers of claimed weights, from the definition alone and not from
     * the solver.
     *
     * @param scores {@code x}: at least one, all finite
     * @param weights the claimed answer, as long as {@code scores}, all finite
     * @throws IllegalArgumentException naming the argument and the index
     */
    Multipliers multipliers(double[] scores, double[] weights);

    /**
     * How far {@code weights} are from being the answer: the largest violation of the optimality conditions; 0 for the
     * exact answer, in units of scores / gamma. For the structured mechanisms the violations are those of running sums, so
     * rounding grows with n and the range.
     *
     * @param scores {@code x}: at least one, all finite
     * @param weights the claimed answer, as long as {@code scores}
     */
    default double residual(double[] scores, double[] weights) {
        return multipliers(scores, weights).residual();
    }
}
