package org.simplexplorer.math;

/**
 * The derivative of entmax at the weights y, symmetric:
 *
 * <pre>  J = (diag(s) - s s' / sum s) / gamma,   s_i = y_i^{2 - alpha} on the support, else 0</pre>
 *
 * <p>On the support {@code Omega'(y_i) = x_i / gamma - tau}, so {@code dy_i = s_i (dx_i / gamma - dtau)} with
 * {@code s_i = 1 / Omega''(y_i)}, and the sum of the {@code dy_i} is 0. At alpha = 1 this is softmax's derivative, at 2
 * sparsemax's. Above 2 a small weight moves fast; differences are taken to the fastest one, whose own move is what the
 * others leave, so that its large s does not multiply a rounding error.
 *
 * <p>Source: Peters, Niculae and Martins, <i>Sparse Sequence-to-Sequence Models</i>, ACL 2019, section 3.
 */
final class EntmaxDerivative implements Derivative {

    private final double[] s;
    private final double gamma;
    private final int fastest;
    private final double others;

    EntmaxDerivative(double[] weights, double alpha, double gamma) {
        this.gamma = gamma;
        s = new double[weights.length];
        int largest = 0;
        for (int i = 0; i < s.length; i++) {
            s[i] = weights[i] > 0 ? Math.pow(weights[i], 2 - alpha) : 0;
            largest = s[i] > s[largest] ? i : largest;
        }
        fastest = largest;
        double sum = 0;
        for (int i = 0; i < s.length; i++) {
            sum += i == fastest ? 0 : s[i];
        }
        others = sum;
    }

    @Override
    public double[] jvp(double[] direction) {
        double[] product = new double[s.length];
        double moved = 0;
        for (int i = 0; i < s.length; i++) {
            moved += i == fastest ? 0 : s[i] * (direction[i] - direction[fastest]);
        }
        double mean = moved / (s[fastest] + others);
        for (int i = 0; i < s.length; i++) {
            product[i] = s[i] > 0 ? s[i] * (direction[i] - direction[fastest] - mean) / gamma : 0;
        }
        product[fastest] = (0 - moved) / (1 + others / s[fastest]) / gamma; // 0 without a sign where nothing moves
        return product;
    }

    @Override
    public double[] vjp(double[] upstream) {
        return jvp(upstream);
    }
}
