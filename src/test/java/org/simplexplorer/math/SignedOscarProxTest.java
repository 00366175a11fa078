package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The trap in the literature: the OSCAR prox takes absolute values and puts the signs back, which is not the argmax
 * where negative scores interleave with positive ones in absolute value.
 */
class SignedOscarProxTest {

    private static final Offset<Double> TOLERANCE = within(1e-12);

    @Test
    void theCounterexample() {
        double[] scores = {1, -0.7, 0.5};
        var oscarmax = new Oscarmax(1, 0.1);

        double[] right = oscarmax.at(scores).weights();
        double[] signed = signedVariant(scores, 0.1);

        assertThat(right).containsExactly(new double[] {0.70, 0, 0.30}, TOLERANCE);
        assertThat(signed).containsExactly(new double[] {0.65, 0, 0.35}, TOLERANCE);
        assertThat(objective(oscarmax, scores, right)).isCloseTo(-0.48, TOLERANCE);
        assertThat(objective(oscarmax, scores, signed)).isCloseTo(-0.4825, TOLERANCE);
        assertThat(oscarmax.residual(scores, signed)).isGreaterThan(0.01);
    }

    @Test
    void itIsOftenWorseAndNeverBetter() {
        Random random = new Random(14);
        int worse = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[] scores = Problems.gaussian(random, 2 + random.nextInt(18));
            var oscarmax = new Oscarmax(1, new double[] {0.01, 0.05, 0.1, 0.3}[trial % 4]);
            double best = objective(oscarmax, scores, oscarmax.at(scores).weights());
            double signed = objective(oscarmax, scores, signedVariant(scores, oscarmax.lambda()));

            assertThat(signed).isLessThanOrEqualTo(best + 1e-12);
            worse += signed < best - 1e-9 ? 1 : 0;
        }
        assertThat(worse).isGreaterThan(100);
    }

    @Test
    void onPositiveScoresTheyAgree() {
        Random random = new Random(15);
        for (int trial = 0; trial < 100; trial++) {
            double[] scores = Problems.map(Problems.gaussian(random, 10), x -> x + 10);

            assertThat(signedVariant(scores, 0.1))
                    .containsExactly(new Oscarmax(1, 0.1).at(scores).weights(), within(1e-9));
        }
    }

    /** {@code P_S(sign(v) * prox_max(|v|))}, by what this package has. */
    private static double[] signedVariant(double[] v, double lambda) {
        double[] absolute = Problems.map(v, Math::abs);
        new PairwiseMaxProx(v.length).apply(absolute, lambda);
        double[] z = new double[v.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = Math.signum(v[i]) * Math.max(absolute[i], 0);
        }
        return new Sparsemax(1).at(z).weights();
    }

    /** {@code -(1/2 |y - x|^2 + lambda * penalty)}. */
    private static double objective(Oscarmax oscarmax, double[] scores, double[] weights) {
        double norm = Problems.dot(scores, scores) / 2;
        return Problems.dot(weights, scores) - oscarmax.omega(weights) - norm;
    }
}
