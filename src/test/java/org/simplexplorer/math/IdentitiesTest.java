package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.simplexplorer.math.Problems.Problem;

/** What must hold between answers, whatever they are. */
class IdentitiesTest {

    private static final Offset<Double> TOLERANCE = within(1e-12);

    static Stream<Problem> problems() {
        return Sweep.of(Problems.random(1, 20, 30));
    }

    static Stream<double[]> vectors() {
        return Sweep.of(Problems.gaussians(2, 50, 30));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void withoutLambdaAllIsSparsemax(double[] scores) {
        double[] sparse = new Sparsemax(0.7).at(scores).weights();

        assertThat(new Fusedmax(0.7, 0).at(scores).weights()).containsExactly(sparse);
        assertThat(new Oscarmax(0.7, 0).at(scores).weights()).containsExactly(sparse);
    }

    @Test
    void addingAConstantChangesOnlyTheValue() {
        Sweep.each(this::addingAConstantChangesOnlyTheValue, problems());
    }

    private void addingAConstantChangesOnlyTheValue(Problem problem) {
        Evaluation plain = problem.solve();
        Evaluation shifted = problem.mechanism().at(Problems.map(problem.scores(), x -> x + 8));

        assertThat(shifted.weights()).containsExactly(plain.weights(), TOLERANCE);
        assertThat(shifted.value()).isCloseTo(plain.value() + 8, TOLERANCE);
        assertThat(shifted.blocks()).isEqualTo(plain.blocks());
    }

    @Test
    void gammaOnlyRescales() {
        Sweep.each(this::gammaOnlyRescales, problems());
    }

    private void gammaOnlyRescales(Problem problem) {
        double gamma = problem.mechanism().gamma();
        Mechanism unit =
                MechanismKind.named(problem.mechanism().name()).orElseThrow().with(1, ownOf(problem.mechanism()));
        Evaluation rescaled = unit.at(Problems.map(problem.scores(), x -> x / gamma));

        assertThat(problem.solve().weights()).containsExactly(rescaled.weights(), TOLERANCE);
        assertThat(problem.solve().value()).isCloseTo(gamma * rescaled.value(), TOLERANCE);
    }

    @Test
    void tokensMayBeShuffledButForFusedmax() {
        Sweep.each(this::tokensMayBeShuffledButForFusedmax, problems());
    }

    private void tokensMayBeShuffledButForFusedmax(Problem problem) {
        if (problem.mechanism() instanceof Fusedmax) {
            return;
        }
        int n = problem.scores().length;
        List<Integer> order = Arrays.asList(IntStream.range(0, n).boxed().toArray(Integer[]::new));
        Collections.shuffle(order, new Random(n));
        double[] weights = problem.solve().weights();

        double[] shuffled =
                problem.mechanism().at(permuted(problem.scores(), order)).weights();

        assertThat(shuffled).containsExactly(permuted(weights, order), TOLERANCE);
    }

    @Test
    void fusedmaxKnowsItsNeighbours() {
        var fusedmax = new Fusedmax(1, 0.1);

        assertThat(fusedmax.at(1, 0.9, 0).weights())
                .isNotEqualTo(fusedmax.at(1, 0, 0.9).weights());
    }

    @Test
    void theValueIsTheObjectiveAtTheWeights() {
        Sweep.each(this::theValueIsTheObjectiveAtTheWeights, problems());
    }

    private void theValueIsTheObjectiveAtTheWeights(Problem problem) {
        double[] weights = problem.solve().weights();
        double objective = Problems.dot(weights, problem.scores())
                - problem.mechanism().gamma() * problem.mechanism().omega(weights);

        assertThat(problem.solve().value()).isCloseTo(objective, TOLERANCE);
    }

    @Test
    void theValueDoesNotOverflowWhereItIsADouble() {
        assertThat(new Fusedmax(1e308, 10).at(1e308, -1e308).value()).isEqualTo(-2.5e307);
        assertThat(new Softmax(1e-300).at(Double.MAX_VALUE, -Double.MAX_VALUE).value())
                .isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void theThresholdOfSparsemaxAndTheWeightsMakeTheScores() {
        Sweep.each(this::theThresholdOfSparsemaxAndTheWeightsMakeTheScores, problems());
    }

    private void theThresholdOfSparsemaxAndTheWeightsMakeTheScores(Problem problem) {
        if (problem.mechanism() instanceof Sparsemax sparsemax) {
            Evaluation evaluation = problem.solve();
            double tau = evaluation.threshold().orElseThrow();
            assertThat(evaluation.weights())
                    .containsExactly(
                            Problems.map(problem.scores(), x -> Math.max(x / sparsemax.gamma() - tau, 0)), TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aLargeLambdaGivesTheUniformVector(double[] scores) {
        double[] uniform = Problems.map(scores, x -> 1.0 / scores.length);
        for (double lambda : new double[] {1e3, 1e12, 1e200, Double.MAX_VALUE}) {
            assertThat(new Fusedmax(0.5, lambda).at(scores).weights()).containsExactly(uniform, TOLERANCE);
            assertThat(new Oscarmax(0.5, lambda).at(scores).weights()).containsExactly(uniform, TOLERANCE);
        }
    }

    @Test
    void gammaGoesFromThePlainMaxToTheUniformVector() {
        double[] scores = {0.5, 2, -1, 1.5};

        assertThat(Problems.mechanisms(1e-9, 0.1))
                .allSatisfy(mechanism -> assertThat(mechanism.at(scores).weights())
                        .containsExactly(new double[] {0, 1, 0, 0}, TOLERANCE));
        assertThat(Problems.mechanisms(1e15, 0.1))
                .allSatisfy(mechanism -> assertThat(mechanism.at(scores).weights())
                        .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, TOLERANCE));
    }

    @Test
    void rowsOfABatchAreSolvedAsIfAlone() {
        Sweep.each(this::rowsOfABatchAreSolvedAsIfAlone, problems());
    }

    private void rowsOfABatchAreSolvedAsIfAlone(Problem problem) {
        int columns = problem.scores().length;
        double[][] rows = {problem.scores(), Problems.map(problem.scores(), x -> -3 * x), problem.scores()};
        double[] batch = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
        double[] alone = Arrays.stream(rows)
                .flatMapToDouble(
                        row -> Arrays.stream(problem.mechanism().at(row).weights()))
                .toArray();
        double[] weights = new double[batch.length];

        problem.mechanism().weights(batch, columns, weights);
        problem.mechanism().weights(batch, columns, batch);

        assertThat(weights).containsExactly(alone);
        assertThat(batch).as("in place").containsExactly(alone);
    }

    private static double ownOf(Mechanism mechanism) {
        if (mechanism instanceof Fusedmax fusedmax) {
            return fusedmax.lambda();
        }
        if (mechanism instanceof Entmax entmax) {
            return entmax.alpha();
        }
        if (mechanism instanceof Pnormmax pnormmax) {
            return pnormmax.p();
        }
        return mechanism instanceof Oscarmax oscarmax ? oscarmax.lambda() : 0;
    }

    private static double[] permuted(double[] vector, List<Integer> order) {
        return order.stream().mapToDouble(i -> vector[i]).toArray();
    }
}
