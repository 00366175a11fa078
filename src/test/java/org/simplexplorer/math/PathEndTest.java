package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lambda from which weights are uniform: by hand, as the path has it, and as the solver has it on either side. */
class PathEndTest {

    @ParameterizedTest
    @CsvSource({
        "'3 0 0', 2, 2", // centred: 2 -1 -1
        "'0 3 0', 1, 2", // -1 2 -1, and sorted as before
        "'0 0 -3', 2, 2", // 1 1 -2
        "'1 0 -1', 1, 1",
        "'5 5 5 5', 0, 0",
        "7, 0, 0",
        "'4 -4', 4, 8",
        "'2 2 -2 -2', 4, 2",
    })
    void endsByHand(String row, double fused, double grouped) {
        double[] scores =
                Arrays.stream(row.split(" ")).mapToDouble(Double::parseDouble).toArray();

        assertThat(new Fusedmax(1, 0.1).lambdaEnd(scores)).hasValue(fused);
        assertThat(new Oscarmax(1, 0.1).lambdaEnd(scores)).hasValue(grouped);
        // in units of scores / gamma
        assertThat(new Fusedmax(4, 0).lambdaEnd(scores)).hasValue(fused / 4);
        assertThat(new Oscarmax(4, 0).lambdaEnd(scores)).hasValue(grouped / 4);
        assertThat(new Sparsemax(1).lambdaEnd(scores)).isEmpty();
    }

    @RepeatedTest(40)
    void belowTheEndWeightsAreNotYetUniform(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] scores = Problems.gaussian(random, 2 + random.nextInt(12));
        for (MechanismKind kind : new MechanismKind[] {MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX}) {
            double end = kind.with(1.5, 0).lambdaEnd(scores).orElseThrow();
            LambdaPath path = kind.path(1.5, scores).orElseThrow();

            assertThat(path.knot(path.knotCount() - 1)).isCloseTo(end, within(1e-12));
            assertThat(Problems.range(
                            kind.with(1.5, end * (1 + 1e-9)).at(scores).weights()))
                    .isLessThan(1e-12);
            assertThat(Problems.range(
                            kind.with(1.5, end * (1 - 1e-3)).at(scores).weights()))
                    .isGreaterThan(1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyMechanismsWithALambdaHaveAPathAlongIt(MechanismKind kind) {
        double[] scores = {1, 0.3, -2};
        boolean structured = kind == MechanismKind.FUSEDMAX || kind == MechanismKind.OSCARMAX;

        assertThat(kind.hasPath()).isEqualTo(structured);
        assertThat(kind.path(1, scores).isPresent()).isEqualTo(structured);
        assertThat(kind.with(1, 1.5).lambdaEnd(scores).isPresent()).isEqualTo(structured);
        assertThat(kind.structure().word())
                .isEqualTo(
                        switch (kind) {
                            case FUSEDMAX -> "segment";
                            case OSCARMAX -> "group";
                            default -> "";
                        });
    }

    @ParameterizedTest
    @EnumSource
    void thePathAlongGammaIsThatOfTheMechanismItself(MechanismKind kind) {
        double[] scores = {1, 0.3, 0.8, -2};
        Mechanism mechanism = kind.with(1, 1.05);
        boolean quadratic = kind == MechanismKind.SPARSEMAX || kind.hasPath();

        assertThat(mechanism.alongGamma(scores).isPresent()).isEqualTo(quadratic);
        mechanism.alongGamma(scores).ifPresent(path -> {
            for (double gamma : new double[] {0.1, 0.5, 3}) {
                assertThat(path.weights(gamma))
                        .containsExactly(kind.with(gamma, 1.05).at(scores).weights(), within(1e-12));
            }
        });
    }
}
