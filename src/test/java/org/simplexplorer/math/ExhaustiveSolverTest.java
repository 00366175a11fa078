package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Problems.Problem;

/** The engine against a solver that shares nothing with it and is too simple to be wrong. */
class ExhaustiveSolverTest {

    static Stream<Problem> problems() {
        Stream<double[]> continuous = Problems.gaussians(6, 60, 5);
        Stream<double[]> tied = Problems.gaussians(7, 60, 5).map(scores -> Problems.map(scores, Math::rint));
        return Sweep.of(Stream.concat(continuous, tied).flatMap(scores -> Problems.mechanisms()
                .filter(ExhaustiveSolverTest::isQuadratic)
                .map(mechanism -> new Problem(mechanism, scores))));
    }

    static Stream<Problem> softmaxes() {
        return Sweep.of(Problems.random(8, 30, 20).filter(problem -> problem.mechanism() instanceof Softmax));
    }

    @Test
    void agrees() {
        Sweep.each(this::agrees, problems());
    }

    private void agrees(Problem problem) {
        ExhaustiveSolver reference = referenceFor(problem.mechanism());
        double[] expected = reference.weights(problem.scores());

        assertThat(problem.solve().weights()).containsExactly(expected, within(1e-12));
        assertThat(problem.solve().value()).isCloseTo(reference.objective(problem.scores(), expected), within(1e-12));
    }

    @Test
    void softmaxAgreesWithItsFormula() {
        Sweep.each(this::softmaxAgreesWithItsFormula, softmaxes());
    }

    private void softmaxAgreesWithItsFormula(Problem problem) {
        double gamma = problem.mechanism().gamma();
        double[] exponentials = Problems.map(problem.scores(), x -> Math.exp(x / gamma));
        double sum = Arrays.stream(exponentials).sum();

        assertThat(problem.solve().weights()).containsExactly(Problems.map(exponentials, e -> e / sum), within(1e-14));
        assertThat(problem.solve().value()).isCloseTo(gamma * Math.log(sum), within(1e-13));
    }

    private static boolean isQuadratic(Mechanism mechanism) {
        return mechanism instanceof Sparsemax || mechanism instanceof Fusedmax || mechanism instanceof Oscarmax;
    }

    private static ExhaustiveSolver referenceFor(Mechanism mechanism) {
        if (mechanism instanceof Fusedmax fusedmax) {
            return new ExhaustiveSolver(fusedmax.gamma(), fusedmax.lambda(), ExhaustiveSolverTest::totalVariation);
        }
        if (mechanism instanceof Oscarmax oscarmax) {
            return new ExhaustiveSolver(oscarmax.gamma(), oscarmax.lambda(), ExhaustiveSolverTest::pairwiseMaxima);
        }
        return new ExhaustiveSolver(mechanism.gamma(), 0, y -> 0);
    }

    private static double totalVariation(double[] y) {
        double sum = 0;
        for (int i = 0; i + 1 < y.length; i++) {
            sum += Math.abs(y[i + 1] - y[i]);
        }
        return sum;
    }

    private static double pairwiseMaxima(double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = i + 1; j < y.length; j++) {
                sum += Math.max(y[i], y[j]);
            }
        }
        return sum;
    }
}
