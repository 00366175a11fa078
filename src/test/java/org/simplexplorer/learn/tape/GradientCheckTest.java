package org.simplexplorer.learn.tape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.math.MechanismKind;

class GradientCheckTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyOperationHasTheDerivativeThatDifferencesSay(long seed) {
        List<GradientCheck> checks = GradientCheck.all(seed);
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.difference()).as(check.operation()).isLessThan(1e-8));
        assertThat(checks)
                .extracting(GradientCheck::operation)
                .hasSize(10 + MechanismKind.values().length)
                .contains("attention: fusedmax", "window", "cross-entropy");
    }

    @Test
    void aWrongDerivativeIsFoundOut() {
        Matrix a = Matrix.drawn(2, 3, 1, new Random(1)::nextGaussian);
        GradientCheck check = GradientCheck.check(
                "doubled",
                tape -> {
                    Matrix result = tape.result(2, 3);
                    for (int i = 0; i < 6; i++) {
                        result.values()[i] = 2 * a.values()[i];
                    }
                    tape.record(() -> {
                        for (int i = 0; i < 6; i++) {
                            a.gradients()[i] += 2.001 * result.gradients()[i];
                        }
                    });
                    return result;
                },
                new Random(2),
                a);
        assertThat(check.holds()).isFalse();
        assertThat(check.difference()).isBetween(1e-4, 1e-2);
    }
}
