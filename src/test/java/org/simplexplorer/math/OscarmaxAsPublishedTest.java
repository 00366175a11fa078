package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The trap in the literature: the OSCAR prox takes absolute values and puts the signs back, which is not the argmax
 * where negative scores interleave with positive ones in absolute value, nor where a level would fall below 0.
 */
class OscarmaxAsPublishedTest {

    private static final Offset<Double> TOLERANCE = within(1e-12);

    @Test
    void theCounterexample() {
        double[] scores = {1, -0.7, 0.5};
        var oscarmax = new Oscarmax(1, 0.1);
        var published = new OscarmaxAsPublished(1, 0.1);

        assertThat(oscarmax.at(scores).weights()).containsExactly(new double[] {0.70, 0, 0.30}, TOLERANCE);
        assertThat(published.weights(scores)).containsExactly(new double[] {0.65, 0, 0.35}, TOLERANCE);
        assertThat(oscarmax.at(scores).value()).isCloseTo(0.39, TOLERANCE);
        assertThat(published.value(scores)).isCloseTo(0.3875, TOLERANCE);
        assertThat(published.definition()).isEqualTo(oscarmax);
        assertThat(oscarmax.residual(scores, published.weights(scores))).isGreaterThan(0.01);
    }

    /** By hand: levels (0.5, -0.45, -0.45) with tau = -7/15, against (0.5, 0, 0) with tau = -1/6. */
    @Test
    void positiveScoresThatReachZeroDifferToo() {
        double[] scores = {2.5, 0.1, 0};

        assertThat(new Oscarmax(1, 1).at(scores).weights())
                .containsExactly(new double[] {29 / 30.0, 1 / 60.0, 1 / 60.0}, TOLERANCE);
        assertThat(new OscarmaxAsPublished(1, 1).weights(scores))
                .containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, TOLERANCE);
    }

    @Test
    void itIsOftenWorseAndNeverBetter() {
        Random random = new Random(14);
        int worse = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[] scores = Problems.gaussian(random, 2 + random.nextInt(18));
            double gamma = trial % 3 == 0 ? 0.5 : 1;
            var published = new OscarmaxAsPublished(gamma, new double[] {0.01, 0.05, 0.1, 0.3}[trial % 4]);
            double best = published.definition().at(scores).value();
            double value = published.value(scores);

            assertThat(value).isLessThanOrEqualTo(best + 1e-12);
            worse += value < best - 1e-9 ? 1 : 0;
        }
        assertThat(worse).isGreaterThan(100);
    }

    @Test
    void onLargeScoresTheyAgree() {
        Random random = new Random(15);
        for (int trial = 0; trial < 100; trial++) {
            double[] scores = Problems.map(Problems.gaussian(random, 10), x -> x + 10);

            assertThat(new OscarmaxAsPublished(1, 0.1).weights(scores))
                    .containsExactly(new Oscarmax(1, 0.1).at(scores).weights(), within(1e-9));
        }
    }

    @Test
    void extremeScoresGiveWeights() {
        Problems.nasty().forEach(scores -> DoubleStream.of(Double.MIN_VALUE, 1e-300, 1, 1e300)
                .forEach(gamma -> DoubleStream.of(0, 1e-300, 0.1, Double.MAX_VALUE)
                        .forEach(lambda -> {
                            double[] weights = new OscarmaxAsPublished(gamma, lambda).weights(scores);
                            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, TOLERANCE);
                            assertThat(Arrays.stream(weights).min().orElseThrow())
                                    .isNotNegative();
                        })));
    }

    @Test
    void argumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OscarmaxAsPublished(0, 1))
                .withMessageStartingWith("gamma");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OscarmaxAsPublished(1, -1))
                .withMessageStartingWith("lambda");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OscarmaxAsPublished(1, 1).weights(1, Double.NaN))
                .withMessageStartingWith("scores[1]");
    }
}
