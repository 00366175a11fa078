package org.simplexplorer.math;

import java.util.Arrays;

/**
 * The lambda from which the weights are uniform, without following the path: with {@code v = x / gamma} and its mean m,
 *
 * <pre>  fusedmax   max over k of  |sum of v_i - m, i &lt;= k|
 *  oscarmax   max over k of  2 * (sum of v_(i) - m, i &lt;= k) / (k (n - k)),   v_(i) descending, 1 &lt;= k &lt; n</pre>
 *
 * <p>From there on the zero-sum part of v lies in lambda times the subdifferential of the penalty at the uniform vector:
 * its partial sums stay in {@code [-lambda, lambda]}, or its sorted entries are majorised by
 * {@code lambda * (n-1, ..., 0)} less their mean.
 *
 * <p>Source: the subdifferentials in Niculae and Blondel, NeurIPS 2017, section 3.
 */
final class PathEnd {

    private PathEnd() {}

    static double fused(double gamma, double... scores) {
        var shifted = new ShiftedScores(gamma);
        double[] v = centred(shifted, gamma, scores);
        double end = 0;
        var sum = new CompensatedSum();
        for (double entry : v) {
            sum.add(entry);
            end = Math.max(end, Math.abs(sum.value()));
        }
        return v.length > 1 ? shifted.unscaled(end) : 0;
    }

    static double grouped(double gamma, double... scores) {
        var shifted = new ShiftedScores(gamma);
        double[] v = centred(shifted, gamma, scores);
        Arrays.sort(v);
        int n = v.length;
        double end = 0;
        var sum = new CompensatedSum();
        for (int k = 1; k < n; k++) {
            sum.add(v[n - k]);
            end = Math.max(end, 2 * sum.value() / k / (n - k));
        }
        return shifted.unscaled(end);
    }

    private static double[] centred(ShiftedScores shifted, double gamma, double[] scores) {
        Arguments.requirePositive("gamma", gamma);
        Arguments.requireVector("scores", scores);
        double[] v = new double[scores.length];
        shifted.readBounded(scores, 0, v);
        var sum = new CompensatedSum();
        for (double entry : v) {
            sum.add(entry);
        }
        double mean = sum.value() / v.length;
        Arrays.setAll(v, i -> v[i] - mean);
        return v;
    }
}
