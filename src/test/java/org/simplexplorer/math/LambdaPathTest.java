package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The path against the solver, and what every path must be like. */
class LambdaPathTest {

    private static final Offset<Double> TOLERANCE = within(1e-9);

    /** Scores for a path, and what they are like. */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Scored(MechanismKind kind, double gamma, double[] scores) {

        LambdaPath path() {
            return kind.path(gamma, scores).orElseThrow();
        }

        double scale() {
            return Math.max(1, Problems.range(scores) / gamma);
        }

        @Override
        public String toString() {
            return "%s(%s) of %d".formatted(kind.label(), gamma, scores.length);
        }
    }

    static Stream<Scored> paths() {
        Random random = new Random(21);
        Stream<double[]> vectors = Stream.of(
                        Problems.gaussians(22, 50, 40),
                        Problems.gaussians(23, 20, 12).map(x -> Problems.map(x, Math::rint)),
                        Problems.gaussians(24, 20, 12).map(x -> Problems.map(x, s -> Math.rint(10 * s) / 10)),
                        Problems.gaussians(25, 5, 200).map(LambdaPathTest::walk),
                        Stream.of(Problems.smooth(50), new double[7], new double[] {3}))
                .flatMap(x -> x);
        return Sweep.of(vectors.flatMap(scores -> {
            double gamma = Math.exp(2 * random.nextGaussian());
            return Stream.of(MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX)
                    .map(kind -> new Scored(kind, gamma, scores));
        }));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isTheSolverAtRandomLambdas(Scored problem) {
        LambdaPath path = problem.path();
        Random random = new Random(26);
        double tolerance = 1e-12 * problem.scale() * problem.scores.length;
        for (int trial = 0; trial < 100; trial++) {
            double lambda = path.end() * 1.05 * Math.pow(random.nextDouble(), trial % 5 + 1);
            Evaluation expected = problem.kind.with(problem.gamma, lambda).at(problem.scores);

            assertThat(path.weights(lambda))
                    .as("lambda = %s", lambda)
                    .containsExactly(expected.weights(), within(tolerance));
            if (isAwayFromKnots(path, lambda)) {
                assertThat(path.support(lambda)).as("lambda = %s", lambda).containsExactly(expected.support());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void knotsAscendFromZeroToTheEnd(Scored problem) {
        LambdaPath path = problem.path();

        assertThat(path.knot(0)).isZero();
        assertThat(knots(path)).isSorted().doesNotHaveDuplicates();
        assertThat(path.knot(path.knotCount() - 1)).isEqualTo(path.end());
        assertThat(path.end()).isCloseTo(knownEnd(problem), TOLERANCE);
        assertThat(path.weights(path.end())).containsOnly(1.0 / path.size());
    }

    /** Between knots the weights are straight; at a knot they are not. */
    @ParameterizedTest
    @MethodSource("paths")
    void knotsAreTheKinks(Scored problem) {
        LambdaPath path = problem.path();
        for (int k = 1; k < path.knotCount(); k++) {
            double from = path.knot(k - 1);
            double at = path.knot(k);
            double to = k + 1 < path.knotCount() ? path.knot(k + 1) : 2 * at;

            assertThat(bend(path, from, from + 0.3 * (at - from), at)).isLessThan(1e-12 * problem.scale());
            assertThat(bend(path, from, at, to))
                    .as("at %s of %s", at, Arrays.toString(knots(path)))
                    .isGreaterThan(1e-4 * Math.min(at - from, to - at) / path.size());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void eventsAreInOrderAndExplainEveryKnot(Scored problem) {
        LambdaPath path = problem.path();
        List<PathEvent> events = path.events();

        assertThat(events).isSortedAccordingTo(Comparator.comparingDouble(PathEvent::at));
        assertThat(events.stream()
                        .mapToDouble(PathEvent::at)
                        .filter(at -> at > 0)
                        .distinct())
                .containsExactlyElementsOf(
                        DoubleStream.of(knots(path)).skip(1).boxed().toList());
        assertThat(path.merges()).hasSize(path.size() - 1);
        assertThat(events)
                .filteredOn(event -> event.kind() == PathEvent.Kind.MERGE)
                .hasSameSizeAs(path.merges().stream().filter(Merge::inSupport).toList());
    }

    /** Replaying the events from the start gives the support and its segments or groups at any place. */
    @ParameterizedTest
    @MethodSource("paths")
    void eventsTellTheStructure(Scored problem) {
        LambdaPath path = problem.path();
        List<PathEvent> events = path.events();
        for (int k = 1; k < path.knotCount(); k++) {
            double lambda = (path.knot(k - 1) + path.knot(k)) / 2;
            boolean[] inside = new boolean[path.size()];
            IntStream.of(path.support(0)).forEach(i -> inside[i] = true);
            if (path.knot(k) - path.knot(k - 1) < 1e-6 * path.knot(k)) {
                continue; // too near for the solver
            }
            Evaluation expected = problem.kind.with(problem.gamma, lambda).at(problem.scores);
            Partition blocks = expected.blocks().orElseThrow();
            for (PathEvent event : events) {
                if (event.at() < lambda) {
                    int block = blocks.blockOf(event.tokens()[0]);
                    IntStream.concat(IntStream.of(event.tokens()), IntStream.of(event.with()))
                            .forEach(token -> {
                                assertThat(blocks.blockOf(token)).isEqualTo(block);
                                inside[token] = event.kind() != PathEvent.Kind.LEAVE;
                            });
                    assertThat(event.with().length > 0).isEqualTo(event.kind() == PathEvent.Kind.MERGE);
                }
            }
            assertThat(IntStream.range(0, inside.length).filter(i -> inside[i]))
                    .containsExactlyElementsOf(
                            IntStream.of(expected.support()).boxed().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void theTreeHoldsEveryTokenOnce(Scored problem) {
        LambdaPath path = problem.path();
        int n = path.size();
        int block = n;
        for (Merge merge : path.merges()) {
            assertThat(path.tokens(block++))
                    .containsExactly(IntStream.concat(
                                    IntStream.of(path.tokens(merge.first())), IntStream.of(path.tokens(merge.second())))
                            .sorted()
                            .toArray());
        }
        assertThat(path.tokens(block - 1)).containsExactly(IntStream.range(0, n).toArray());
        assertThat(IntStream.of(path.order()).sorted())
                .containsExactlyElementsOf(IntStream.range(0, n).boxed().toList());
    }

    @Test
    void oscarmaxOnlyAdmits() {
        assertThat(paths().filter(problem -> problem.kind == MechanismKind.OSCARMAX))
                .allSatisfy(problem ->
                        assertThat(problem.path().events()).noneMatch(event -> event.kind() == PathEvent.Kind.LEAVE));
    }

    @Test
    void inFusedmaxANarrowPeakCanLeaveAndAWidePlateauEnter() {
        double[] scores = {0, 2, 0, 1.8, 1.8, 1.8, 1.8, 0};
        LambdaPath path = Fusedmax.path(1, scores);

        assertThat(path.events()).extracting(PathEvent::kind).contains(PathEvent.Kind.LEAVE, PathEvent.Kind.ENTER);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "SPARSEMAX"})
    void withoutALambdaThereIsNoPath(MechanismKind kind) {
        assertThat(kind.path(1, 1, 2)).isEmpty();
    }

    /** The middle meets both sides at once: two merges at one knot. */
    @Test
    void tiesAreMergedInOrder() {
        LambdaPath path = Fusedmax.path(1, 0.75, 0, 0.75);

        assertThat(path.merges()).containsExactly(new Merge(0.25, 0, 1, true), new Merge(0.25, 3, 2, true));
        assertThat(knots(path)).containsExactly(0, 0.25 / 3, 0.25); // at the second the middle enters
    }

    private static boolean isAwayFromKnots(LambdaPath path, double lambda) {
        return DoubleStream.of(knots(path)).allMatch(knot -> Math.abs(knot - lambda) > 1e-9 * knot + 1e-12);
    }

    static double[] knots(RegularizationPath path) {
        return IntStream.range(0, path.knotCount()).mapToDouble(path::knot).toArray();
    }

    /** How far the weights at a place are from the straight line between two others. */
    private static double bend(LambdaPath path, double from, double at, double to) {
        double[] before = path.weights(from);
        double[] here = path.weights(at);
        double[] behind = path.weights(to);
        double share = (at - from) / (to - from);
        return IntStream.range(0, here.length)
                .mapToDouble(i -> Math.abs(before[i] + share * (behind[i] - before[i]) - here[i]))
                .max()
                .orElseThrow();
    }

    private static double knownEnd(Scored problem) {
        double[] x = Problems.map(problem.scores, score -> score / problem.gamma);
        if (problem.kind == MechanismKind.OSCARMAX) {
            x = DoubleStream.of(x)
                    .map(score -> -score)
                    .sorted()
                    .map(score -> -score)
                    .toArray();
        }
        double mean = Arrays.stream(x).average().orElseThrow();
        double sum = 0;
        double end = 0;
        for (int k = 1; k < x.length; k++) {
            sum += x[k - 1] - mean;
            double bound = problem.kind == MechanismKind.FUSEDMAX ? Math.abs(sum) : 2 * sum / (k * (x.length - k));
            end = Math.max(end, bound);
        }
        return end;
    }

    private static double[] walk(double[] steps) {
        double[] walk = steps.clone();
        Arrays.parallelPrefix(walk, Double::sum);
        return walk;
    }
}
