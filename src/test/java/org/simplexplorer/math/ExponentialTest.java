package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exponentials, held against sixty digits. */
class ExponentialTest {

    private static final MathContext DIGITS = new MathContext(60);

    @ParameterizedTest
    @ValueSource(doubles = {1e-18, 1e-3, 0.4, 1, 30, 700, 745.2})
    void theErrorIsBelowOneUnitInTheLastPlace(double range) {
        Random random = new Random(7);
        double[] x = random.doubles(Exponential.BLOCK).map(u -> -u * range).toArray();
        double[] result = new double[x.length];

        new Exponential(Exponential.BLOCK).apply(x, x.length, result, 0);

        for (int i = 0; i < x.length; i++) {
            BigDecimal error = new BigDecimal(result[i]).subtract(exact(x[i])).abs();
            assertThat(error.divide(new BigDecimal(Math.ulp(result[i])), DIGITS).doubleValue())
                    .as("exp(%s)", x[i])
                    .isLessThan(1);
        }
    }

    @Test
    void whereTheExponentChangesAndWhereItEnds() {
        double half = Math.log(2) / 2;
        double[] x = {
            0,
            -0.0,
            -Double.MIN_VALUE,
            -half,
            Math.nextUp(-half),
            Math.nextDown(-half),
            -706.9,
            -707.1,
            -708,
            -708.5,
            -744,
            -745.1,
            -745.2,
            -746,
            -747,
            -1e300,
            Double.NEGATIVE_INFINITY
        };
        double[] result = new double[x.length];

        new Exponential(Exponential.BLOCK).apply(x, x.length, result, 0);

        double[] expected = Arrays.stream(x).map(Math::exp).toArray();
        for (int i = 0; i < x.length; i++) {
            assertThat(result[i]).as("exp(%s)", x[i]).isCloseTo(expected[i], within(2 * Math.ulp(expected[i])));
        }
        assertThat(result[0]).isEqualTo(1);
        assertThat(result[x.length - 1]).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 31, 64, Exponential.BLOCK - 1, Exponential.BLOCK})
    void onlyAsManyAreWrittenAsAreAskedFor(int count) {
        double[] x = new double[Exponential.BLOCK];
        Arrays.setAll(x, i -> -i / 10.0);
        double[] result = new double[count + 2];
        Arrays.fill(result, -7);

        new Exponential(Exponential.BLOCK).apply(x, count, result, 1);

        assertThat(result[0]).isEqualTo(-7);
        assertThat(result[count + 1]).isEqualTo(-7);
        for (int i = 0; i < count; i++) {
            assertThat(result[i + 1]).isCloseTo(Math.exp(x[i]), within(2 * Math.ulp(result[i + 1])));
        }
    }

    /** {@code exp(x / 2^20)^(2^20)}. */
    private static BigDecimal exact(double x) {
        MathContext context = new MathContext(90);
        BigDecimal small = new BigDecimal(x).divide(BigDecimal.valueOf(1 << 20), context);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int k = 1; k < 25; k++) {
            term = term.multiply(small, context).divide(BigDecimal.valueOf(k), context);
            sum = sum.add(term, context);
        }
        for (int i = 0; i < 20; i++) {
            sum = sum.multiply(sum, context);
        }
        return sum;
    }
}
