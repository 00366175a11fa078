package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Problems.Problem;

/** What the solvers say about blocks, groups, support and threshold. */
class StructureTest {

    private static final Offset<Double> TOLERANCE = within(1e-12);

    static Stream<Problem> problems() {
        return Sweep.of(Problems.random(13, 30, 25));
    }

    @Test
    void fusedmaxFusesNeighbours() {
        Evaluation evaluation = new Fusedmax(1, 0.1).at(1.0, 2.1, 1.9);

        assertThat(blocks(evaluation)).containsExactly(List.of(0), List.of(1, 2));
        assertThat(evaluation.support()).containsExactly(1, 2);
        assertThat(evaluation.weights()).containsExactly(0, 0.5, 0.5);
    }

    @Test
    void fusedmaxKeepsTwoSegmentsOfASentenceApart() {
        double[] scores = {-2, 1.3, 1.2, 1.35, -2, 1.1, 1.25, -2};

        Evaluation evaluation = new Fusedmax(2, 0.1).at(scores);

        assertThat(blocks(evaluation))
                .containsExactly(List.of(0), List.of(1, 2, 3), List.of(4), List.of(5, 6), List.of(7));
        assertThat(evaluation.support()).containsExactly(1, 2, 3, 5, 6);
    }

    @Test
    void oscarmaxGroupsTokensThatAreApart() {
        double[] scores = {-2, 1.3, -1.9, -2, 1.25, -1, 1.2};

        Evaluation evaluation = new Oscarmax(2, 0.1).at(scores);

        assertThat(blocks(evaluation)).containsExactly(List.of(1, 4, 6), List.of(5), List.of(0, 2, 3));
        assertThat(evaluation.support()).containsExactly(1, 4, 6);
    }

    @Test
    void twoBlocksWithEqualFloatsRemainTwo() {
        Evaluation apart = new Fusedmax(1, 0.125).at(1, 0, 1);
        assertThat(apart.weight(0)).isEqualTo(apart.weight(2));
        assertThat(blocks(apart)).containsExactly(List.of(0), List.of(1), List.of(2));

        // At exactly this lambda the levels meet; they are pooled only beyond it.
        Evaluation touching = new Fusedmax(1, 0.5).at(1, 0);
        assertThat(touching.weights()).containsExactly(0.5, 0.5);
        assertThat(blocks(touching)).containsExactly(List.of(0), List.of(1));
        assertThat(blocks(new Fusedmax(1, 0.51).at(1, 0))).containsExactly(List.of(0, 1));

        assertThat(blocks(new Oscarmax(1, 1).at(0, 1))).containsExactly(List.of(1), List.of(0));
        assertThat(blocks(new Oscarmax(1, 1.01).at(0, 1))).containsExactly(List.of(0, 1));
    }

    @Test
    void equalScoresAreOneBlockAsSoonAsLambdaIsPositive() {
        double[] scores = {0.1, 0.1, 0.1, 0.7, 0.7};
        for (double lambda : new double[] {Double.MIN_VALUE, 1e-300, 1e-9}) {
            assertThat(blocks(new Fusedmax(1, lambda).at(scores))).containsExactly(List.of(0, 1, 2), List.of(3, 4));
            assertThat(blocks(new Oscarmax(1, lambda).at(scores))).containsExactly(List.of(3, 4), List.of(0, 1, 2));
        }
        assertThat(blocks(new Fusedmax(1, 0).at(scores)))
                .containsExactly(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4));
        assertThat(blocks(new Oscarmax(1, 0).at(scores)))
                .containsExactly(List.of(3), List.of(4), List.of(0), List.of(1), List.of(2));
    }

    /** Also where v is beyond the doubles and lambda, scaled down with it, would be 0. */
    @Test
    void equalScoresAreOneBlockAmongExtremes() {
        double[] scores = {-1e308, 1e308, 1e308, -1e308, -1e308};

        assertThat(blocks(new Fusedmax(1e-300, 1e-300).at(scores)))
                .containsExactly(List.of(0), List.of(1, 2), List.of(3, 4));
        assertThat(blocks(new Oscarmax(1e-300, 1e-300).at(scores))).containsExactly(List.of(1, 2), List.of(0, 3, 4));
    }

    @Test
    void onlyFusedmaxAndOscarmaxHaveBlocksAndOnlySoftmaxHasNoThreshold() {
        Sweep.each(this::onlyFusedmaxAndOscarmaxHaveBlocksAndOnlySoftmaxHasNoThreshold, problems());
    }

    private void onlyFusedmaxAndOscarmaxHaveBlocksAndOnlySoftmaxHasNoThreshold(Problem problem) {
        Mechanism mechanism = problem.mechanism();
        Evaluation evaluation = problem.solve();

        assertThat(evaluation.blocks().isPresent())
                .isEqualTo(mechanism instanceof Fusedmax || mechanism instanceof Oscarmax);
        assertThat(evaluation.threshold().isEmpty()).isEqualTo(mechanism instanceof Softmax);
    }

    @Test
    void theSupportIsWhereWeightsArePositive() {
        Sweep.each(this::theSupportIsWhereWeightsArePositive, problems());
    }

    private void theSupportIsWhereWeightsArePositive(Problem problem) {
        Evaluation evaluation = problem.solve();
        double[] weights = evaluation.weights();

        assertThat(evaluation.support())
                .containsExactly(IntStream.range(0, weights.length)
                        .filter(i -> weights[i] > 0)
                        .toArray());
        assertThat(IntStream.range(0, weights.length).filter(evaluation::inSupport))
                .containsExactlyElementsOf(
                        IntStream.of(evaluation.support()).boxed().toList());
    }

    @Test
    void softmaxSupportsWhatUnderflows() {
        Evaluation evaluation = new Softmax(1e-3).at(0, 1, 2);

        assertThat(evaluation.weights()).containsExactly(0, 0, 1);
        assertThat(evaluation.support()).containsExactly(0, 1, 2);
    }

    @Test
    void aBlockSharesOneDouble() {
        Sweep.each(this::aBlockSharesOneDouble, problems());
    }

    private void aBlockSharesOneDouble(Problem problem) {
        Evaluation evaluation = problem.solve();
        evaluation.blocks().ifPresent(partition -> {
            for (int block = 0; block < partition.count(); block++) {
                double level = evaluation.weight(partition.first(block));
                assertThat(IntStream.of(partition.members(block))).allMatch(i -> evaluation.weight(i) == level);
            }
        });
    }

    @Test
    void blocksAreOrderedByPositionAndGroupsByLevel() {
        Sweep.each(this::blocksAreOrderedByPositionAndGroupsByLevel, problems());
    }

    private void blocksAreOrderedByPositionAndGroupsByLevel(Problem problem) {
        problem.solve().blocks().map(StructureTest::lists).ifPresent(blocks -> {
            if (problem.mechanism() instanceof Fusedmax) {
                assertThat(blocks.stream().flatMap(List::stream)).isSorted();
            } else {
                assertThat(blocks.stream().mapToDouble(block -> -meanScore(block, problem)))
                        .isSorted();
            }
        });
    }

    /** {@code weights = max(z - tau, 0)}, where a group's z is what its scores and ranks say, unshifted. */
    @Test
    void theThresholdOfOscarmaxIsOnItsLevels() {
        Sweep.each(this::theThresholdOfOscarmaxIsOnItsLevels, problems());
    }

    private void theThresholdOfOscarmaxIsOnItsLevels(Problem problem) {
        if (problem.mechanism() instanceof Oscarmax oscarmax) {
            Evaluation evaluation = problem.solve();
            double tau = evaluation.threshold().orElseThrow();
            int rank = evaluation.size();
            for (List<Integer> group : blocks(evaluation)) {
                double meanRank = rank - (group.size() + 1) / 2.0;
                double level = meanScore(group, problem) / oscarmax.gamma() - oscarmax.lambda() * meanRank;
                assertThat(evaluation.weight(group.get(0))).isCloseTo(Math.max(level - tau, 0), TOLERANCE);
                rank -= group.size();
            }
        }
    }

    /** A mask of minus infinity is often written as the smallest float; how far below it is must not be felt. */
    @Test
    void maskedTokensDoNotDisturbTheOthers() {
        double[] deep = {-Float.MAX_VALUE, -3e38, -1e38, 1, 1.2, 0.9, -Float.MAX_VALUE, -2e38, 0.95};
        double[] shallow = Problems.map(deep, x -> Math.max(x, -1000));

        assertThat(Problems.mechanisms(2, 0.07)).allSatisfy(mechanism -> {
            double[] weights = mechanism.at(deep).weights();
            assertThat(weights).containsExactly(mechanism.at(shallow).weights(), TOLERANCE);
            assertThat(mechanism.residual(deep, weights)).isLessThan(1e-12);
        });
    }

    @Test
    void aPartitionListsItsBlocks() {
        var partition = new Partition(new int[] {1, 0, 1}, 2);

        assertThat(partition.size()).isEqualTo(3);
        assertThat(partition.blockOf(2)).isEqualTo(1);
        assertThat(lists(partition)).containsExactly(List.of(1), List.of(0, 2));
        assertThat(partition).isEqualTo(new Partition(new int[] {1, 0, 1}, 2));
        assertThat(partition).hasSameHashCodeAs(new Partition(new int[] {1, 0, 1}, 2));
        assertThat(partition).isNotEqualTo(new Partition(new int[] {0, 1, 0}, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Partition(new int[] {0, 2}, 3))
                .withMessage("block 1 has no member");
    }

    @Test
    void runsAreAPartitionLikeAnyOther() {
        var any = new Partition(new int[] {0, 0, 1, 2, 2, 2, 3}, 4);
        var runs = Partition.ofRuns(new int[] {2, 3, 6, 7});

        assertThat(runs).isEqualTo(any).hasSameHashCodeAs(any);
        assertThat(any).isEqualTo(runs);
        assertThat(runs.size()).isEqualTo(7);
        assertThat(lists(runs)).isEqualTo(lists(any));
        assertThat(IntStream.range(0, 4).map(runs::first)).containsExactly(0, 2, 3, 6);
        assertThat(IntStream.range(0, 7).map(runs::blockOf)).containsExactly(0, 0, 1, 2, 2, 2, 3);
        double[] vector = {1, 2, 3, 4, 5, 7, 8};
        assertThat(runs.averaged(vector)).isEqualTo(any.averaged(vector)).startsWith(1.5, 1.5, 3, 16 / 3.0);
    }

    private static double meanScore(List<Integer> block, Problem problem) {
        return block.stream().mapToDouble(i -> problem.scores()[i]).average().orElseThrow();
    }

    private static List<List<Integer>> blocks(Evaluation evaluation) {
        return lists(evaluation.blocks().orElseThrow());
    }

    private static List<List<Integer>> lists(Partition partition) {
        return IntStream.range(0, partition.count())
                .mapToObj(
                        block -> IntStream.of(partition.members(block)).boxed().toList())
                .toList();
    }
}
