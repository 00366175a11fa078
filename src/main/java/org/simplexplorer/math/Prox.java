package org.simplexplorer.math;

import java.util.Optional;

/**
 * The proximal operator of a penalty,
 *
 * <pre>  prox(v) = argmin over z of  1/2 |z - v|^2 + lambda * penalty(z)</pre>
 *
 * <p>with the partition into blocks of one level that it finds on the way. An instance is the workspace for vectors of
 * one length, used again for each.
 */
interface Prox {

    /** No penalty: {@code prox(v) = v}, and no blocks. */
    Prox NONE = new Prox() {
        @Override
        public double apply(double[] v, double lambda, double mass) {
            return 0;
        }

        @Override
        public double threshold(double[] v, SimplexProjection projection) {
            return projection.threshold(v);
        }

        @Override
        public void write(double[] v, double tau, double[] weights, int from) {
            SimplexProjection.write(v, tau, weights, from);
        }

        @Override
        public void complete(double[] v, double[] z) {
            System.arraycopy(v, 0, z, 0, v.length);
        }

        @Override
        public Optional<Partition> blocks() {
            return Optional.empty();
        }
    };

    /**
     * Finds the blocks of prox(v), so far as the projection of prox(v) onto the simplex needs them.
     *
     * @param v the largest is 0
     * @param mass what the weights will sum to; infinite where everything is needed
     * @return the largest number of prox(v)
     */
    double apply(double[] v, double lambda, double mass);

    /**
     * The threshold of prox(v) less its largest number.
     *
     * @param v what the operator was applied to
     */
    double threshold(double[] v, SimplexProjection projection);

    /**
     * Writes what prox(v) less its largest number exceeds the threshold by; all tokens of a block receive the identical
     * double.
     *
     * @param v what the operator was applied to
     * @param from where the weights begin
     */
    void write(double[] v, double tau, double[] weights, int from);

    /**
     * Finds what the last application left out, and writes all of prox(v) less its largest number.
     *
     * @param v what the operator was applied to
     */
    void complete(double[] v, double[] z);

    /** The blocks of the last application, once it is complete. */
    Optional<Partition> blocks();
}
