package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is answered with the argument's name and, in a vector, the index. */
class ArgumentsTest {

    static Stream<Mechanism> mechanisms() {
        return Problems.mechanisms(1, 0.1);
    }

    @ParameterizedTest
    @EnumSource
    void gammaMustBePositive(MechanismKind kind) {
        for (double gamma : new double[] {-1, 0, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.with(gamma, standard(kind)))
                    .withMessage("gamma must be finite and above 0, but is " + gamma);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, Double.NaN, Double.POSITIVE_INFINITY})
    void lambdaMustNotBeNegative(double lambda) {
        String message = "lambda must be finite and at least 0, but is " + lambda;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fusedmax(1, lambda))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Oscarmax(1, lambda))
                .withMessage(message);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void scoresMustBeFiniteAndSome(Mechanism mechanism) {
        assertThatIllegalArgumentException().isThrownBy(() -> mechanism.at()).withMessage("scores is empty");
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mechanism.at(1, 2, 3, bad))
                    .withMessage("scores[3] is not a finite number");
        }
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void aBatchMustFit(Mechanism mechanism) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.weights(new double[6], 0, new double[6]))
                .withMessage("columns must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.weights(new double[6], 4, new double[6]))
                .withMessage("columns must divide the number of scores, 6, but is 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.weights(new double[6], 3, new double[5]))
                .withMessage("weights must hold 6 numbers, but holds 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.weights(new double[] {0, 1, 2, Double.NaN}, 2, new double[4]))
                .withMessage("scores[3] is not a finite number");
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void aBatchOfNoRowsIsNothingToDo(Mechanism mechanism) {
        double[] none = {};

        mechanism.weights(none, 3, none);

        assertThat(none).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void vectorsOfTheDerivativeMustFit(Mechanism mechanism) {
        Evaluation evaluation = mechanism.at(1, 2, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.jvp(1, 2))
                .withMessage("direction must hold 3 numbers, but holds 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.vjp(1, Double.NaN, 3))
                .withMessage("upstream[1] is not a finite number");
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void claimedWeightsMustFit(Mechanism mechanism) {
        double[] scores = {1, 2};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.residual(scores, new double[3]))
                .withMessage("weights must hold 2 numbers, but holds 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.residual(scores, new double[] {0, Double.NaN}))
                .withMessage("weights[1] is not a finite number");
    }

    @Test
    void kindsAreFoundByTheNamesOfTheirMechanisms() {
        for (MechanismKind kind : MechanismKind.values()) {
            assertThat(kind.with(1, standard(kind)).name()).isEqualTo(kind.label());
            assertThat(MechanismKind.named(kind.label())).contains(kind);
        }
        assertThat(MechanismKind.named("hardmax")).isEmpty();
        assertThat(MechanismKind.usual())
                .extracting(MechanismKind::label)
                .containsExactly("softmax", "sparsemax", "fusedmax", "oscarmax");
    }

    @Test
    void everyParameterIsDeclaredWithinItsRange() {
        for (MechanismKind kind : MechanismKind.values()) {
            kind.parameter().ifPresent(parameter -> {
                assertThat(new double[] {
                            parameter.standard(),
                            parameter.leftOut(),
                            parameter.span().from(),
                            parameter.span().to()
                        })
                        .as("%s", kind)
                        .satisfies(values -> Arrays.stream(values).forEach(parameter::require));
                assertThat(parameter.span().knee()).isPositive();
            });
        }
    }

    @Test
    void aRangeSaysWhatItHolds() {
        Range open = new Range(1, false, 2);
        assertThat(open.contains(1)).isFalse();
        assertThat(open.contains(Math.nextUp(1.0))).isTrue();
        assertThat(open.contains(2)).isTrue();
        assertThat(open.contains(Double.NaN)).isFalse();
        assertThat(open.rule()).isEqualTo("above 1 and at most 2");
        assertThat(Range.atLeast(0).contains(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(new Range(0.5, true, 100).rule()).isEqualTo("at least 0.5 and at most 100");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.999, -1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
    void alphaHasItsRange(double alpha) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entmax(1, alpha))
                .withMessage("alpha must be at least 1 and at most 100, but is " + alpha);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0, 2.001, Double.NaN})
    void pHasItsRange(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pnormmax(1, p))
                .withMessage("p must be above 1 and at most 2, but is " + p);
    }

    private static double standard(MechanismKind kind) {
        return kind.parameter().map(MechanismParameter::standard).orElse(0.0);
    }
}
