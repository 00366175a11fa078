package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The path along gamma against the solver and against what is known of it. */
class GammaPathTest {

    /** Scores, and a mechanism with the lambda to hold. */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Held(MechanismKind kind, double lambda, double[] scores) {

        GammaPath path() {
            return switch (kind) {
                case FUSEDMAX -> Fusedmax.gammaPath(lambda, scores);
                case OSCARMAX -> Oscarmax.gammaPath(lambda, scores);
                default -> Sparsemax.gammaPath(scores);
            };
        }

        Evaluation at(double gamma) {
            return kind.with(gamma, lambda).at(scores);
        }

        @Override
        public String toString() {
            return "%s, lambda %s, of %d".formatted(kind.label(), lambda, scores.length);
        }
    }

    static Stream<Held> paths() {
        Random random = new Random(61);
        Stream<double[]> vectors = Stream.concat(
                Problems.gaussians(62, 40, 40),
                Problems.gaussians(63, 20, 12).map(x -> Problems.map(x, s -> Math.rint(2 * s))));
        return Sweep.of(vectors.flatMap(scores -> {
            double lambda = Math.exp(random.nextGaussian() - 2);
            return Stream.of(MechanismKind.SPARSEMAX, MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX)
                    .map(kind -> new Held(kind, lambda, scores));
        }));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isTheSolverAtRandomGammas(Held problem) {
        GammaPath path = problem.path();
        Random random = new Random(64);
        double last = Math.max(path.knot(path.knotCount() - 1), 0.1);
        for (int trial = 0; trial < 100; trial++) {
            double gamma = last * 1.5 * (1 - random.nextDouble());
            Evaluation expected = problem.at(gamma);

            assertThat(path.weights(gamma))
                    .as("gamma = %s", gamma)
                    .containsExactly(
                            expected.weights(), within(1e-12 * Math.max(1, Problems.range(problem.scores) / gamma)));
            if (DoubleStream.of(LambdaPathTest.knots(path)).allMatch(knot -> Math.abs(knot - gamma) > 1e-9 * knot)) {
                assertThat(path.support(gamma)).as("gamma = %s", gamma).containsExactly(expected.support());
            }
        }
    }

    /** Straight in 1 / gamma between knots, bent at each. */
    @ParameterizedTest
    @MethodSource("paths")
    void knotsAreTheKinks(Held problem) {
        GammaPath path = problem.path();
        assertThat(LambdaPathTest.knots(path))
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(0);
        for (int k = 2; k < path.knotCount(); k++) {
            double from = path.knot(k - 1);
            double at = path.knot(k);
            double to = k + 1 < path.knotCount() ? path.knot(k + 1) : 2 * at;

            assertThat(bend(path, from, 0.7 * from + 0.3 * at, at)).isLessThan(1e-11);
            assertThat(bend(path, from, at, to))
                    .isGreaterThan(1e-4 * Math.min(1 - from / at, 1 - at / to) / path.size());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isConstantUpToTheFirstKnotAndThePlainMaxAtZero(Held problem) {
        GammaPath path = problem.path();
        double best = Arrays.stream(problem.scores).max().orElseThrow();
        double[] limit = path.weights(0);

        assertThat(IntStream.range(0, limit.length).filter(i -> limit[i] > 0)).allMatch(i -> problem.scores[i] == best);
        if (path.knotCount() > 1) {
            assertThat(path.weights(path.knot(1))).containsExactly(limit, within(1e-12));
            assertThat(path.support(path.knot(1))).containsExactly(path.support(0));
        }
    }

    @Test
    void itMeetsThePathAlongLambda() {
        double[] scores = Problems.gaussian(new Random(65), 30);
        for (double gamma : new double[] {0.01, 0.3, 2, 50}) {
            assertThat(Fusedmax.gammaPath(0.2, scores).weights(gamma))
                    .containsExactly(Fusedmax.path(gamma, scores).weights(0.2), within(1e-11));
            assertThat(Oscarmax.gammaPath(0.01, scores).weights(gamma))
                    .containsExactly(Oscarmax.path(gamma, scores).weights(0.01), within(1e-11));
        }
    }

    /** The k + 1-st largest score enters where the better ones exceed it by gamma, all together. */
    @Test
    void sparsemaxsKnotsAreKnown() {
        GammaPath path = Sparsemax.gammaPath(1, 4, 3, -2);

        assertThat(LambdaPathTest.knots(path)).containsExactly(0, 1, 5, 14);
        assertThat(path.events()).allMatch(event -> event.kind() == PathEvent.Kind.ENTER);
        assertThat(path.events().stream().mapToInt(event -> event.tokens()[0])).containsExactly(2, 0, 3);
        assertThat(path.weights(3)).containsExactly(new double[] {0, 2.0 / 3, 1.0 / 3, 0}, within(1e-15));
        assertThat(path.end()).isInfinite();
        assertThat(path.merges()).isEmpty();
    }

    @Test
    void withoutLambdaAllIsSparsemax() {
        double[] scores = Problems.gaussian(new Random(66), 20);
        double[] knots = LambdaPathTest.knots(Sparsemax.gammaPath(scores));

        assertThat(LambdaPathTest.knots(Fusedmax.gammaPath(0, scores))).containsExactly(knots);
        assertThat(LambdaPathTest.knots(Oscarmax.gammaPath(Double.MIN_VALUE, scores)))
                .containsExactly(knots);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-6, 1e6, 1e300})
    void scoresAndLambdasMayBeOfAnySize(double scale) {
        double[] scores = Problems.map(new double[] {0.5, 2, -1, 1.5, 1.5, -0.25}, x -> x * scale);
        for (MechanismKind kind : MechanismKind.values()) {
            for (double lambda : new double[] {1e-300, 1e-6, 1, 1e6, 1e300}) {
                GammaPath path = new Held(kind, lambda, scores).path();
                for (double gamma : new double[] {0, 1e-300, 1e-6, 1, 1e6, 1e300}) {
                    assertThat(Arrays.stream(path.weights(gamma)).sum()).isCloseTo(1, within(1e-12));
                }
            }
        }
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fusedmax.gammaPath(-1, 1, 2))
                .withMessage("lambda must be finite and at least 0, but is -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sparsemax.gammaPath(1, Double.NaN))
                .withMessage("scores[1] is not a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sparsemax.gammaPath(1, 2).weights(-1))
                .withMessage("gamma must be finite and at least 0, but is -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sparsemax.gammaPath(1, 2).support(Double.NaN))
                .withMessage("gamma must be finite and at least 0, but is NaN");
    }

    /** How far the weights at a place are from the line, in 1 / gamma, between two others. */
    private static double bend(GammaPath path, double from, double at, double to) {
        double[] before = path.weights(from);
        double[] here = path.weights(at);
        double[] behind = path.weights(to);
        double share = (1 / from - 1 / at) / (1 / from - 1 / to);
        return IntStream.range(0, here.length)
                .mapToDouble(i -> Math.abs(before[i] + share * (behind[i] - before[i]) - here[i]))
                .max()
                .orElseThrow();
    }
}
