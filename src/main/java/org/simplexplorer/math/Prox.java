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
        public void apply(double[] v, double lambda) {}

        @Override
        public Optional<Partition> blocks() {
            return Optional.empty();
        }
    };

    /** Replaces v by prox(v); all tokens of a block receive the identical double. */
    void apply(double[] v, double lambda);

    /** The blocks of the last application. */
    Optional<Partition> blocks();
}
