package org.simplexplorer.math;

/**
 * {@code exp(x)} of many numbers at once, none above 0, with less than one unit in the last place of error:
 *
 * <pre>  exp(x) = 2^k exp(r),   k = round(x / log 2),   r = x - k log 2,   |r| &lt;= 1/2 log 2</pre>
 *
 * <p>with Taylor's polynomial for {@code exp(r)}. The first loops have neither branches nor calls, and all their arrays are
 * read and written at one index, so that the compiler turns them into vector instructions; the last one sets the
 * exponents.
 *
 * <p>Source: Tang, <i>Table-Driven Implementation of the Exponential Function in IEEE Floating-Point Arithmetic</i>, ACM
 * Trans. Math. Softw. 15(2), 1989, for the reduction.
 */
final class Exponential {

    /** How many numbers a block has, at most: small enough that all of it stays in the first cache. */
    static final int BLOCK = 256;

    private static final double LOG2_E = 1.4426950408889634;

    /** log 2, of which the first part has so few digits that its product with any k is exact. */
    private static final double LN2_HIGH = 0x1.62e42fee00000p-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /** Added to a number up to 2^51, it leaves the nearest whole number in the last digits. */
    private static final double ROUNDER = 0x1.8p52;

    /** Below this k, what is left is subnormal. */
    private static final double LEAST_EXPONENT = ROUNDER - 1020;

    /** Below this, nothing is left. */
    private static final double LEAST = -746;

    private final double[] exponents;
    private final double[] powers;

    /** @param most how many numbers will be in a block, at most */
    Exponential(int most) {
        exponents = new double[most];
        powers = new double[most];
    }

    /**
     * Writes {@code exp(x)} of the first {@code count} numbers.
     *
     * @param x at most 0; minus infinity may be among them
     * @param count at most what was announced
     */
    void apply(double[] x, int count, double[] result, int from) {
        reduce(x, exponents, powers, count);
        power(powers, count);
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToRawLongBits(powers[i]);
            result[from + i] = exponents[i] >= LEAST_EXPONENT
                    ? Double.longBitsToDouble(bits + (Double.doubleToRawLongBits(exponents[i]) << 52))
                    : x[i] < LEAST ? 0 : Math.exp(x[i]);
        }
    }

    private static void reduce(double[] x, double[] exponents, double[] r, int count) {
        for (int i = 0; i < count; i++) {
            double rounded = x[i] * LOG2_E + ROUNDER;
            double k = rounded - ROUNDER;
            exponents[i] = rounded;
            r[i] = (x[i] - k * LN2_HIGH) - k * LN2_LOW;
        }
    }

    private static void power(double[] r, int count) {
        for (int i = 0; i < count; i++) {
            r[i] = 1 + (r[i] + r[i] * r[i] * tail(r[i]));
        }
    }

    /** {@code (exp(r) - 1 - r) / r^2 = 1/2! + r/3! + r^2/4! + ...} */
    private static double tail(double r) {
        double sum = 1.0 / 6_227_020_800L; // 13!
        sum = sum * r + 1.0 / 479_001_600;
        sum = sum * r + 1.0 / 39_916_800;
        sum = sum * r + 1.0 / 3_628_800;
        sum = sum * r + 1.0 / 362_880;
        sum = sum * r + 1.0 / 40_320;
        sum = sum * r + 1.0 / 5_040;
        sum = sum * r + 1.0 / 720;
        sum = sum * r + 1.0 / 120;
        sum = sum * r + 1.0 / 24;
        sum = sum * r + 1.0 / 6;
        return sum * r + 0.5;
    }
}
