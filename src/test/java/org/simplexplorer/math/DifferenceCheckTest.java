package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
}
