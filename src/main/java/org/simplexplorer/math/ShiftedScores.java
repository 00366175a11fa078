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

    /** The length of a row that is short. */
    private static final int FEW = 64;

    private final double gamma;

    /** {@code 1 / gamma} where gamma is a power of two, so that the faster product is the quotient; else 0. */
    private final double exactInverse;

    private double max;
    private int exponent;
    private boolean plain;

    ShiftedScores(double gamma) {
        this.gamma = gamma;
        boolean powerOfTwo = gamma >= 0x1p-1000 && gamma == Math.scalb(1.0, Math.getExponent(gamma));
        exactInverse = powerOfTwo ? 1 / gamma : 0;
    }

    /** Writes v for the row that starts at {@code from}; minus infinity where v is beyond the doubles. */
    void read(double[] scores, int from, double[] v) {
        measure(scores, from, v.length);
        write(scores, from, v, 0, v.length);
    }

    /** Writes v times 2^-{@link #exponent()}, which is finite; the exponent is 0 for all but extreme scores. */
    void readBounded(double[] scores, int from, double[] v) {
        measure(scores, from, v.length, LARGEST_EXPONENT);
        write(scores, from, v, 0, v.length);
    }

    /** Finds the largest score of a row, of which parts can then be written. */
    void measure(double[] scores, int from, int n) {
        measure(scores, from, n, ANY_EXPONENT);
    }

    private void measure(double[] scores, int from, int n, int largestExponent) {
        if (n >= FEW || !measureFew(scores, from, n, largestExponent)) {
            measureMany(scores, from, n, largestExponent);
        }
    }

    private void measureMany(double[] scores, int from, int n, int largestExponent) {
        double high = scores[from];
        double low = high;
        for (int i = from + 1; i < from + n; i++) {
            double score = scores[i];
            if (score > high) { // faster than Math.max, which minds the sign of zeros
                high = score;
            } else if (score < low) {
                low = score;
            }
        }
        set(high, low, largestExponent);
    }

    /**
     * Without branches, of which a short row would have many mispredicted; and without the lowest score, as long as the sum
     * of all says that the range is nothing to worry about. Whether it does is returned.
     */
    private boolean measureFew(double[] scores, int from, int n, int largestExponent) {
        double a = scores[from];
        double b = a;
        double c = a;
        double d = a;
        double size = Math.abs(a);
        double otherSize = 0;
        int last = from + n;
        int i = from + 1;
        for (; i < last - 3; i += 4) {
            a = larger(a, scores[i]);
            b = larger(b, scores[i + 1]);
            c = larger(c, scores[i + 2]);
            d = larger(d, scores[i + 3]);
            size += Math.abs(scores[i]) + Math.abs(scores[i + 1]);
            otherSize += Math.abs(scores[i + 2]) + Math.abs(scores[i + 3]);
        }
        for (; i < last; i++) {
            a = larger(a, scores[i]);
            size += Math.abs(scores[i]);
        }
        set(larger(larger(a, b), larger(c, d)), -(size + otherSize), largestExponent);
        return plain;
    }

    private static double larger(double a, double b) {
        long aBits = Double.doubleToRawLongBits(a);
        long bBits = Double.doubleToRawLongBits(b);
        long aIsLess = Double.doubleToRawLongBits(a - b) >> 63;
        return Double.longBitsToDouble(aBits ^ ((aBits ^ bBits) & aIsLess));
    }

    private void set(double high, double low, int largestExponent) {
        max = high;
        int range = Math.getExponent(high / 2 - low / 2) + 2 - exponentOf(gamma);
        exponent = Math.max(range - largestExponent, 0);
        plain = exponent == 0 && Double.isFinite(high - low);
    }

    /** Writes v for some scores of the row that was measured, from {@code v[start]} on. */
    void write(double[] scores, int from, double[] v, int start, int count) {
        int end = start + count;
        System.arraycopy(scores, from, v, start, count); // loops over one array at one index become vector instructions
        double top = max;
        if (plain && exactInverse != 0) {
            for (int i = start; i < end; i++) {
                v[i] = (v[i] - top) * exactInverse;
            }
            return;
        }
        if (plain) {
            for (int i = start; i < end; i++) {
                v[i] = (v[i] - top) / gamma;
            }
            return;
        }
        for (int i = start; i < end; i++) {
            v[i] = of(v[i]);
        }
    }

    /** The v of one score of the row that was measured. */
    double of(double score) {
        if (plain) {
            return exactInverse != 0 ? (score - max) * exactInverse : (score - max) / gamma;
        }
        int gammaExponent = exponentOf(gamma);
        double mantissa = Math.scalb(gamma, -gammaExponent);
        return Math.scalb((score / 2 - max / 2) / mantissa, 1 - gammaExponent - exponent);
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
        if (lambda == 0) {
            return 0;
        }
        double scaled = exponent == 0 ? lambda : Math.max(Math.scalb(lambda, -exponent), Double.MIN_VALUE);
        return Math.min(scaled, LARGEST_LAMBDA);
    }

    /** A number in the units of {@link #readBounded}, back in those of v. */
    double unscaled(double number) {
        return Math.scalb(number, exponent);
    }
}
