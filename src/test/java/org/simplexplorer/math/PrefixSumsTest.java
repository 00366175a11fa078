package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The sum of a run is as good as if nothing stood before it. */
class PrefixSumsTest {

    @Test
    void aRunBehindLargeNumbersKeepsItsDigits() {
        double[] values = Problems.gaussian(new Random(17), 1000);
        for (int i = 0; i < 500; i++) {
            values[i] *= 1e12;
        }
        var sums = new PrefixSums(values.length);
        sums.read(values, 0, values.length);

        var exact = BigDecimal.ZERO;
        for (int to = 501; to <= values.length; to++) {
            exact = exact.add(new BigDecimal(values[to - 1])).subtract(new BigDecimal(sums.base()));
            double size = Math.abs(exact.doubleValue());
            assertThat(sums.deviation(500, to)).isCloseTo(exact.doubleValue(), within(3 * Math.ulp(size)));
        }
    }

    @Test
    void smallDifferencesAreNotDrownedByTheirCommonSize() {
        double[] values = {7, 0x1p53, 0x1p53 + 2, 0x1p53 + 6};
        var sums = new PrefixSums(values.length);
        sums.read(values, 1, 4);

        assertThat(sums.base()).isEqualTo(0x1p53);
        assertThat(sums.deviation(0, 3)).isEqualTo(8);
        assertThat(sums.deviation(2, 3)).isEqualTo(6);
    }
}
