package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the solvers leave out, or do in another way than the formulas say, changes no answer. */
class ShortcutsTest {

    private static final double[] LAMBDAS = {0, Double.MIN_VALUE, 1e-9, 1e-4, 0.01, 0.05, 0.1, 0.25, 1, 30};

    /** Scores of lengths around those at which the way changes. */
    static Stream<double[]> scores() {
        Random random = new Random(23);
        return IntStream.of(1, 2, 3, 20, 31, 32, 33, 34, 64, 65, 255, 256, 257, 700)
                .boxed()
                .flatMap(n -> {
                    double[] noise = Problems.gaussian(random, n);
                    double[] walk = noise.clone();
                    Arrays.parallelPrefix(walk, Double::sum);
                    double[] chain = new double[n];
                    Arrays.setAll(chain, i -> -i / 4.0 - (i % 7 == 0 ? 0.125 : 0)); // gaps of a lambda, or nearly
                    double[] islands = Problems.map(noise, x -> x / 100 + Math.rint(x) * 5);
                    double[] few = new double[n];
                    few[n / 2] = 1;
                    double[] comb = new double[n];
                    Arrays.setAll(comb, i -> i % 2 == 0 ? -10 : 0);
                    double[] zeros = Problems.map(noise, x -> Math.rint(x) * 0.0);
                    return Stream.of(
                            noise,
                            walk,
                            chain,
                            islands,
                            few,
                            comb,
                            zeros,
                            Problems.smooth(n),
                            Problems.map(noise, x -> Math.rint(4 * x) / 4),
                            Problems.map(noise, x -> x * 1e-310),
                            Problems.map(noise, x -> x * 1e300),
                            Problems.map(noise, x -> x - 1e9));
                });
    }

    /** The whole of prox_max by sorting, and its projection. */
    @ParameterizedTest
    @MethodSource("scores")
    void oscarmaxIsThatOfTheWholeOrder(double[] scores) {
        int n = scores.length;
        for (double lambda : LAMBDAS) {
            for (double gamma : new double[] {0.3, 1, 1000}) {
                Mechanism mechanism = new Oscarmax(gamma, lambda);
                var shifted = new ShiftedScores(gamma);
                double[] z = new double[n];
                shifted.readBounded(scores, 0, z);
                new PairwiseMaxProx(n).applyWhole(z, shifted.scaled(lambda));
                double top = Arrays.stream(z).max().orElseThrow();
                z = Problems.map(z, level -> shifted.unscaled(level - top));
                double tau = new SimplexProjection(n).threshold(z);
                double[] expected = Problems.map(z, level -> Math.max(level - tau, 0));

                Evaluation evaluation = mechanism.at(scores);

                double tolerance = 1e-12 * Math.max(1, Math.min(1e6, lambda * n));
                assertClose(mechanism, evaluation.weights(), expected, tolerance);
                double[] weights = new double[n];
                mechanism.weights(scores, n, weights);
                assertThat(weights).isEqualTo(evaluation.weights());
                Partition groups = evaluation.blocks().orElseThrow();
                assertThat(weights).isEqualTo(ofFirst(groups, weights));
            }
        }
    }

    /** The taut string alone, without looking ahead. */
    @ParameterizedTest
    @MethodSource("scores")
    void lookingAheadFindsTheTautString(double[] scores) {
        int n = scores.length;
        double[] v = new double[n];
        var shifted = new ShiftedScores(1);
        shifted.readBounded(scores, 0, v);
        double range = Math.max(1, -Arrays.stream(v).min().orElseThrow());
        for (double lambda : new double[] {0.01 * range, 0.1, 0.3, 1, 4, n / 10.0, range * n}) {
            double[] z = new double[n];
            var prox = new TotalVariationProx(n);
            double top = prox.apply(v, lambda, Double.POSITIVE_INFINITY);
            prox.complete(v, z);

            var blocks = new BlockStack(n);
            var stringBlocks = new StringBlocks(n, blocks);
            stringBlocks.begin(v, lambda);
            new TautString(n, stringBlocks).pull(v, lambda, 0, TautString.FREE, n, TautString.FREE);
            double[] expected = new double[n];
            blocks.expand(expected, top);

            assertClose(lambda, z, expected, 1e-13 * range);
        }
    }

    /** What the weights are made of, and the rest when it is asked for, against all of the prox at once. */
    @ParameterizedTest
    @MethodSource("scores")
    void fusedmaxIsThatOfTheWholeString(double[] scores) {
        int n = scores.length;
        for (double lambda : LAMBDAS) {
            for (double gamma : new double[] {0.3, 1, 1000}) {
                Mechanism mechanism = new Fusedmax(gamma, lambda);
                var shifted = new ShiftedScores(gamma);
                double[] z = new double[n];
                shifted.readBounded(scores, 0, z);
                var prox = new TotalVariationProx(n);
                double top = shifted.unscaled(prox.apply(z, shifted.scaled(lambda), Double.POSITIVE_INFINITY));
                prox.complete(z.clone(), z);
                z = Problems.map(z, shifted::unscaled);
                double tau = new SimplexProjection(n).threshold(z);
                double[] expected = Problems.map(z, level -> Math.max(level - tau, 0));
                double range = Math.max(1, Problems.range(scores) / gamma);

                Derivation derivation = Derivation.of(mechanism, scores);
                Evaluation evaluation = derivation.evaluation();

                assertClose(mechanism, evaluation.weights(), expected, 1e-12);
                double[] weights = new double[n];
                mechanism.weights(scores, n, weights);
                assertThat(weights).isEqualTo(evaluation.weights());
                double shift = shifted.max() / gamma + top;
                assertClose(mechanism, derivation.levels(), Problems.map(z, level -> level + shift), 1e-13 * n * range);
                Partition blocks = evaluation.blocks().orElseThrow();
                assertThat(weights).isEqualTo(ofFirst(blocks, weights));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scores")
    void theThresholdIsThatOfSortedScores(double[] scores) {
        double top = Arrays.stream(scores).max().orElseThrow();
        double[] z = Problems.map(scores, x -> Math.max(x - top, -1e6));
        double[] ascending = z.clone();
        Arrays.sort(ascending);
        double sum = -1;
        double tau = Double.NEGATIVE_INFINITY;
        for (int k = 1; k <= z.length && ascending[z.length - k] > tau; k++) {
            sum += ascending[z.length - k];
            tau = sum / k;
        }

        assertThat(new SimplexProjection(z.length).threshold(z)).isCloseTo(tau, within(1e-13));
    }

    /** Rounding puts tau at or above the fourth number with it, and below it without: there must be an end to it. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aNumberThatRoundingWouldBringBackStaysDropped() {
        double[] z = {0, -0.3, -0.4, -0.5666666666666667, -0.6, -0.7, -0.6333333333333333};

        assertThat(new SimplexProjection(z.length).threshold(z)).isCloseTo(-1.7 / 3, within(1e-15));
        assertThat(new Sparsemax(1).at(z).weights())
                .containsExactly(new double[] {1.7 / 3, 1.7 / 3 - 0.3, 1.7 / 3 - 0.4, 0, 0, 0, 0}, within(1e-15));
    }

    /** Squares of scores above a threshold, by trying all sizes of the support. */
    @ParameterizedTest
    @MethodSource("scores")
    void squareEntmaxIsThatOfSortedScores(double[] scores) {
        double top = Arrays.stream(scores).max().orElseThrow();
        double[] z = Problems.map(scores, x -> Math.max((x - top) / 2, -1e6));
        double[] ascending = z.clone();
        Arrays.sort(ascending);
        double tau = -1;
        double sum = 0;
        double squares = 0;
        for (int k = 1; k <= z.length; k++) {
            double next = ascending[z.length - k];
            sum += next;
            squares += next * next;
            double mean = sum / k;
            double free = 1 - (squares - sum * mean);
            double candidate = mean - Math.sqrt(free / k);
            if (free >= 0 && candidate <= next) {
                tau = candidate;
            }
        }
        double found = tau;
        double[] expected = Problems.map(z, number -> Math.pow(Math.max(number - found, 0), 2));

        assertThat(new Entmax(1, 1.5).at(scores).weights()).containsExactly(expected, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 1000, RowSolver.LARGE})
    void rowsOfALargeBatchAreSolvedAsIfAlone(int columns) {
        int rows = RowSolver.LARGE / columns + 1;
        double[] scores = Problems.gaussian(new Random(columns), rows * columns);
        Problems.mechanisms(1, 0.1).forEach(mechanism -> {
            double[] weights = new double[scores.length];
            mechanism.weights(scores, columns, weights);
            double[] inPlace = scores.clone();
            mechanism.weights(inPlace, columns, inPlace);
            assertThat(inPlace).isEqualTo(weights);
            for (int row : new int[] {0, 1, rows / 2, rows - 1}) {
                double[] alone = Arrays.copyOfRange(scores, row * columns, (row + 1) * columns);
                mechanism.weights(alone, columns, alone);
                assertThat(Arrays.copyOfRange(weights, row * columns, (row + 1) * columns))
                        .as("%s, row %d", mechanism, row)
                        .isEqualTo(alone);
            }
        });
    }

    @Test
    void aThirdOfGammaIsDividedByAndAPowerOfTwoMultiplied() {
        double[] scores = {0, -1, -1e-3, -7, Math.nextDown(0)};
        for (double gamma : new double[] {0x1p-1022, 0x1p-1000, 0.5, 1, 4, 3, 0.3, 0x1p1000}) {
            double[] v = new double[scores.length];
            new ShiftedScores(gamma).read(scores, 0, v);
            assertThat(v).isEqualTo(Problems.map(scores, x -> x / gamma));
        }
    }

    /** Each weight replaced by that of the first token of its block. */
    private static double[] ofFirst(Partition blocks, double... weights) {
        double[] first = new double[weights.length];
        Arrays.setAll(first, i -> weights[blocks.first(blocks.blockOf(i))]);
        return first;
    }

    /** One assertion for all numbers: one for each would take longer than the solving. */
    private static void assertClose(Object of, double[] actual, double[] expected, double tolerance) {
        assertThat(actual).as("%s", of).hasSameSizeAs(expected);
        int furthest = IntStream.range(0, actual.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> Math.abs(actual[i] - expected[i])))
                .orElseThrow();
        assertThat(actual[furthest]).as("%s, token %d", of, furthest).isCloseTo(expected[furthest], within(tolerance));
    }
}
