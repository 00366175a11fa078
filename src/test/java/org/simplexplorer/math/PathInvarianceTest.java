package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold between paths, and paths of extreme scores. */
class PathInvarianceTest {

    private static final Offset<Double> TOLERANCE = within(1e-9);

    private static final List<MechanismKind> KINDS = List.of(MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX);

    static Stream<double[]> vectors() {
        return Sweep.of(Problems.gaussians(31, 40, 25));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aShiftOfAllScoresChangesNothing(double[] scores) {
        for (MechanismKind kind : KINDS) {
            assertSame(path(kind, 0.7, scores), path(kind, 0.7, Problems.map(scores, x -> x - 100)), identity(scores));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void gammaOnlyRescalesTheScores(double[] scores) {
        for (MechanismKind kind : KINDS) {
            assertSame(path(kind, 0.7, scores), path(kind, 1, Problems.map(scores, x -> x / 0.7)), identity(scores));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aSentenceReadBackwardsHasFusedmaxsPathBackwards(double[] scores) {
        int n = scores.length;
        assertPermuted(
                MechanismKind.FUSEDMAX,
                scores,
                IntStream.range(0, n).map(i -> n - 1 - i).toArray());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void oscarmaxsPathIsPermutedWithTheTokens(double[] scores) {
        List<Integer> shuffled =
                Arrays.asList(IntStream.range(0, scores.length).boxed().toArray(Integer[]::new));
        Collections.shuffle(shuffled, new Random(scores.length));
        assertPermuted(
                MechanismKind.OSCARMAX,
                scores,
                shuffled.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void oneTokenHasNothingToTell() {
        for (MechanismKind kind : KINDS) {
            LambdaPath path = path(kind, 1, 5);

            assertThat(path.knotCount()).isEqualTo(1);
            assertThat(path.end()).isZero();
            assertThat(path.weights(0)).containsExactly(1);
            assertThat(path.events()).isEmpty();
            assertThat(path.merges()).isEmpty();
        }
    }

    @Test
    void equalScoresMergeAtOnceAndBendNothing() {
        for (MechanismKind kind : KINDS) {
            LambdaPath path = path(kind, 1, 2, 2, 2, 2);

            assertThat(path.knotCount()).isEqualTo(1);
            assertThat(path.end()).isZero();
            assertThat(path.weights(0)).containsOnly(0.25);
            assertThat(path.merges()).hasSize(3).allMatch(merge -> merge.at() == 0 && merge.inSupport());
        }
    }

    /** One below the threshold by exactly 0, so that it enters at once. */
    @Test
    void aTokenOnTheThresholdEntersAtZero() {
        LambdaPath path = Oscarmax.path(1, 1, 0, -5);

        assertThat(path.support(0)).containsExactly(0);
        assertThat(path.weights(0)).containsExactly(1, 0, 0);
        assertThat(path.events().get(0).kind()).isEqualTo(PathEvent.Kind.ENTER);
        assertThat(path.events().get(0).tokens()).containsExactly(1);
        assertThat(path.events().get(0).at()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-12, 1e-3, 1e3, 1e12, 1e300})
    void gammaMayBeOfAnySize(double gamma) {
        double[] scores = {0.5, 2, -1, 1.5, 1.5, -0.25};
        for (MechanismKind kind : KINDS) {
            assertOnTheSimplex(path(kind, gamma, scores));
        }
    }

    /** A knot far away has the digits of the scores, and one near has them too, whatever stands beside it. */
    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -1e100, -Double.MAX_VALUE})
    void aMaskedTokenDoesNotDisturbTheNearKnots(double mask) {
        for (MechanismKind kind : KINDS) {
            LambdaPath path = path(kind, 1, 1, 0.9, 0.3, mask);

            assertThat(path.knot(1)).isCloseTo(0.1, within(1e-12));
            assertOnTheSimplex(path);
        }
    }

    /** Where 1 is below the rounding of a lambda, what happens in turn happens at once; weights remain weights. */
    @Test
    void weightsThatAreBelowRoundingAreStillOnTheSimplex() {
        for (MechanismKind kind : KINDS) {
            assertOnTheSimplex(path(kind, 1e-13, -6.8e244, 1.24, -1.24, -0.71, -1.0, 1.14, 1.01, -0.16));
            assertOnTheSimplex(path(kind, 1e4, -1e203, -1e203, -1e203, -1e308, -1e308, 0.6));
            assertOnTheSimplex(path(
                    kind,
                    0.01,
                    0.15447011212612877,
                    -0.010660242098197579,
                    -2.03485428337472E62,
                    -1.6668538500483467,
                    0.30217977318150957,
                    -0.2606708858587749,
                    0.02166788219082273,
                    -1.8654815660663827E62,
                    -1.8654815660663827E62,
                    1.7316126371486582));
        }
    }

    @Test
    void whatNoLambdaReachesIsLeftOut() {
        LambdaPath path = Fusedmax.path(0.5, 1, 0, -Double.MAX_VALUE, -Double.MAX_VALUE);

        assertThat(path.end()).isInfinite();
        assertThat(LambdaPathTest.knots(path)).hasSizeGreaterThan(1).doesNotContain(Double.POSITIVE_INFINITY);
        assertThat(path.events()).allMatch(event -> Double.isFinite(event.at()));
        assertThat(path.weights(Double.MAX_VALUE)).containsExactly(0.5, 0.5, 0, 0);
    }

    @Test
    void tinyDifferencesAreNotLostInACommonSize() {
        double unit = Math.ulp(1.0);
        LambdaPath path = Oscarmax.path(1, 1 + 4 * unit, 1, 1 + 2 * unit);

        assertThat(LambdaPathTest.knots(path)).containsExactly(0, 2 * unit);
    }

    @Test
    void badArgumentsAreNamed() {
        for (MechanismKind kind : KINDS) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.path(0, 1, 2))
                    .withMessage("gamma must be finite and above 0, but is 0.0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.path(1, 1, Double.NaN))
                    .withMessage("scores[1] is not a finite number");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> path(kind, 1, 1, 2).weights(-1))
                    .withMessage("lambda must be finite and at least 0, but is -1.0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> path(kind, 1, 1, 2).support(Double.NaN))
                    .withMessage("lambda must be finite and at least 0, but is NaN");
        }
    }

    private static LambdaPath path(MechanismKind kind, double gamma, double... scores) {
        return kind.path(gamma, scores).orElseThrow();
    }

    private static int[] identity(double[] scores) {
        return IntStream.range(0, scores.length).toArray();
    }

    private static void assertPermuted(MechanismKind kind, double[] scores, int[] order) {
        double[] permuted = IntStream.of(order).mapToDouble(i -> scores[i]).toArray();
        assertSame(path(kind, 1, permuted), path(kind, 1, scores), order);
    }

    /** Token i of the first path is token order[i] of the second. */
    private static void assertSame(LambdaPath actual, LambdaPath expected, int[] order) {
        assertThat(LambdaPathTest.knots(actual)).containsExactly(LambdaPathTest.knots(expected), TOLERANCE);
        for (int k = 0; k < expected.knotCount(); k++) {
            double[] weights = expected.weights(expected.knot(k));
            double[] moved = IntStream.of(order).mapToDouble(i -> weights[i]).toArray();
            assertThat(actual.weights(actual.knot(k))).containsExactly(moved, TOLERANCE);
        }
        assertThat(actual.events())
                .extracting(PathEvent::kind)
                .containsExactlyElementsOf(
                        expected.events().stream().map(PathEvent::kind).toList());
    }

    private static void assertOnTheSimplex(LambdaPath path) {
        assertThat(path.merges()).hasSize(path.size() - 1);
        for (int k = 0; k < path.knotCount(); k++) {
            for (double lambda : new double[] {path.knot(k), Math.nextUp(path.knot(k)), 1.5 * path.knot(k)}) {
                double[] weights = path.weights(Math.min(lambda, Double.MAX_VALUE));
                assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
                assertThat(Arrays.stream(weights)).allMatch(weight -> weight >= 0);
            }
        }
    }
}
