package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Problems.Problem;

/** The steps are those of the solver: each follows from the one before, and the last is the answer. */
class DerivationTest {

    private static final Offset<Double> TOLERANCE = within(1e-11);

    static Stream<Problem> problems() {
        return Sweep.of(Problems.random(29, 12, 25));
    }

    static Stream<Problem> nasty() {
        return Sweep.of(Problems.nasty()
                .flatMap(scores -> Problems.mechanisms(0.5, 0.2).map(mechanism -> new Problem(mechanism, scores))));
    }

    private static Derivation of(Problem problem) {
        return Derivation.of(problem.mechanism(), problem.scores());
    }

    @Test
    void theLastStepIsTheAnswer() {
        Sweep.each(this::theLastStepIsTheAnswer, problems(), nasty());
    }

    private void theLastStepIsTheAnswer(Problem problem) {
        Derivation derivation = of(problem);
        Evaluation answer = problem.solve();

        assertThat(derivation.evaluation().weights()).isEqualTo(answer.weights());
        assertThat(derivation.evaluation().support()).isEqualTo(answer.support());
        assertThat(derivation.evaluation().blocks()).isEqualTo(answer.blocks());
        assertThat(derivation.evaluation().value()).isEqualTo(answer.value());
        assertThat(derivation.scores()).isEqualTo(problem.scores());
    }

    @Test
    void whatEachMechanismTellsOfIsThere() {
        Sweep.each(this::whatEachMechanismTellsOfIsThere, problems());
    }

    private void whatEachMechanismTellsOfIsThere(Problem problem) {
        Derivation derivation = of(problem);
        var steps = Step.of(MechanismKind.named(problem.mechanism().name()).orElseThrow());

        assertThat(steps).startsWith(Step.SCORES, Step.DIVIDED).endsWith(Step.WEIGHTS);
        assertThat(steps).isSorted();
        assertThat(derivation.exponentials().isPresent()).isEqualTo(steps.contains(Step.EXPONENTIALS));
        assertThat(derivation.tube().isPresent()).isEqualTo(steps.contains(Step.STRING));
        assertThat(derivation.pooling().isPresent()).isEqualTo(steps.contains(Step.POOLED));
    }

    @Test
    void theThresholdLeavesTheWeightsOfTheLevels() {
        Sweep.each(this::theThresholdLeavesTheWeightsOfTheLevels, problems());
    }

    private void theThresholdLeavesTheWeightsOfTheLevels(Problem problem) {
        Derivation derivation = of(problem);
        if (Step.of(MechanismKind.named(problem.mechanism().name()).orElseThrow())
                .contains(Step.THRESHOLD)) {
            double tau = derivation.evaluation().threshold().orElseThrow();
            double[] above = Problems.map(derivation.levels(), level -> Math.max(level - tau, 0));
            assertThat(above).containsExactly(derivation.evaluation().weights(), TOLERANCE);
        }
    }

    @Test
    void exponentialsAndTheirSumAreSoftmax() {
        Sweep.each(this::exponentialsAndTheirSumAreSoftmax, problems());
    }

    private void exponentialsAndTheirSumAreSoftmax(Problem problem) {
        Derivation derivation = of(problem);
        derivation.exponentials().ifPresent(exponentials -> {
            assertThat(Arrays.stream(exponentials.values())).contains(1.0).allMatch(e -> e > 0 && e <= 1);
            assertThat(Problems.map(exponentials.values(), e -> e / exponentials.total()))
                    .isEqualTo(derivation.evaluation().weights());
        });
    }

    @Test
    void theStringStaysInItsTubeAndItsSlopesAreTheLevels() {
        Sweep.each(this::theStringStaysInItsTubeAndItsSlopesAreTheLevels, problems());
    }

    private void theStringStaysInItsTubeAndItsSlopesAreTheLevels(Problem problem) {
        Derivation derivation = of(problem);
        derivation.tube().ifPresent(tube -> {
            Partition blocks = derivation.evaluation().blocks().orElseThrow();
            int[] knots = tube.knots();
            assertThat(knots).hasSize(blocks.count() + 1).startsWith(0).endsWith(problem.scores().length);
            for (int block = 0; block < blocks.count(); block++) {
                assertThat(blocks.members(block))
                        .containsExactly(
                                IntStream.range(knots[block], knots[block + 1]).toArray());
                double slope = (tube.string(block + 1) - tube.string(block)) / blocks.sizeOf(block);
                assertThat(slope + tube.mean()).isCloseTo(derivation.levels()[knots[block]], TOLERANCE);
                for (int i = knots[block]; i <= knots[block + 1]; i++) {
                    double height = tube.string(block) + slope * (i - knots[block]);
                    assertThat(height).isBetween(tube.lower(i) - 1e-11, tube.upper(i) + 1e-11);
                }
            }
        });
    }

    /** A string that touches the upper wall bends upwards there, as a taut one does, and the other way below. */
    @Test
    void theStringBendsAroundTheWallsItTouches() {
        Sweep.each(this::theStringBendsAroundTheWallsItTouches, problems());
    }

    private void theStringBendsAroundTheWallsItTouches(Problem problem) {
        Derivation derivation = of(problem);
        derivation.tube().filter(tube -> tube.lambda() > 0).ifPresent(tube -> {
            int[] knots = tube.knots();
            assertThat(tube.sides()[0]).isZero();
            assertThat(tube.sides()[knots.length - 1]).isZero();
            for (int knot = 1; knot < knots.length - 1; knot++) {
                double bend = derivation.levels()[knots[knot]] - derivation.levels()[knots[knot] - 1];
                assertThat(tube.sides()[knot] * bend).isGreaterThanOrEqualTo(0);
                assertThat(tube.sides()[knot]).isIn(-1, 1);
            }
        });
    }

    @Test
    void pooledLevelsFallAndAreTheMeansOfWhatTheyPool() {
        Sweep.each(this::pooledLevelsFallAndAreTheMeansOfWhatTheyPool, problems());
    }

    private void pooledLevelsFallAndAreTheMeansOfWhatTheyPool(Problem problem) {
        Derivation derivation = of(problem);
        derivation.pooling().ifPresent(pooling -> {
            int[] order = pooling.order();
            double[] byRank = Arrays.stream(order)
                    .mapToDouble(i -> derivation.levels()[i])
                    .toArray();
            Partition blocks = derivation.evaluation().blocks().orElseThrow();
            assertThat(Arrays.stream(order).sorted())
                    .containsExactlyElementsOf(
                            IntStream.range(0, order.length).boxed().toList());
            assertThat(Problems.map(pooling.sorted(), v -> -v)).isSorted();
            assertThat(Problems.map(byRank, level -> -level)).isSorted();
            for (int block = 0; block < blocks.count(); block++) {
                int number = block;
                double mean = IntStream.range(0, order.length)
                        .filter(rank -> blocks.blockOf(order[rank]) == number)
                        .mapToDouble(rank -> pooling.lowered()[rank])
                        .average()
                        .orElseThrow();
                assertThat(derivation.levels()[blocks.first(block)]).isCloseTo(mean, TOLERANCE);
            }
        });
    }

    @Test
    void theStringOfASmallSentence() {
        Derivation derivation = Derivation.of(new Fusedmax(0.5, 0.25), 1, 2, 0);
        Tube tube = derivation.tube().orElseThrow();

        assertThat(derivation.divided()).containsExactly(2, 4, 0);
        assertThat(tube.mean()).isEqualTo(2);
        assertThat(tube.sums()).containsExactly(0, 0, 2, 0);
        assertThat(tube.knots()).containsExactly(0, 1, 2, 3);
        assertThat(tube.sides()).containsExactly(0, 1, -1, 0);
        assertThat(IntStream.range(0, 4).mapToDouble(tube::string)).containsExactly(0.0, 0.25, 1.75, 0.0);
        assertThat(derivation.levels()).containsExactly(2.25, 3.5, 0.25);
        assertThat(derivation.evaluation().threshold()).hasValue(2.5);
    }

    @Test
    void thePoolingOfASmallSentence() {
        Derivation derivation = Derivation.of(new Oscarmax(1, 0.5), 0, 1, 0.75);
        Pooling pooling = derivation.pooling().orElseThrow();

        assertThat(pooling.order()).containsExactly(1, 2, 0);
        assertThat(pooling.sorted()).containsExactly(1, 0.75, 0);
        assertThat(pooling.penalties()).containsExactly(1, 0.5, 0);
        assertThat(pooling.lowered()).containsExactly(0, 0.25, 0);
        assertThat(derivation.levels()).containsExactly(0, 0.125, 0.125);
    }

    @Test
    void noScoresAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Derivation.of(new Fusedmax(1, 1)))
                .withMessage("scores is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Derivation.of(new Oscarmax(1, 1), 1, Double.NaN))
                .withMessage("scores[1] is not a finite number");
    }
}
