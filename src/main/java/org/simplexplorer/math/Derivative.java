package org.simplexplorer.math;

/** The Jacobian {@code J} of the weights at one score vector, as a linear map; both products cost O(n). */
interface Derivative {

    /** {@code J d}. */
    double[] jvp(double[] direction);

    /** {@code J' u}. */
    double[] vjp(double[] upstream);
}
