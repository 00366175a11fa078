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
        public void complete(double[] v, double[] z) {}

        @Override
        public Optional<Partition> blocks() {
            return Optional.empty();
        }
    };

    /**
     * Replaces v by prox(v) less its largest number, so far as the projection of prox(v) onto the simplex needs it; all
     * tokens of a block receive the identical double. Minus infinity may stand for what is certainly not above the
     * threshold.
     *
     * @param v the largest is 0
     * @param mass what the weights will sum to; infinite where everything is needed
     * @return the largest number of prox(v)
     */
    double apply(double[] v, double lambda, double mass);

    /**
     * Fills in what the last application left out.
     *
     * @param v what it was applied to
     * @param z what it has written
     */
    void complete(double[] v, double[] z);

    /** The blocks of the last application, once it is complete. */
    Optional<Partition> blocks();
}
