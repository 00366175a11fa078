package org.simplexplorer.math;

/**
 * The derivative of squared p-norm-max at the weights y, symmetric:
 *
 * <pre>  J = (H - H 1 1' H / 1' H 1) / gamma
 *   H = (q - 1) (diag(u^{2-p}) - u u') + u u',   u = y / |y|_p,   q - 1 = 1 / (p - 1)</pre>
 *
 * <p>H is the inverse of Omega's Hessian on the support: the Hessian of half the squared q-norm, of which y is the
 * gradient at {@code a = x / gamma - tau}, with {@code q = p / (p - 1)}. That Hessian is
 * {@code (q - 1) |a|^{2-q} diag(a^{q-2}) - (q - 2) |a|^{2-2q} a^{q-1} a^{q-1}'}; the gradient maps norms to dual norms,
 * {@code |a|_q = |y|_p}, so {@code a_i / |a| = u_i^{p-1}} turns it into H. Then {@code dy = H (dx / gamma - dtau)}, and
 * that the {@code dy_i} add up to 0 fixes dtau. At p = 2 this is sparsemax's derivative.
 */
final class NormDerivative implements Derivative {

    private final double p;
    private final double gamma;
    private final double[] u;
    private final double[] slopes;
    private final double[] ones;
    private final double sumOfOnes;

    NormDerivative(double[] weights, double p, double gamma) {
        this.p = p;
        this.gamma = gamma;
        double norm = Pnormmax.norm(weights, p);
        u = new double[weights.length];
        slopes = new double[weights.length];
        ones = new double[weights.length];
        for (int i = 0; i < u.length; i++) {
            u[i] = weights[i] / norm;
            slopes[i] = u[i] > 0 ? Math.pow(u[i], 2 - p) : 0;
            ones[i] = 1;
        }
        applyHessian(ones);
        sumOfOnes = sum(ones);
    }

    @Override
    public double[] jvp(double[] direction) {
        double[] product = direction.clone();
        applyHessian(product);
        double shift = sum(product) / sumOfOnes;
        for (int i = 0; i < product.length; i++) {
            product[i] = (product[i] - shift * ones[i]) / gamma;
        }
        return product;
    }

    @Override
    public double[] vjp(double[] upstream) {
        return jvp(upstream);
    }

    private void applyHessian(double[] vector) {
        double along = 0;
        for (int i = 0; i < u.length; i++) {
            along += u[i] * vector[i];
        }
        for (int i = 0; i < u.length; i++) {
            vector[i] = (slopes[i] * vector[i] - u[i] * along) / (p - 1) + u[i] * along;
        }
    }

    private static double sum(double[] vector) {
        double sum = 0;
        for (double entry : vector) {
            sum += entry;
        }
        return sum;
    }
}
