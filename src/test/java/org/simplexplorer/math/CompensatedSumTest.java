package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CompensatedSumTest {

    @Test
    void whatAPlainSumLosesIsKept() {
        var sum = new CompensatedSum();
        sum.set(1e16);
        sum.add(1);
        sum.add(1e-3);
        sum.add(-1e16);

        assertThat(sum.value()).isEqualTo(1.001);
        sum.set(7);
        assertThat(sum.value()).as("nothing is left of the last sum").isEqualTo(7);
    }

    /** Large terms that cancel: the rest is known to all its digits. */
    @RepeatedTest(20)
    void sumsAreExactButForOneRounding(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        var sum = new CompensatedSum();
        sum.set(0);
        BigDecimal exact = BigDecimal.ZERO;
        double large = 0;
        for (int i = 0; i < 100; i++) {
            double term = i % 2 == 0 ? random.nextGaussian() * 1e12 : -large + random.nextGaussian() * 1e-3;
            large = term;
            sum.add(term);
            exact = exact.add(new BigDecimal(term));
        }

        assertThat(sum.value()).isCloseTo(exact.doubleValue(), within(Math.ulp(exact.doubleValue())));
    }

    @Test
    void theErrorOfARoundedSumIsExact() {
        assertThat(CompensatedSum.roundingError(1, 0x1p-60, 1)).isEqualTo(0x1p-60);
        assertThat(CompensatedSum.roundingError(0x1p-60, 1, 1)).isEqualTo(0x1p-60);
        assertThat(CompensatedSum.roundingError(1, -0x1p-60, 1)).isEqualTo(-0x1p-60);
        double rounded = 1 + 0x1.8p-53; // up to 1 + 2^-52
        assertThat(CompensatedSum.roundingError(1, 0x1.8p-53, rounded)).isEqualTo(-0x1p-54);
        assertThat(CompensatedSum.roundingError(2, 3, 5)).isZero();
    }
}
