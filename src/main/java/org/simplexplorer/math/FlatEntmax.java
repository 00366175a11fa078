package org.simplexplorer.math;

/**
 * Entmax with alpha between 1 and 2, where weights enter with slope 0, from the largest weight m: with
 * {@code a = alpha - 1},
 *
 * <pre>  y_i = m (1 + a v_i / m^a)_+^{1/a},   sum 1</pre>
 *
 * <p>As a norm, {@code N = (sum of y_i)^a} is convex and increasing in {@code t = m^a}, and at least 1 at t = 1, so that
 * Newton's method comes down from there to N = 1 without passing it. Seen from far a norm is all but straight, so a few
 * rounds do. The powers are computed by log1p, and so remain exact where alpha is all but 1.
 */
final class FlatEntmax implements PowerThreshold {

    private final double a;
    private final CompensatedSum sum = new CompensatedSum();

    FlatEntmax(double alpha) {
        a = alpha - 1;
    }

    @Override
    public double solve(double[] v, double[] weights, int from) {
        double m = 1;
        while (true) {
            double steepness = a * Math.pow(m, -a);
            sum.set(0);
            double slope = 0;
            for (int i = 0; i < v.length; i++) {
                double above = v[i] * steepness;
                double power = above > -1 ? Math.exp(Math.log1p(above) / a) : 0;
                weights[from + i] = power;
                if (power > 0) {
                    sum.add(power);
                    slope += power / (1 + above);
                }
            }
            double total = sum.value();
            double log = Math.log(m * total);
            double step = Math.expm1(a * log) * Math.exp((1 - a) * log) / (m * slope); // relative to t
            if (!(step > 2 * Math.ulp(1.0))) { // what rounding leaves
                finish(v, weights, from, steepness, total);
                return 1 / steepness;
            }
            m *= Math.exp(Math.log1p(-step) / a);
        }
    }

    private static void finish(double[] v, double[] weights, int from, double steepness, double total) {
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.max(1 + v[i] * steepness, 0);
            weights[from + i] /= total;
        }
    }
}
