package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Certificate.Condition;
import org.simplexplorer.math.Certificate.Demand;

/** Each condition by hand: where it is met worst, the number there, and what it is held against. */
class CertificateConditionsTest {

    private static final double ROUNDING = 1e-12;

    /** v = (0, -0.2, -0.3, -2.2), v - y = (-0.5, -0.8, -0.3, -2.1), and tau is the mean over the first two, -0.65. */
    @Test
    void wrongWeightsFailWhereTheyAreWorst() {
        double[] scores = {0.4, 0, -0.2, -4};

        Certificate certificate = Certificate.of(new Sparsemax(2), scores, 0.5, 0.6, 0, -0.1);

        assertThat(certificate.conditions())
                .extracting(Condition::demand)
                .containsExactly(Demand.SUM, Demand.SIGN, Demand.MULTIPLIERS, Demand.WITHIN, Demand.EXACT);
        assertCondition(certificate, Demand.SUM, OptionalInt.empty(), 1, 1, 0);
        assertCondition(certificate, Demand.SIGN, OptionalInt.of(3), -0.1, 0, -0.1);
        assertCondition(certificate, Demand.MULTIPLIERS, OptionalInt.of(3), 0.1, 0, -0.1); // mu is 1.45 there
        assertCondition(certificate, Demand.WITHIN, OptionalInt.of(2), 0.35, 0, -0.35);
        assertCondition(certificate, Demand.EXACT, OptionalInt.of(0), 0.15, 0, -0.15); // the first of two alike
        assertThat(certificate.conditions().stream().filter(Condition::holds))
                .extracting(Condition::demand)
                .containsExactly(Demand.SUM);
        assertThat(certificate.residual()).isCloseTo(0.35, within(ROUNDING));
        assertThat(certificate.tolerance()).isCloseTo(2.2e-9, within(1e-20));
    }

    @Test
    void theSumIsGivenAsItIs() {
        Certificate certificate = Certificate.of(new Sparsemax(1), new double[] {0, 0}, 0.6, 0.65);

        assertCondition(certificate, Demand.SUM, OptionalInt.empty(), 1.25, 1, -0.25);
        assertCondition(certificate, Demand.SIGN, OptionalInt.of(0), 0.6, 0, 0.6);
        assertThat(certificate.tolerance()).isEqualTo(1e-9); // scores that span little are not held to less
    }

    /** The running sums are (0.15, 0.2, 0.2, 0), backwards (-0.2, -0.2, -0.15, 0): only the first, or third, has room. */
    @Test
    void aNumberIsHeldAgainstTheNearerOfItsBounds() {
        Fusedmax fusedmax = new Fusedmax(1, 0.2);

        Certificate falling =
                Certificate.of(fusedmax, new double[] {0, -0.1, -0.6, -2}, 29 / 60.0, 29 / 60.0, 1 / 30.0, 0);
        assertCondition(falling, Demand.WITHIN, OptionalInt.of(0), 0.15, 0.2, 0.05);
        assertThat(falling.holds()).isTrue();

        Certificate rising =
                Certificate.of(fusedmax, new double[] {-2, -0.6, -0.1, 0}, 0, 1 / 30.0, 29 / 60.0, 29 / 60.0);
        assertCondition(rising, Demand.WITHIN, OptionalInt.of(2), -0.15, -0.2, 0.05);
        assertThat(rising.holds()).isTrue();
    }

    private static void assertCondition(
            Certificate certificate, Demand demand, OptionalInt place, double number, double bound, double slack) {
        Condition condition = certificate.conditions().stream()
                .filter(each -> each.demand() == demand)
                .findFirst()
                .orElseThrow();
        assertThat(condition.place()).as("%s", demand).isEqualTo(place);
        assertThat(condition.number()).as("%s", demand).isCloseTo(number, within(ROUNDING));
        assertThat(condition.bound()).as("%s", demand).isCloseTo(bound, within(ROUNDING));
        assertThat(condition.slack()).as("%s", demand).isCloseTo(slack, within(ROUNDING));
    }
}
