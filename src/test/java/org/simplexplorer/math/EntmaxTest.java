package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entmax where it is another mechanism, where it can be solved by hand, and above alpha = 2. */
class EntmaxTest {

    static Stream<double[]> vectors() {
        return Sweep.of(Problems.gaussians(23, 50, 30));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void atOneItIsSoftmax(double[] scores) {
        Evaluation expected = new Softmax(0.7).at(scores);
        Evaluation found = new Entmax(0.7, 1).at(scores);

        assertThat(found.weights()).containsExactly(expected.weights());
        assertThat(found.value()).isCloseTo(expected.value(), within(1e-14));
        assertThat(found.threshold()).isEmpty();
        assertThat(found.vjp(scores)).containsExactly(expected.vjp(scores));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nextToOneItIsAllButSoftmax(double[] scores) {
        double[] expected = new Softmax(0.7).at(scores).weights();

        assertThat(new Entmax(0.7, Math.nextUp(1.0)).at(scores).weights()).containsExactly(expected, within(1e-14));
        assertThat(new Entmax(0.7, 1 + 1e-10).at(scores).weights()).containsExactly(expected, within(1e-8));
    }

    /** Omega is half the squared norm less 1/2. */
    @ParameterizedTest
    @MethodSource("vectors")
    void atTwoItIsSparsemax(double[] scores) {
        Evaluation expected = new Sparsemax(0.7).at(scores);
        Evaluation found = new Entmax(0.7, 2).at(scores);

        assertThat(found.weights()).containsExactly(expected.weights());
        assertThat(found.value()).isCloseTo(expected.value() + 0.35, within(1e-14));
        assertThat(found.threshold()).isEqualTo(expected.threshold());
        assertThat(found.vjp(scores)).containsExactly(expected.vjp(scores));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void fromBothSidesOfTwoItComesToSparsemax(double[] scores) {
        Evaluation expected = new Sparsemax(0.7).at(scores);
        for (double alpha : new double[] {Math.nextDown(2.0), Math.nextUp(2.0)}) {
            Evaluation found = new Entmax(0.7, alpha).at(scores);
            assertThat(found.weights()).containsExactly(expected.weights(), within(1e-13));
            assertThat(found.threshold().orElseThrow())
                    .isCloseTo(expected.threshold().orElseThrow(), within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theExactAlgorithmAndTheRootFinderAgree(double[] scores) {
        double top = Arrays.stream(scores).max().orElseThrow();
        double[] weights = new double[scores.length];
        double gap = new FlatEntmax(1.5).solve(Problems.map(scores, x -> x - top), weights, 0);
        Evaluation exact = new Entmax(1, 1.5).at(scores);

        assertThat(exact.weights()).containsExactly(weights, within(1e-14));
        assertThat(exact.threshold().orElseThrow()).isCloseTo(top - gap, within(1e-14));
    }

    /** {@code sqrt y_1 - sqrt y_2 = 1/2} and the sum 1 make a quadratic equation. */
    @Test
    void twoWordsAtOneAndAHalf() {
        Evaluation found = new Entmax(1, 1.5).at(1, 0);

        double half = Math.sqrt(7) / 8;
        assertThat(found.weights()).containsExactly(new double[] {0.5 + half, 0.5 - half}, within(1e-15));
        assertThat(new Entmax(2, 1.5).at(2, 0).weights()).containsExactly(found.weights(), within(1e-15));
        assertThat(new Entmax(1, 1.5).at(2, 0).weights()).containsExactly(1, 0);
    }

    /** {@code y_1^2 - y_2^2 = 2 (x_1 - x_2)}: the weights differ by twice what the scores do. */
    @Test
    void twoWordsAtThree() {
        Entmax entmax = new Entmax(1, 3);

        assertThat(entmax.at(1, 0.75).weights()).containsExactly(new double[] {0.75, 0.25}, within(1e-15));
        assertThat(entmax.at(1, 0.5).support()).containsExactly(0);
        assertThat(entmax.at(1, 0.4).weights()).containsExactly(1, 0);
        assertThat(entmax.at(1, 0.4).jvp(1, 0)).containsExactly(0, 0);
        Evaluation entering = entmax.at(0, -0.5 + 0x1p-40);
        assertThat(entering.weight(1)).isCloseTo(0x1p-40, within(1e-16));
        assertThat(entering.jacobian()[0]).containsExactly(new double[] {1, -1}, within(1e-14));
        assertThat(entering.jacobian()[1]).containsExactly(new double[] {-1, 1}, within(1e-14));
    }

    /** The small weight's power is 1e-213: what a difference of large ones could never say. */
    @Test
    void aSmallWeightAtAHundredIsFound() {
        Entmax entmax = new Entmax(1, 100);

        Evaluation found = entmax.at(0, -0.005);

        assertThat(found.weight(0)).isCloseTo(Math.pow(0.495, 1 / 99.0), within(1e-14));
        assertThat(found.weight(0) + found.weight(1)).isCloseTo(1, within(1e-15));
        assertThat(found.support()).containsExactly(0, 1);
    }

    @Test
    void theSupportHoldsAlsoWhatUnderflows() {
        Entmax entmax = new Entmax(1, 1.0001);

        Evaluation found = entmax.at(0, -2000, -20_000);

        assertThat(found.weights()).containsExactly(1, 0, 0);
        assertThat(found.support()).containsExactly(0, 1);
        assertThat(entmax.residual(new double[] {0, -2000, -20_000}, found.weights()))
                .isLessThan(1e-12);
    }

    /** A derivative beyond the doubles is infinite and not a wrong number. */
    @Test
    void sharedByThousandsAHundredIsTooSteep() {
        double[] derivative = new Entmax(1, 100).at(new double[3000]).vjp(Problems.gaussian(new Random(1), 3000));

        assertThat(Arrays.stream(derivative).anyMatch(Double::isFinite)).isFalse();
    }
}
