package org.simplexplorer.figure.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An axis from 0 to a round number that no weight exceeds.
 *
 * @param step the distance of two grid lines: 1, 2, 2.5 or 5 times a power of ten; of few steps also 3, 4, 6 or 8 times
 * @param steps the number of steps to the top, at least 1
 */
public record WeightAxis(BigDecimal step, int steps) {

    private static final List<BigDecimal> MANTISSAS =
            Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();

    /** So that an axis of one or two steps ends near its largest weight too. */
    private static final List<BigDecimal> MANTISSAS_OF_FEW = Stream.of("1", "2", "2.5", "3", "4", "5", "6", "8")
            .map(BigDecimal::new)
            .toList();

    private static final int FEW = 2;
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
            for (BigDecimal mantissa : most <= FEW ? MANTISSAS_OF_FEW : MANTISSAS) {
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
