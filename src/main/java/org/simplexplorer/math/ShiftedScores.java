package org.simplexplorer.math;

/**
 * The scores as the mechanisms see them,
 *
 * <pre>  v = (x - max x) / gamma,</pre>
 *
 * <p>without overflow on the way. All mechanisms are invariant to the shift, and differences to the largest score keep
 * the digits that a common offset would cost.
 *
 * <p>Proximal operators add numbers up, so they cannot take minus infinity for what is beyond the doubles. They are
 * positively homogeneous, though: {@link #readBounded} gives v times a power of two instead.
 */
final class ShiftedScores {

    /** Leaves room to add up 2^31 numbers, each with a lambda of up to {@link #LARGEST_LAMBDA}. */
    private static final int LARGEST_EXPONENT = 900;

    private static final int ANY_EXPONENT = 1 << 16;

    /**
     * Fuses all tokens for certain where |v| is at most 2^900 and n at most 2^31, so that a larger lambda gives no other
     * weights. (Oscarmax's threshold, of the size of lambda n, is then that of this lambda.)
     */
    private static final double LARGEST_LAMBDA = 0x1p940;

    private final double gamma;
    private double max;
    private int exponent;

    ShiftedScores(double gamma) {
        this.gamma = gamma;
    }

    /** Writes v for the row that starts at {@code from}; minus infinity where v is beyond the doubles. */
    void read(double[] scores, int from, double[] v) {
        read(scores, from, v, ANY_EXPONENT);
    }

    /** Writes v times 2^-{@link #exponent()}, which is finite; the exponent is 0 for all but extreme scores. */
    void readBounded(double[] scores, int from, double[] v) {
        read(scores, from, v, LARGEST_EXPONENT);
    }

    private void read(double[] scores, int from, double[] v, int largestExponent) {
        max = scores[from];
        double min = max;
        for (int i = 1; i < v.length; i++) {
            max = Math.max(max, scores[from + i]);
            min = Math.min(min, scores[from + i]);
        }
        int gammaExponent = exponentOf(gamma);
        int range = Math.getExponent(max / 2 - min / 2) + 2 - gammaExponent;
        exponent = Math.max(range - largestExponent, 0);
        if (exponent == 0 && Double.isFinite(max - min)) {
            for (int i = 0; i < v.length; i++) {
                v[i] = (scores[from + i] - max) / gamma;
            }
        } else {
            double mantissa = Math.scalb(gamma, -gammaExponent);
            int scale = 1 - gammaExponent - exponent;
            for (int i = 0; i < v.length; i++) {
                v[i] = Math.scalb((scores[from + i] / 2 - max / 2) / mantissa, scale);
            }
        }
    }

    /** The exponent of a positive number, for subnormal ones too. */
    private static int exponentOf(double number) {
        return number < Double.MIN_NORMAL ? Math.getExponent(number * 0x1p53) - 53 : Math.getExponent(number);
    }

    /** The largest score. */
    double max() {
        return max;
    }

    int exponent() {
        return exponent;
    }

    /** A lambda in the units of {@link #readBounded}: positive if it was, and so small that it can be added up. */
    double scaled(double lambda) {
        return lambda == 0 ? 0 : Math.min(Math.max(Math.scalb(lambda, -exponent), Double.MIN_VALUE), LARGEST_LAMBDA);
    }

    /** A number in the units of {@link #readBounded}, back in those of v. */
    double unscaled(double number) {
        return Math.scalb(number, exponent);
    }
}
