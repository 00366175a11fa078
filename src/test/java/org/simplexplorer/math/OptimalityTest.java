package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.simplexplorer.math.Problems.Problem;

/** Every answer meets the optimality conditions, on random inputs and on nasty ones; and no wrong answer does. */
class OptimalityTest {

    private static final double TOLERANCE = 1e-9;

    static Stream<Problem> small() {
        return Sweep.of(Problems.random(3, 40, 40));
    }

    /** Scores on a grid: ties, and lambdas at which blocks merge exactly. */
    static Stream<Problem> tied() {
        return Sweep.of(Problems.gaussians(4, 40, 12)
                .map(scores -> Problems.map(scores, x -> Math.rint(4 * x) / 10))
                .flatMap(scores -> DoubleStream.of(0.05, 0.1, 0.2, 0.3)
                        .boxed()
                        .flatMap(lambda -> Problems.mechanisms(1, lambda))
                        .map(mechanism -> new Problem(mechanism, scores))));
    }

    /** At these lambdas levels meet exactly, and rounding alone would have them step the wrong way. */
    static Stream<Problem> turnedAroundByRounding() {
        return Stream.of(
                new Problem(new Fusedmax(1, 0.1), new double[] {0.5, -0.2, 0.2, -0.2, 0.1}),
                new Problem(new Fusedmax(1, 0.7), new double[] {0.7, -1.4, 0.7, -0.7, 0.7}),
                new Problem(new Fusedmax(1, 0.24), new double[] {0.3, -0.3, 0.6, -0.3, 0.3}));
    }

    static Stream<Problem> large() {
        int n = 100_000;
        Random random = new Random(5);
        double[] noise = Problems.gaussian(random, n);
        double[] integers = Problems.map(noise, Math::rint);
        double[] walk = noise.clone();
        Arrays.parallelPrefix(walk, Double::sum);
        double[] equal = new double[n];
        return Stream.of(noise, integers, walk, equal, Problems.smooth(n))
                .flatMap(scores -> DoubleStream.of(0, 1e-5, 0.01, 1, n / 10.0)
                        .boxed()
                        .flatMap(lambda -> Problems.mechanisms(1, lambda))
                        .distinct()
                        .map(mechanism -> new Problem(mechanism, scores)));
    }

    static Stream<Problem> nasty() {
        double max = Double.MAX_VALUE;
        double min = Double.MIN_VALUE;
        return Sweep.of(Problems.nasty().flatMap(scores -> DoubleStream.of(min, 1e-300, 1e-6, 1, 1e6, 1e300, max)
                .boxed()
                .flatMap(gamma -> DoubleStream.of(0, min, 1e-300, 0.1, 10, 1e300, max)
                        .boxed()
                        .flatMap(lambda -> Problems.mechanisms(gamma, lambda)))
                .distinct()
                .map(mechanism -> new Problem(mechanism, scores))));
    }

    @Test
    void theAnswerIsOptimal() {
        Sweep.each(this::theAnswerIsOptimal, small(), tied(), turnedAroundByRounding(), nasty());
    }

    private void theAnswerIsOptimal(Problem problem) {
        assertOptimal(problem);
    }

    @Test
    @Tag("large")
    void theAnswerForAHundredThousandScoresIsOptimal() {
        Sweep.each(this::theAnswerForAHundredThousandScoresIsOptimal, large());
    }

    private void theAnswerForAHundredThousandScoresIsOptimal(Problem problem) {
        assertOptimal(problem);
    }

    private static void assertOptimal(Problem problem) {
        double[] weights = problem.solve().weights();

        assertThat(weights).as("%s", problem).doesNotContain(Double.NaN);
        assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(TOLERANCE));
        assertThat(residual(problem, weights)).as("%s", problem).isLessThanOrEqualTo(TOLERANCE * problem.scale());
    }

    /** A quadratic algorithm needs minutes for this. */
    @Test
    @Tag("large")
    @Timeout(60)
    void aMillionSmoothScoresAreSolvedAtOnce() {
        int n = 1_000_000;
        var problem = new Problem(new Fusedmax(1, n / 10.0), Problems.smooth(n));

        assertThat(residual(problem, problem.solve().weights())).isLessThanOrEqualTo(TOLERANCE * problem.scale());
    }

    @Test
    void noOtherPointOfTheSimplexIsBetter() {
        Sweep.each(this::noOtherPointOfTheSimplexIsBetter, small());
    }

    private void noOtherPointOfTheSimplexIsBetter(Problem problem) {
        Random random = new Random(problem.scores().length);
        double best = problem.solve().value();
        for (int trial = 0; trial < 50; trial++) {
            double[] other = trial % 2 == 0 ? randomPoint(problem, random) : randomNeighbour(problem, random);
            double objective = Problems.dot(other, problem.scores())
                    - problem.mechanism().gamma() * problem.mechanism().omega(other);
            assertThat(objective).isLessThanOrEqualTo(best + 1e-12);
        }
    }

    @Test
    void perturbedWeightsAreRejected() {
        Sweep.each(this::perturbedWeightsAreRejected, small(), tied());
    }

    private void perturbedWeightsAreRejected(Problem problem) {
        double[] weights = problem.solve().weights();
        for (int i = 0; i < weights.length; i++) {
            double[] heavier = weights.clone();
            heavier[i] += 1e-6;
            assertThat(residual(problem, heavier)).as("token %d", i).isGreaterThan(1e-7);

            double[] moved = heavier.clone();
            int heaviest = indexOfLargest(weights);
            if (i != heaviest) {
                moved[heaviest] -= 1e-6;
                assertThat(residual(problem, moved)).as("to token %d", i).isGreaterThan(1e-7);
            }
        }
    }

    /** By hand: tau is -19/30, so the middle token's share of u is 17/30 below what its border asks for. */
    @Test
    void theResidualIsTheLargestViolationOfEitherSign() {
        double[] scores = {0, -0.9, 0};
        double[] weights = {0.5, 0.3, 0.2};

        assertThat(new Fusedmax(1, 0.1).residual(scores, weights)).isCloseTo(17 / 30.0, within(1e-15));
        assertThat(new Oscarmax(1, 0.1).residual(scores, weights)).isCloseTo(17 / 30.0, within(1e-15));
        assertThat(new Sparsemax(1).residual(scores, weights)).isCloseTo(17 / 30.0, within(1e-15));
    }

    @Test
    void weightsOffTheSimplexAreRejected() {
        Sweep.each(this::weightsOffTheSimplexAreRejected, small());
    }

    private void weightsOffTheSimplexAreRejected(Problem problem) {
        double[] none = new double[problem.scores().length];
        double[] negative = none.clone();
        negative[0] = -2;

        assertThat(residual(problem, none)).isGreaterThanOrEqualTo(1);
        assertThat(residual(problem, negative)).isGreaterThanOrEqualTo(2);
    }

    private static double residual(Problem problem, double[] weights) {
        return problem.mechanism().residual(problem.scores(), weights);
    }

    private static double[] randomPoint(Problem problem, Random random) {
        double[] point = Problems.map(problem.scores(), x -> -Math.log(random.nextDouble()));
        double sum = Arrays.stream(point).sum();
        return Problems.map(point, x -> x / sum);
    }

    /** The answer, with up to 1/100 of a weight moved to another token. */
    private static double[] randomNeighbour(Problem problem, Random random) {
        double[] point = problem.solve().weights();
        int from = random.nextInt(point.length);
        double moved = point[from] * random.nextDouble() / 100;
        point[from] -= moved;
        point[random.nextInt(point.length)] += moved;
        return point;
    }

    private static int indexOfLargest(double[] vector) {
        int index = 0;
        for (int i = 1; i < vector.length; i++) {
            index = vector[i] > vector[index] ? i : index;
        }
        return index;
    }
}
