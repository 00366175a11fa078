package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores at the ends of the doubles, held against exact arithmetic. */
class ShiftedScoresTest {

    private static final double[] EXTREMES = {Double.MAX_VALUE, -Double.MAX_VALUE, 1e308, 0, -3e307};

    @Test
    void ordinaryScoresAreCountedDownFromTheLargest() {
        var shifted = new ShiftedScores(2);
        double[] v = new double[3];

        shifted.readBounded(new double[] {9, 1, 4, 2}, 1, v); // the row begins at 1

        assertThat(v).containsExactly(-1.5, 0, -1);
        assertThat(shifted.max()).isEqualTo(4);
        assertThat(shifted.exponent()).isZero();
        assertThat(shifted.scaled(0.3)).isEqualTo(0.3);
        assertThat(shifted.unscaled(0.3)).isEqualTo(0.3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 3e-320, Double.MIN_NORMAL, 1e-300, 1e-9, 0.7, 3e10})
    void whatIsBeyondTheDoublesIsHeldTimesAPowerOfTwo(double gamma) {
        var shifted = new ShiftedScores(gamma);
        double[] v = new double[EXTREMES.length];

        shifted.readBounded(EXTREMES, 0, v);

        for (int i = 0; i < v.length; i++) {
            BigDecimal exact = new BigDecimal(EXTREMES[i])
                    .subtract(new BigDecimal(EXTREMES[0]))
                    .divide(new BigDecimal(gamma), MathContext.DECIMAL128);
            BigDecimal held =
                    new BigDecimal(v[i]).multiply(BigDecimal.valueOf(2).pow(shifted.exponent()));
            double error = exact.signum() == 0
                    ? held.doubleValue()
                    : held.subtract(exact).divide(exact, MathContext.DECIMAL128).doubleValue();
            assertThat(error).as("token %d", i).isCloseTo(0, within(0x1p-51));
        }
        // as large as leaves room to add them up, and no smaller than it must be
        assertThat(Math.abs(v[1])).isBetween(0x1p897, 0x1p900);
        assertThat(shifted.exponent()).isPositive();
    }

    @Test
    void lambdaIsScaledAlongAndNeverBecomesZero() {
        var shifted = new ShiftedScores(1e-9);
        shifted.readBounded(EXTREMES, 0, new double[EXTREMES.length]);
        int exponent = shifted.exponent();

        assertThat(shifted.scaled(5)).isEqualTo(Math.scalb(5.0, -exponent)).isLessThan(5);
        assertThat(shifted.unscaled(shifted.scaled(5))).isEqualTo(5);
        assertThat(shifted.scaled(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(shifted.scaled(0)).isZero();
        assertThat(new ShiftedScores(1).scaled(Double.MAX_VALUE)).isEqualTo(0x1p940);
    }

    @Test
    void withoutABoundWhatIsTooLowIsMinusInfinity() {
        double[] v = new double[3];

        new ShiftedScores(1e-10).read(new double[] {-1e300, 1e300, 1e300 - 1e290}, 0, v);

        assertThat(v[0]).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(v[1]).isZero();
        assertThat(v[2]).isCloseTo(-1e300, within(1e295)); // the neighbour is 1e290 away but for rounding
    }
}
