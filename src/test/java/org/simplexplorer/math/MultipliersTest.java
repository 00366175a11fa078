package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of the optimality conditions by hand, on and off the answer. */
class MultipliersTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    static Mechanism[] mechanisms() {
        return Problems.mechanisms(1, 0.1).toArray(Mechanism[]::new);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void scoresAndWeightsAreChecked(Mechanism mechanism) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.multipliers(new double[0], new double[0]))
                .withMessage("scores is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.multipliers(new double[] {0, Double.NaN}, new double[] {1, 0}))
                .withMessage("scores[1] is not a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.multipliers(new double[] {0, 1}, new double[] {1}))
                .withMessage("weights must hold 2 numbers, but holds 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.multipliers(new double[] {0}, new double[] {Double.POSITIVE_INFINITY}))
                .withMessage("weights[0] is not a finite number");
    }

    /** {@code v - log y - 1} is (log 4 - 1, log 4/3 - 1); tau is half way between, and both miss it by log(3) / 2. */
    @Test
    void softmaxAwayFromItsAnswer() {
        double[] weights = {0.25, 0.75};
        double tau = -Math.log(3 / 16.0) / 2 - 1;

        Multipliers multipliers = new Softmax(1).multipliers(new double[] {0, 0}, weights);

        assertThat(multipliers.tau()).isCloseTo(tau, ROUNDING);
        assertThat(numbers(2, multipliers::number))
                .containsExactly(new double[] {Math.log(3) / 2, -Math.log(3) / 2}, ROUNDING);
        assertThat(multipliers.residual()).isCloseTo(Math.log(3) / 2, ROUNDING);
        double dual = tau + 2 * Math.sqrt(3 / 16.0);
        double primal = -0.25 * Math.log(0.25) - 0.75 * Math.log(0.75);
        assertThat(multipliers.dual()).isCloseTo(dual, ROUNDING);
        assertThat(multipliers.gap()).isCloseTo(dual - primal, ROUNDING);
    }

    /** Weights that sum to 3/4: the gap owes tau * 1/4 to that, and is still the dual less the primal objective. */
    @Test
    void theGapCountsWhatIsMissingOfTheSum() {
        Multipliers soft = new Softmax(1).multipliers(new double[] {0, 0}, new double[] {0.25, 0.5});
        double tau = Math.log(8) / 2 - 1;
        assertThat(soft.tau()).isCloseTo(tau, ROUNDING);
        assertThat(soft.gap()).isCloseTo(tau + 2 / Math.sqrt(8) - Math.log(2), ROUNDING);

        Multipliers sparse = new Sparsemax(1).multipliers(new double[] {0, 0}, new double[] {0.25, 0.5});
        assertThat(sparse.tau()).isCloseTo(-0.375, ROUNDING);
        assertThat(sparse.dual()).isCloseTo(-0.375 + 0.375 * 0.375, ROUNDING);
        assertThat(sparse.gap()).isCloseTo(-0.375 + 0.375 * 0.375 + (0.25 * 0.25 + 0.5 * 0.5) / 2, ROUNDING);
    }

    /** The slope of Omega is 2/3 at 1 and -4/3 at 0, so that tau is -2/3 and a score of -5 is 3 too low. */
    @Test
    void entmaxLiftsAZeroToItsSlope() {
        Multipliers multipliers = new Entmax(1, 1.5).multipliers(new double[] {0, -5}, new double[] {1, 0});

        assertThat(multipliers.tau()).isCloseTo(-2 / 3.0, ROUNDING);
        assertThat(multipliers.mu(0)).isZero();
        assertThat(multipliers.mu(1)).isCloseTo(3, ROUNDING);
        assertThat(multipliers.exact(0)).isTrue();
        assertThat(multipliers.lower(1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(multipliers.upper(1)).isZero();
        assertThat(multipliers.gap()).isCloseTo(0, ROUNDING);
    }

    /**
     * The zeros' entries of {@code v - y}, less their mean over the support, are (-0.15, -1, -2) and their bounds
     * -0.1 (1, 3, 6). They must add up to -0.6: the first stays, and the others share what is missing, -0.225 each.
     */
    @Test
    void oscarmaxLiftsTheLastZerosToOneLevel() {
        double[] scores = {0, -1.15, -2, -3};

        Multipliers multipliers = new Oscarmax(1, 0.1).multipliers(scores, new double[] {1, 0, 0, 0});

        assertThat(multipliers.tau()).isCloseTo(-1.3, ROUNDING);
        assertThat(numbers(4, multipliers::number)).containsExactly(new double[] {0, -0.15, -0.375, -0.6}, ROUNDING);
        assertThat(numbers(4, multipliers::upper)).containsExactly(new double[] {0, -0.1, -0.3, -0.6}, ROUNDING);
        assertThat(numbers(4, multipliers::mu)).containsExactly(new double[] {0, 0, 0.775, 1.775}, ROUNDING);
        assertThat(multipliers.exact(1) || multipliers.exact(2)).isFalse();
        assertThat(multipliers.exact(0) && multipliers.exact(3)).isTrue();
        assertThat(multipliers.residual()).isLessThan(1e-12);
        assertThat(multipliers.gap()).isCloseTo(0, ROUNDING);
    }

    /** Scores over gamma are so far apart that the sums are made in other units; the answer is in those of v. */
    @Test
    void extremeScoresAreGivenInTheirOwnUnits() {
        Multipliers multipliers = new Sparsemax(1e-300).multipliers(new double[] {0, -1}, new double[] {1, 0});

        assertThat(multipliers.tau()).isCloseTo(-1, ROUNDING);
        assertThat(multipliers.number(1)).isCloseTo(-1e300, within(1e288));
        assertThat(multipliers.slack(1)).isCloseTo(1e300, within(1e288));
        assertThat(multipliers.mu(1)).isCloseTo(1e300, within(1e288));
        assertThat(multipliers.residual()).isZero();
    }

    /** By hand: levels (-0.15, -0.15, -0.6, -1.8), tau = -19/30, and mu lifts the last token from its level to tau. */
    @Test
    void fusedmaxsSumsByHand() {
        double[] scores = {0, -0.1, -0.6, -2};
        double[] weights = {29 / 60.0, 29 / 60.0, 1 / 30.0, 0};
        Multipliers multipliers = new Fusedmax(1, 0.2).multipliers(scores, weights);

        assertThat(multipliers.tau()).isCloseTo(-19 / 30.0, ROUNDING);
        assertThat(multipliers.mu(3)).isCloseTo(7 / 6.0, ROUNDING);
        assertThat(numbers(multipliers.size(), multipliers::number))
                .containsExactly(new double[] {0.15, 0.2, 0.2, 0}, ROUNDING);
        assertThat(multipliers.exact(0)).isFalse();
        assertThat(multipliers.lower(0)).isEqualTo(-0.2);
        assertThat(multipliers.slack(0)).isCloseTo(0.05, ROUNDING);
        assertThat(multipliers.exact(1)).isTrue();
        assertThat(multipliers.upper(1)).isEqualTo(0.2);
        assertThat(multipliers.residual()).isCloseTo(0, ROUNDING);
    }

    /** By hand: levels (0.8, -0.7, 0.4) and tau = 0.1 for x, and the arch of the bounds is lambda * (2, 1, 0) less its mean. */
    @Test
    void oscarmaxsSumsByHand() {
        double[] scores = {1, -0.7, 0.5};
        Multipliers multipliers = new Oscarmax(1, 0.1).multipliers(scores, new double[] {0.7, 0, 0.3});

        assertThat(multipliers.tau()).isCloseTo(0.1 - 1, ROUNDING);
        assertThat(multipliers.token(1)).isEqualTo(2);
        assertThat(multipliers.mu(1)).isCloseTo(0.8, ROUNDING);
        assertThat(numbers(multipliers.size(), multipliers::number))
                .containsExactly(new double[] {0.05, -0.05, -0.15}, ROUNDING);
        assertThat(multipliers.exact(0) && multipliers.exact(1) && multipliers.exact(2))
                .isTrue();
    }

    private static double[] numbers(int count, IntToDoubleFunction number) {
        double[] numbers = new double[count];
        Arrays.setAll(numbers, number);
        return numbers;
    }
}
