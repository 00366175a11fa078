package org.simplexplorer.math;

/**
 * Finds the threshold of weights that are a power of what the scores exceed it by,
 *
 * <pre>  y_i = c (v_i - tau)_+^e,   with c and tau such that the sum is 1 and Omega is served.</pre>
 *
 * <p>An instance is the workspace for vectors of one length, used again for each.
 */
interface PowerThreshold {

    /**
     * Solves for one vector.
     *
     * @param v the scores over gamma, the largest 0; minus infinity may be among the others. Afterwards positive on the
     *     support and 0 elsewhere, also where a weight has underflowed
     * @param weights receives as many weights
     * @param from where the first of them goes
     * @return how far tau is below the largest score, above 0
     */
    double solve(double[] v, double[] weights, int from);
}
