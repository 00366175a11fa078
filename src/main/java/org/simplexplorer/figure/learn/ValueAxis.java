package org.simplexplorer.figure.learn;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis between two round numbers.
 *
 * @param step the distance of two numbers on it
 * @param first the first number, in steps
 * @param last the last one, in steps, above {@code first}
 */
record ValueAxis(BigDecimal step, long first, long last) {

    private static final List<BigDecimal> MANTISSAS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** A narrow axis about the values, of four steps or so; from 0 where {@code fromZero}. */
    static ValueAxis of(double least, double largest, boolean fromZero) {
        double low = fromZero ? 0 : least;
        double range = Math.max(largest - low, 1e-3);
        int power = (int) Math.floor(Math.log10(range / 4));
        for (BigDecimal mantissa : MANTISSAS) {
            BigDecimal step = mantissa.scaleByPowerOfTen(power);
            long first = steps(low, step, RoundingMode.FLOOR);
            long last = Math.max(steps(largest, step, RoundingMode.CEILING), first + 1);
            if (last - first <= 5) {
                return new ValueAxis(step, first, last);
            }
        }
        throw new IllegalArgumentException("no axis from " + least + " to " + largest);
    }

    private static long steps(double value, BigDecimal step, RoundingMode rounding) {
        return new BigDecimal(value)
                .round(new MathContext(12)) // rounding in the last bits must not cost a step
                .divide(step, 0, rounding)
                .longValueExact();
    }

    /** Where a value is, from 0 at the first number to 1 at the last. */
    double share(double value) {
        double from = at(first).doubleValue();
        return (value - from) / (at(last).doubleValue() - from);
    }

    /** The numbers on it. */
    List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            numbers.add(at(i));
        }
        return numbers;
    }

    private BigDecimal at(long steps) {
        return step.multiply(BigDecimal.valueOf(steps));
    }
}
