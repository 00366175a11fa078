package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Problems.Problem;

/** What entmax and pnormmax share, for exponents from end to end: the definition, solved the other way round. */
class PowersTest {

    static Stream<Mechanism> mechanisms() {
        Stream<Mechanism> entmaxes = DoubleStream.of(
                        1 + 1e-15, 1 + 1e-9, 1.01, 1.25, 1.5, 1.75, 1.99, 2 - 1e-12, 2 + 1e-12, 2.2, 3, 5, 20, 100)
                .mapToObj(alpha -> new Entmax(0.8, alpha));
        Stream<Mechanism> norms = DoubleStream.of(1 + 1e-15, 1 + 1e-9, 1.001, 1.05, 1.25, 1.5, 1.75, 1.99, 2 - 1e-12)
                .mapToObj(p -> new Pnormmax(0.8, p));
        return Stream.concat(entmaxes, norms);
    }

    static Stream<Problem> extremes() {
        return Sweep.of(DoubleStream.of(Double.MIN_VALUE, 1e-300, 1e-6, 1, 1e6, 1e300, Double.MAX_VALUE)
                .boxed()
                .flatMap(gamma -> mechanisms().map(mechanism -> withGamma(mechanism, gamma)))
                .flatMap(mechanism -> Problems.nasty().map(scores -> new Problem(mechanism, scores))));
    }

    static Stream<Problem> problems() {
        return Sweep.of(mechanisms().flatMap(mechanism -> Problems.gaussians(21, 40, 30)
                .map(scores -> Problems.map(scores, x -> 0.7 * x))
                .map(scores -> new Problem(mechanism, scores))));
    }

    /** Any weights on the support are the answer to the scores that Omega's slope names; a mask adds exact zeros. */
    @Test
    void theSlopesOfOmegaAreScoresThatLeadBack() {
        Sweep.each(this::theSlopesOfOmegaAreScoresThatLeadBack, mechanisms());
    }

    private void theSlopesOfOmegaAreScoresThatLeadBack(Mechanism mechanism) {
        Random random = new Random(22);
        for (int trial = 0; trial < 50; trial++) {
            double[] weights = simplexPoint(random, 1 + random.nextInt(12));
            double[] slopes = Problems.map(weights, slope(mechanism, weights));
            double lowest = Arrays.stream(slopes).min().orElseThrow();
            double[] scores = Arrays.copyOf(
                    Problems.map(slopes, slope -> mechanism.gamma() * (slope - lowest)), weights.length + 1);
            scores[weights.length] = -1e300;

            Evaluation found = mechanism.at(scores);

            double[] expected = Arrays.copyOf(weights, weights.length + 1);
            assertThat(found.weights())
                    .as("%s", mechanism)
                    .containsExactly(expected, within(1e-15 * sensitivity(mechanism, weights)));
            assertThat(found.support()).hasSize(weights.length);
        }
    }

    @Test
    void theAnswerIsOptimalAndOnTheSimplex() {
        Sweep.each(this::theAnswerIsOptimalAndOnTheSimplex, problems());
    }

    private void theAnswerIsOptimalAndOnTheSimplex(Problem problem) {
        double[] weights = problem.solve().weights();

        assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-13));
        assertThat(problem.mechanism().residual(problem.scores(), weights))
                .as("%s", problem)
                .isLessThanOrEqualTo(1e-13 * problem.scale());
    }

    @Test
    void noScoresAreTooLargeOrTooSmall() {
        Sweep.each(this::noScoresAreTooLargeOrTooSmall, extremes());
    }

    private void noScoresAreTooLargeOrTooSmall(Problem problem) {
        double[] weights = problem.solve().weights();

        assertThat(weights).as("%s", problem).doesNotContain(Double.NaN);
        assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(weights).sum()).as("%s", problem).isCloseTo(1, within(1e-13));
        assertThat(problem.mechanism().residual(problem.scores(), weights))
                .as("%s", problem)
                .isLessThanOrEqualTo(1e-12 * problem.scale());
    }

    @Test
    void equalScoresGetEqualWeightsAndOneWordAllOfIt() {
        Sweep.each(this::equalScoresGetEqualWeightsAndOneWordAllOfIt, mechanisms());
    }

    private void equalScoresGetEqualWeightsAndOneWordAllOfIt(Mechanism mechanism) {
        assertThat(mechanism.at(-3).weights()).containsExactly(1);
        assertThat(mechanism.at(-3).jvp(1)).containsExactly(0);
        assertThat(mechanism.at(2, 2, 2, 2).weights())
                .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-15));
        Evaluation tied = mechanism.at(0.1, 0.2, 0.1, 0.2);
        assertThat(tied.weight(0)).isEqualTo(tied.weight(2));
        assertThat(tied.weight(1)).isEqualTo(tied.weight(3));
    }

    /** The gap between threshold and scores is what the weights' slopes say. */
    @Test
    void theThresholdPartsTheSupportFromTheRest() {
        Sweep.each(this::theThresholdPartsTheSupportFromTheRest, problems());
    }

    private void theThresholdPartsTheSupportFromTheRest(Problem problem) {
        Evaluation found = problem.solve();
        double tau = found.threshold().orElseThrow();
        for (int i = 0; i < found.size(); i++) {
            double above = problem.scores()[i] / problem.mechanism().gamma() - tau;
            if (found.inSupport(i)) {
                assertThat(above).as("%s", problem).isGreaterThan(-1e-12);
            } else {
                assertThat(above).as("%s", problem).isLessThan(1e-12);
            }
        }
    }

    /** How much larger a relative error of the scores can become in the weights. */
    private static double sensitivity(Mechanism mechanism, double[] weights) {
        double smallest = Arrays.stream(weights).min().orElseThrow();
        double steepest = mechanism instanceof Entmax entmax ? Math.pow(smallest, Math.min(0, 2 - entmax.alpha())) : 1;
        double own = mechanism instanceof Entmax entmax ? entmax.alpha() : ((Pnormmax) mechanism).p();
        return 20 * steepest * Math.max(1, 1 / (own - 1)) + 20;
    }

    private static DoubleUnaryOperator slope(Mechanism mechanism, double[] weights) {
        if (mechanism instanceof Entmax entmax) {
            double a = entmax.alpha() - 1;
            return y -> Math.expm1(a * Math.log(y)) / a;
        }
        double p = ((Pnormmax) mechanism).p();
        double norm = Math.pow(Arrays.stream(weights).map(y -> Math.pow(y, p)).sum(), 1 / p);
        return y -> Math.pow(norm, 2 - p) * Math.pow(y, p - 1);
    }

    private static double[] simplexPoint(Random random, int n) {
        double[] point = random.doubles(n, 0.2, 1).toArray();
        double sum = Arrays.stream(point).sum();
        return Problems.map(point, y -> y / sum);
    }

    private static Mechanism withGamma(Mechanism mechanism, double gamma) {
        return mechanism instanceof Entmax entmax
                ? new Entmax(gamma, entmax.alpha())
                : new Pnormmax(gamma, ((Pnormmax) mechanism).p());
    }
}
