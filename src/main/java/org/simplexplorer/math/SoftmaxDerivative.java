package org.simplexplorer.math;

/**
 * The derivative of softmax at the weights p, symmetric:
 *
 * <pre>  J = (diag(p) - p p') / gamma</pre>
 */
final class SoftmaxDerivative implements Derivative {

    private final double[] weights;
    private final double gamma;

    SoftmaxDerivative(double[] weights, double gamma) {
        this.weights = weights;
        this.gamma = gamma;
    }

    @Override
    public double[] jvp(double[] direction) {
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += weights[i] * direction[i];
        }
        double[] product = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            product[i] = weights[i] * (direction[i] - mean) / gamma;
        }
        return product;
    }

    @Override
    public double[] vjp(double[] upstream) {
        return jvp(upstream);
    }
}
