package org.simplexplorer.figure.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis from 0 to a round number that no weight exceeds.
 *
 * @param step the distance of two grid lines: 1, 2, 2.5 or 5 times a power of ten
 * @param steps the number of steps to the top, at least 1
 */
public record WeightAxis(BigDecimal step, int steps) {

    private static final List<BigDecimal> MANTISSAS =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));
    private static final int SMALLEST_POWER = -12;

    /**
     * The finest axis that reaches the largest weight.
     *
     * @param largest 0 to 1
     * @param most the greatest number of steps
     */
    public static WeightAxis to(double largest, int most) {
        BigDecimal needed = largest > 0 ? rounded(largest) : BigDecimal.ONE;
        for (int power = SMALLEST_POWER; ; power++) {
            for (BigDecimal mantissa : MANTISSAS) {
                BigDecimal step = mantissa.scaleByPowerOfTen(power);
                BigDecimal steps = needed.divide(step, 0, RoundingMode.CEILING);
                if (steps.compareTo(BigDecimal.valueOf(most)) <= 0) {
                    return new WeightAxis(step, Math.max(steps.intValueExact(), 1));
                }
            }
        }
    }

    public double top() {
        return at(steps).doubleValue();
    }

    /** The numbers at the grid lines, from 0 upwards. */
    public List<String> labels() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> at(i).stripTrailingZeros().toPlainString())
                .toList();
    }

    private BigDecimal at(int line) {
        return step.multiply(BigDecimal.valueOf(line));
    }

    /** Rounding in the last bits of a weight must not cost a step. */
    private static BigDecimal rounded(double largest) {
        return BigDecimal.valueOf(largest).setScale(-SMALLEST_POWER, RoundingMode.HALF_EVEN);
    }
}
