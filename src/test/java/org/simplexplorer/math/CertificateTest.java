package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Certificate.Condition;
import org.simplexplorer.math.Certificate.Demand;
import org.simplexplorer.math.Problems.Problem;

/** The certificate passes the answer and nothing else, and its gap is a bound on what is missing to the optimum. */
class CertificateTest {

    private static final double ROUNDING = 1e-12;

    static Stream<Problem> problems() {
        return Sweep.of(Problems.random(31, 30, 30));
    }

    /** Ties, zeros and equal scores. */
    static Stream<Problem> tied() {
        return Sweep.of(Problems.gaussians(32, 20, 12)
                .map(scores -> Problems.map(scores, x -> Math.rint(4 * x) / 10))
                .flatMap(scores -> DoubleStream.of(0.05, 0.1, 0.3)
                        .boxed()
                        .flatMap(lambda -> Problems.mechanisms(1, lambda))
                        .map(mechanism -> new Problem(mechanism, scores))));
    }

    static Stream<Problem> nasty() {
        return Sweep.of(Problems.nasty().flatMap(scores -> DoubleStream.of(1e-300, 1, 1e300)
                .boxed()
                .flatMap(gamma ->
                        DoubleStream.of(0, 0.1, 1e300).boxed().flatMap(lambda -> Problems.mechanisms(gamma, lambda)))
                .distinct()
                .map(mechanism -> new Problem(mechanism, scores))));
    }

    @Test
    void theAnswerPasses() {
        Sweep.each(this::theAnswerPasses, problems(), tied());
    }

    private void theAnswerPasses(Problem problem) {
        double[] weights = problem.solve().weights();
        Certificate certificate = certificate(problem, weights);

        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.conditions()).allMatch(Condition::holds);
        assertThat(certificate.residual()).isEqualTo(problem.mechanism().residual(problem.scores(), weights));
        assertThat(certificate.primal()).isEqualTo(problem.solve().value());
        assertThat(certificate.gap()).isCloseTo(0, within(ROUNDING));
        assertThat(certificate.dual()).isCloseTo(certificate.primal(), within(ROUNDING * scale(certificate)));
    }

    @Test
    void weightsPerturbedByAMillionthAreRejected() {
        Sweep.each(this::weightsPerturbedByAMillionthAreRejected, problems(), tied());
    }

    private void weightsPerturbedByAMillionthAreRejected(Problem problem) {
        double[] weights = problem.solve().weights();
        int heaviest = 0;
        for (int i = 1; i < weights.length; i++) {
            heaviest = weights[i] > weights[heaviest] ? i : heaviest;
        }
        for (int i = 0; i < weights.length; i++) {
            double[] heavier = weights.clone();
            heavier[i] += 1e-6;
            assertRejected(certificate(problem, heavier), Demand.SUM);
            double[] lighter = weights.clone();
            lighter[i] -= 1e-6;
            assertRejected(certificate(problem, lighter), Demand.SUM);
            if (i != heaviest) {
                heavier[heaviest] -= 1e-6;
                Certificate moved = certificate(problem, heavier);
                assertThat(moved.holds()).as("to token %d", i).isFalse();
                assertThat(moved.gap()).as("to token %d", i).isGreaterThan(0);
            }
        }
    }

    @Test
    void theGapIsAtLeastWhatIsMissing() {
        Sweep.each(this::theGapIsAtLeastWhatIsMissing, problems(), tied());
    }

    private void theGapIsAtLeastWhatIsMissing(Problem problem) {
        Random random = new Random(problem.scores().length);
        double best = problem.solve().value();
        for (int trial = 0; trial < 20; trial++) {
            double[] point = point(problem, random, trial);
            Certificate certificate = certificate(problem, point);
            double rounding = ROUNDING * scale(certificate);

            assertThat(certificate.gap()).isGreaterThanOrEqualTo(best - certificate.primal() - rounding);
            assertThat(certificate.dual() - certificate.primal()).isCloseTo(certificate.gap(), within(rounding));
            assertThat(certificate.dual()).isGreaterThanOrEqualTo(best - rounding);
        }
    }

    @Test
    void theResidualIsTheWorstOfTheConditions() {
        Sweep.each(this::theResidualIsTheWorstOfTheConditions, problems(), tied(), nasty());
    }

    private void theResidualIsTheWorstOfTheConditions(Problem problem) {
        Random random = new Random(problem.scores().length);
        for (double[] weights :
                List.of(problem.solve().weights(), point(problem, random, 0), point(problem, random, 1))) {
            Certificate certificate = certificate(problem, weights);
            double worst = certificate.conditions().stream()
                    .mapToDouble(condition -> -condition.slack())
                    .max()
                    .orElseThrow();

            assertThat(certificate.residual()).isEqualTo(Math.max(worst, 0));
            assertThat(certificate.residual()).isNotNaN();
            assertThat(certificate.holds())
                    .isEqualTo(certificate.conditions().stream().allMatch(Condition::holds));
        }
    }

    @Test
    void multipliersMakeUpForNothingButZeros() {
        Sweep.each(this::multipliersMakeUpForNothingButZeros, problems(), tied());
    }

    private void multipliersMakeUpForNothingButZeros(Problem problem) {
        double[] weights = problem.solve().weights();
        Multipliers multipliers = problem.mechanism().multipliers(problem.scores(), weights);
        for (int token = 0; token < weights.length; token++) {
            assertThat(multipliers.mu(token)).isNotNegative();
            assertThat(weights[token] * multipliers.mu(token)).isZero();
        }
        int[] tokens = new int[multipliers.size()];
        Arrays.setAll(tokens, multipliers::token);
        assertThat(Arrays.stream(tokens).sorted().toArray()).containsExactly(indices(weights.length));
    }

    @Test
    void thresholdsAreTheSolversOwn() {
        double[] scores = {3, 2.6, 2.9, 1.8, 0.2};
        for (Mechanism mechanism : List.of(new Sparsemax(2), new Fusedmax(2, 0.1), new Oscarmax(2, 0.03))) {
            Evaluation found = mechanism.at(scores);
            Multipliers multipliers = mechanism.multipliers(scores, found.weights());

            assertThat(multipliers.tau() + 3 / 2.0).isCloseTo(found.threshold().orElseThrow(), within(ROUNDING));
        }
    }

    @Test
    void theCounterexampleFailsAtTheGroupsTotals() {
        double[] scores = {1, -0.7, 0.5};
        Certificate certificate = Certificate.of(new Oscarmax(1, 0.1), scores, 0.65, 0, 0.35);

        assertThat(certificate.holds()).isFalse();
        assertThat(certificate.conditions().stream().filter(condition -> !condition.holds()))
                .extracting(Condition::demand)
                .containsExactly(Demand.EXACT);
        assertThat(certificate.residual()).isCloseTo(0.05, within(ROUNDING));
        assertThat(certificate.primal()).isCloseTo(0.3875, within(ROUNDING));
        assertThat(certificate.gap()).isCloseTo(0.0025, within(ROUNDING));
    }

    @Test
    void weightsOffTheSimplexFailAtWhatTheyViolate() {
        var mechanism = new Sparsemax(1);
        double[] scores = {0, 0};

        assertThat(failed(Certificate.of(mechanism, scores, 0.6, 0.6))).containsExactly(Demand.SUM);
        assertThat(failed(Certificate.of(mechanism, scores, 1.5, -0.5))).contains(Demand.SIGN);
        Certificate none = Certificate.of(mechanism, scores, 0, 0);
        assertThat(failed(none)).containsExactly(Demand.SUM);
        assertThat(none.gap()).isInfinite();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificate.of(mechanism, scores, 1))
                .withMessageStartingWith("weights");
    }

    private static List<Demand> failed(Certificate certificate) {
        return certificate.conditions().stream()
                .filter(condition -> !condition.holds())
                .map(Condition::demand)
                .toList();
    }

    private static void assertRejected(Certificate certificate, Demand demand) {
        assertThat(certificate.holds()).isFalse();
        assertThat(failed(certificate)).contains(demand);
    }

    private static Certificate certificate(Problem problem, double[] weights) {
        return Certificate.of(problem.mechanism(), problem.scores(), weights);
    }

    private static double scale(Certificate certificate) {
        return Math.max(1, Math.max(Math.abs(certificate.primal()), Math.abs(certificate.dual())));
    }

    /** A random point of the simplex, by turns with zeros and with ties. */
    private static double[] point(Problem problem, Random random, int trial) {
        double[] point = Problems.map(problem.scores(), x -> -Math.log(random.nextDouble()));
        for (int i = 1; i < point.length; i++) {
            point[i] = trial % 3 == 1 && random.nextBoolean() ? 0 : point[i];
            point[i] = trial % 3 == 2 && random.nextBoolean() ? point[i - 1] : point[i];
        }
        double sum = Arrays.stream(point).sum();
        return Problems.map(point, x -> x / sum);
    }

    private static int[] indices(int n) {
        int[] indices = new int[n];
        Arrays.setAll(indices, i -> i);
        return indices;
    }
}
