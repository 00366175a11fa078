package org.simplexplorer.math;

/**
 * The threshold of squared p-norm-max. On the support {@code v_i - tau = |y|_p^{2-p} y_i^{p-1}}; solved for y, with the
 * conjugate exponent {@code q = p / (p - 1)}, y is the gradient of half the squared q-norm of {@code (v - tau)_+}. For
 * the gap s from the threshold to the largest score, which is 0, that is
 *
 * <pre>  y_i = b_i^{q-1} / A,   b_i = (1 + v_i / s)_+,   A = sum of b_i^{q-1},   B = sum of b_i^q
 *   s A / B^{(2-p)/p} = 1</pre>
 *
 * <p>The left side is the derivative of a convex function of s, so it increases, and by Hoelder's inequality it is
 * between s and {@code s n^{2/q}}: this encloses the root. Newton's method for the logarithm goes for it; a step that
 * would leave what encloses the root, or is not half the one before, is replaced by a bisection.
 *
 * <p>Source: the conditions are those of Niculae and Blondel, NeurIPS 2017, section 3.1.
 */
final class NormThreshold implements PowerThreshold {

    private final double p;
    private final double e;
    private final CompensatedSum sumA = new CompensatedSum();
    private final CompensatedSum sumB = new CompensatedSum();

    /** The equation's logarithm, 0 at the root, and its derivative, at the last gap tried. */
    private double error;

    private double slope;

    NormThreshold(double p) {
        this.p = p;
        e = 1 / (p - 1);
    }

    @Override
    public double solve(double[] v, double[] weights, int from) {
        double low = Math.pow(v.length, -2 / (e + 1));
        double high = 1;
        double gap = high;
        double before = high - low;
        while (true) {
            double total = tryGap(v, weights, from, gap);
            if (error > 0) {
                high = gap;
            } else {
                low = gap;
            }
            double step = error / slope;
            double next = gap - step;
            if (!(next > low && next < high && Math.abs(step) <= before / 2)) {
                next = low + (high - low) / 2;
            }
            before = Math.abs(next - gap);
            if (!(before > Math.ulp(gap)) || !(Math.abs(step) > Math.ulp(gap))) {
                finish(v, weights, from, gap, total);
                return gap;
            }
            gap = next;
        }
    }

    /** Writes the powers and sets error and slope; returns the powers' sum A. */
    private double tryGap(double[] v, double[] weights, int from, double gap) {
        sumA.set(0);
        sumB.set(0);
        double slopeA = 0;
        double slopeB = 0;
        for (int i = 0; i < v.length; i++) {
            double below = v[i] / gap;
            double power = below > -1 ? Math.exp(Math.log1p(below) * e) : 0;
            weights[from + i] = power;
            if (power > 0) {
                sumA.add(power);
                sumB.add(power * (1 + below));
                slopeA -= power / (1 + below) * below;
                slopeB -= power * below;
            }
        }
        double a = sumA.value();
        double b = sumB.value();
        double share = (2 - p) / p;
        error = Math.log(gap) + Math.log(a) - share * Math.log(b);
        slope = (1 + e * slopeA / a - share * (e + 1) * slopeB / b) / gap;
        return a;
    }

    private static void finish(double[] v, double[] weights, int from, double gap, double total) {
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.max(1 + v[i] / gap, 0);
            weights[from + i] /= total;
        }
    }
}
