package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Problems.Problem;

/** Derivatives against differences, and against each other. */
class DerivativesTest {

    private static final double STEP = 1e-5;

    static Stream<Problem> problems() {
        return Sweep.of(Problems.random(9, 30, 15));
    }

    @Test
    void directionalDerivativesAreDifferences() {
        List<Problem> problems = problems().toList();
        Random random = new Random(10);
        int compared = 0;
        for (Problem problem : problems) {
            double[] direction = Problems.gaussian(random, problem.scores().length);
            if (!sameStructure(along(problem, direction, 2 * STEP), along(problem, direction, -2 * STEP))) {
                continue; // a kink lies between
            }
            double[] near = difference(problem, direction, STEP);
            double[] far = difference(problem, direction, 2 * STEP);
            double[] expected = new double[direction.length];
            Arrays.setAll(expected, i -> (4 * near[i] - far[i]) / 3); // Richardson: for weights that bend
            assertThat(problem.solve().jvp(direction)).as("%s", problem).containsExactly(expected, within(1e-8));
            compared++;
        }
        assertThat(compared).isGreaterThan(problems.size() * 9 / 10);
    }

    @Test
    void theWeightsAreTheGradientOfTheValue() {
        Sweep.each(this::theWeightsAreTheGradientOfTheValue, problems());
    }

    private void theWeightsAreTheGradientOfTheValue(Problem problem) {
        double[] direction = Problems.gaussian(new Random(11), problem.scores().length);
        double difference = along(problem, direction, STEP).value()
                - along(problem, direction, -STEP).value();

        assertThat(Problems.dot(problem.solve().weights(), direction)).isCloseTo(difference / (2 * STEP), within(1e-4));
    }

    @Test
    void vjpIsTheAdjointOfJvp() {
        Sweep.each(this::vjpIsTheAdjointOfJvp, problems());
    }

    private void vjpIsTheAdjointOfJvp(Problem problem) {
        Random random = new Random(12);
        double[] direction = Problems.gaussian(random, problem.scores().length);
        double[] upstream = Problems.gaussian(random, problem.scores().length);
        Evaluation evaluation = problem.solve();

        assertThat(Problems.dot(upstream, evaluation.jvp(direction)))
                .isCloseTo(Problems.dot(evaluation.vjp(upstream), direction), within(1e-12));
    }

    @Test
    void theJacobianHasJvpsAsColumnsAndVjpsAsRows() {
        Sweep.each(this::theJacobianHasJvpsAsColumnsAndVjpsAsRows, problems());
    }

    private void theJacobianHasJvpsAsColumnsAndVjpsAsRows(Problem problem) {
        Evaluation evaluation = problem.solve();
        double[][] jacobian = evaluation.jacobian();
        for (int i = 0; i < jacobian.length; i++) {
            double[] unit = new double[jacobian.length];
            unit[i] = 1;
            int column = i;
            double[] columnOfJacobian =
                    Arrays.stream(jacobian).mapToDouble(row -> row[column]).toArray();

            assertThat(evaluation.vjp(unit)).containsExactly(jacobian[i], within(1e-13));
            assertThat(evaluation.jvp(unit)).containsExactly(columnOfJacobian, within(1e-13));
        }
    }

    /** Weights sum to 1 wherever, and adding a constant changes none: columns and rows sum to 0. */
    @Test
    void aConstantDirectionAndAConstantUpstreamGiveNothing() {
        Sweep.each(this::aConstantDirectionAndAConstantUpstreamGiveNothing, problems());
    }

    private void aConstantDirectionAndAConstantUpstreamGiveNothing(Problem problem) {
        double[] constant = Problems.map(problem.scores(), x -> 3);
        double[] zeros = new double[constant.length];

        assertThat(problem.solve().jvp(constant)).containsExactly(zeros, within(1e-12));
        assertThat(problem.solve().vjp(constant)).containsExactly(zeros, within(1e-12));
    }

    @Test
    void tokensOutsideTheSupportMoveNothing() {
        Evaluation evaluation = new Fusedmax(1, 0.1).at(0, 0.05, 3, 2.9, -1);

        assertThat(evaluation.support()).containsExactly(2, 3);
        assertThat(evaluation.jvp(1, 1, 0, 0, 1)).containsOnly(0);
        assertThat(evaluation.vjp(1, 1, 0, 0, 1)).containsOnly(0);
    }

    private static double[] difference(Problem problem, double[] direction, double step) {
        Evaluation ahead = along(problem, direction, step);
        Evaluation behind = along(problem, direction, -step);
        double[] difference = new double[direction.length];
        Arrays.setAll(difference, i -> (ahead.weight(i) - behind.weight(i)) / (2 * step));
        return difference;
    }

    private static Evaluation along(Problem problem, double[] direction, double step) {
        double[] moved = problem.scores().clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += step * direction[i];
        }
        return problem.mechanism().at(moved);
    }

    private static boolean sameStructure(Evaluation a, Evaluation b) {
        return Arrays.equals(a.support(), b.support()) && a.blocks().equals(b.blocks());
    }
}
