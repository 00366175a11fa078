package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceCheckTest {

    @ParameterizedTest
    @EnumSource(MechanismKind.class)
    void differencesAgreeWithTheJacobianAwayFromKinks(MechanismKind kind) {
        Random random = new Random(kind.label().hashCode());
        for (int trial = 0; trial < 40; trial++) {
            double[] scores = random.doubles(2 + trial % 12, -1, 2).toArray();
            double gamma = Math.pow(10, random.nextDouble(-1, 1));
            Mechanism mechanism =
                    kind.with(gamma, kind.parameter().map(own -> own.standard()).orElse(0.0));
            DifferenceCheck check = DifferenceCheck.of(mechanism, scores);
            // The p-norm's and entmax's weights bend like a power where they leave the support, so differences are
            // coarser.
            assertThat(check.difference() * gamma)
                    .isLessThan(kind.parameter().isPresent() && !kind.hasPath() ? 1e-4 : 1e-8);
        }
    }

    @Test
    void aKinkIsFoundAtItsDistance() {
        // Sparsemax drops the second of two tokens where their scores differ by gamma.
        DifferenceCheck check = DifferenceCheck.of(new Sparsemax(1), 1, 0.007);
        assertThat(check.nearest().getAsInt()).isIn(0, 1);
        assertThat(check.distance()).isCloseTo(0.007, within(1e-9));
    }

    @Test
    void farFromKinksNoneIsNamed() {
        DifferenceCheck check = DifferenceCheck.of(new Sparsemax(1), 1, 0.5);
        assertThat(check.nearest()).isEmpty();
        assertThat(check.distance()).isInfinite();
        assertThat(check.difference()).isLessThan(1e-9);
    }

    @Test
    void onAKinkItselfTheScoresAreLeftOutAndNamed() {
        DifferenceCheck check = DifferenceCheck.of(new Fusedmax(1, 0.125), 1.25, 1);
        assertThat(check.nearest()).isPresent();
        assertThat(check.difference()).isZero();
    }

    @Test
    void softmaxHasNoKink() {
        assertThat(DifferenceCheck.of(new Softmax(1), 1, 1, 0, -3).nearest()).isEmpty();
    }

    @Test
    void kinksAreLookedForWithinAFiftiethOfGamma() {
        assertThat(DifferenceCheck.of(new Sparsemax(2), 2, 0.0399).nearest()).isPresent();
        assertThat(DifferenceCheck.of(new Sparsemax(2), 2, 0.0401).nearest()).isEmpty();
        assertThat(DifferenceCheck.of(new Sparsemax(0.5), 0.5, 0.0099).nearest())
                .isPresent();
    }

    @Test
    void theNearestOfSeveralKinksIsNamed() {
        // The third token is 0.003 below the threshold, 0.35: its own score has the shortest way to go.
        DifferenceCheck check = DifferenceCheck.of(new Sparsemax(1), 0.9, 0.8, 0.347);
        assertThat(check.nearest()).hasValue(2);
        assertThat(check.distance()).isCloseTo(0.003, within(1e-9));
    }

    /** The weights are those of sparsemax, and the derivative is not: d w_0 / d x_0 is 1/2 and is said to be 3/4. */
    @Test
    void aWrongDerivativeIsFoundOut() {
        DifferenceCheck check = DifferenceCheck.of(new WrongDerivative(new Sparsemax(1)), 1, 0.5);
        assertThat(check.difference()).isCloseTo(0.25, within(1e-9));
    }

    private record WrongDerivative(Mechanism right) implements Mechanism {

        @Override
        public String name() {
            return right.name();
        }

        @Override
        public double gamma() {
            return right.gamma();
        }

        @Override
        public double omega(double[] weights) {
            return right.omega(weights);
        }

        @Override
        public Evaluation at(double... scores) {
            Evaluation evaluation = right.at(scores);
            return (Evaluation) Proxy.newProxyInstance(
                    Evaluation.class.getClassLoader(),
                    new Class<?>[] {Evaluation.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("jvp")) {
                            double[] product = evaluation.jvp((double[]) arguments[0]);
                            return Problems.map(product, entry -> 1.5 * entry);
                        }
                        return method.invoke(evaluation, arguments);
                    });
        }

        @Override
        public RowEvaluator evaluator(int columns) {
            return right.evaluator(columns);
        }

        @Override
        public void weights(double[] scores, int columns, double[] weights) {
            right.weights(scores, columns, weights);
        }

        @Override
        public Multipliers multipliers(double[] scores, double[] weights) {
            return right.multipliers(scores, weights);
        }
    }
}
