package org.simplexplorer.math;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a mechanism found for one score vector of length n: the weights, the value, the structure that the solver
 * returned (never inferred from floats), and the derivative as a linear map. Immutable; arrays are copies.
 */
public interface Evaluation {

    /** n, the number of scores and of weights. */
    int size();

    /** The weights: n numbers {@code >= 0} with sum 1. */
    double[] weights();

    /** The weight of one token, without copying. */
    double weight(int token);

    /** The smoothed max: {@code <y, x> - gamma * Omega(y)} at the weights. */
    double value();

    /**
     * The threshold {@code tau} of the projection onto the simplex, {@code weights = max(z - tau, 0)}, in units of
     * scores / gamma; for entmax and pnormmax, weights are a power of {@code max(scores / gamma - tau, 0)}, up to a
     * factor. Empty for softmax, which has none. Infinite only if scores / gamma or lambda is so large that it is beyond
     * the doubles.
     */
    OptionalDouble threshold();

    /** Whether the token is in the support: its weight is positive by the solver's own account. */
    boolean inSupport(int token);

    /** The number of tokens in the support. */
    int supportSize();

    /** The tokens in the support, ascending. */
    int[] support();

    /**
     * The prox's partition of all tokens: fusedmax's blocks from left to right, oscarmax's groups by descending level;
     * empty for mechanisms without one.
     *
     * <p>Blocks are merged only where they must be: two whose levels have just met are still two. Equal scores (side by
     * side, for fusedmax) are one block as soon as lambda is above 0.
     */
    Optional<Partition> blocks();

    /** The directional derivative {@code J d} of the weights, O(n). */
    double[] jvp(double... direction);

    /** The vector-Jacobian product {@code J' u}, O(n). */
    double[] vjp(double... upstream);

    /** The dense Jacobian, {@code [i][j] = d weights_i / d scores_j}, O(n^2). */
    double[][] jacobian();
}
