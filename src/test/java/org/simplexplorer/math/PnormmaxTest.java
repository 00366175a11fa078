package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.math.Problems.Problem;

/** Squared p-norm-max at both ends, by hand, and against plain bisection. */
class PnormmaxTest {

    static Stream<double[]> vectors() {
        return Problems.gaussians(24, 50, 30);
    }

    static Stream<Problem> problems() {
        return Sweep.of(vectors().flatMap(scores -> DoubleStream.of(1.05, 1.2, 1.5, 1.9)
                .mapToObj(p -> new Problem(new Pnormmax(1, p), scores))));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void atTwoItIsSparsemax(double[] scores) {
        Evaluation expected = new Sparsemax(0.7).at(scores);
        Evaluation found = new Pnormmax(0.7, 2).at(scores);

        assertThat(found.weights()).containsExactly(expected.weights());
        assertThat(found.value()).isCloseTo(expected.value(), within(1e-14));
        assertThat(found.threshold()).isEqualTo(expected.threshold());
        assertThat(new Pnormmax(0.7, Math.nextDown(2.0)).at(scores).weights())
                .containsExactly(expected.weights(), within(1e-13));
    }

    /** {@code |y|^{1/2} (sqrt y_1 - sqrt y_2) = x_1 - x_2}, with roots 0.8 and 0.6. */
    @Test
    void twoWordsAtOneAndAHalf() {
        double apart = 0.2 * Math.cbrt(0.512 + 0.216);

        Evaluation found = new Pnormmax(1, 1.5).at(apart, 0);

        assertThat(found.weights()).containsExactly(new double[] {0.64, 0.36}, within(1e-15));
        assertThat(found.value()).isCloseTo(0.64 * apart - Math.pow(0.728, 4 / 3.0) / 2, within(1e-15));
        assertThat(new Pnormmax(1, 1.5).at(1, 0).weights()).containsExactly(1, 0);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void agreesWithBisection(Problem problem) {
        double p = ((Pnormmax) problem.mechanism()).p();

        assertThat(problem.solve().weights()).containsExactly(byBisection(problem.scores(), p), within(1e-12));
    }

    /** Every weight vector has norm 1 there, so nothing is gained by sharing. */
    @Test
    void towardsOneTheBestWordWinsAlone() {
        assertThat(new Pnormmax(1, 1 + 1e-6).at(0.5, 0.49, 0).weights())
                .containsExactly(new double[] {1, 0, 0}, within(1e-12));
    }

    /** The most plain way: the threshold with which the gradient of half the squared q-norm adds up to 1. */
    private static double[] byBisection(double[] scores, double p) {
        double high = Arrays.stream(scores).max().orElseThrow();
        double low = high - 1;
        for (int round = 0; round < 200; round++) {
            double middle = (low + high) / 2;
            if (Arrays.stream(gradient(scores, middle, p)).sum() > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return gradient(scores, low, p);
    }

    private static double[] gradient(double[] scores, double tau, double p) {
        double q = p / (p - 1);
        double[] above = Problems.map(scores, x -> Math.max(x - tau, 0));
        double norm = Math.pow(Arrays.stream(above).map(a -> Math.pow(a, q)).sum(), 1 / q);
        return Problems.map(above, a -> a * Math.pow(a / norm, q - 2));
    }
}
