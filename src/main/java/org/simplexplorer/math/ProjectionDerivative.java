package org.simplexplorer.math;

import java.util.BitSet;
import java.util.Optional;

/**
 * The derivative of {@code P_S(prox(x / gamma))}, by the chain rule:
 *
 * <pre>  J = (diag(s) - s s' / k) M / gamma</pre>
 *
 * <p>with s the 0/1 vector of the support, k its sum, and M the matrix that averages each block. {@code J d} averages
 * first and then centres on the support, {@code J' u} takes the transposed factors in reverse. At a kink this is the
 * element of the generalised Jacobian that the solver's structure names.
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3 (propositions 1 and 2).
 */
record ProjectionDerivative(int size, BitSet support, Optional<Partition> blocks, double gamma) implements Derivative {

    @Override
    public double[] jvp(double[] direction) {
        return centred(averaged(direction));
    }

    @Override
    public double[] vjp(double[] upstream) {
        return averaged(centred(upstream));
    }

    /** {@code (diag(s) - s s' / k) d / gamma}. */
    private double[] centred(double[] vector) {
        double sum = 0;
        for (int i = support.nextSetBit(0); i >= 0; i = support.nextSetBit(i + 1)) {
            sum += vector[i];
        }
        double mean = sum / support.cardinality();
        double[] centred = new double[size];
        for (int i = support.nextSetBit(0); i >= 0; i = support.nextSetBit(i + 1)) {
            centred[i] = (vector[i] - mean) / gamma;
        }
        return centred;
    }

    /** {@code M d}. */
    private double[] averaged(double[] vector) {
        return blocks.map(partition -> partition.averaged(vector)).orElse(vector);
    }
}
