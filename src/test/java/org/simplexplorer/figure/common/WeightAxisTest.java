package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightAxisTest {

    @ParameterizedTest
    @CsvSource({
        "1,5,0.2,1",
        "0.453,5,0.1,0.5",
        "0.31,2,0.2,0.4",
        "0.3,3,0.1,0.3",
        "0.0047,5,0.001,0.005",
        "0,4,0.25,1",
        "0.52,1,0.6,0.6",
        "0.52,2,0.3,0.6",
        "0.73,1,0.8,0.8",
        "0.35,1,0.4,0.4"
    })
    void stepsAreRoundAndReachTheLargestWeight(double largest, int most, double step, double top) {
        WeightAxis axis = WeightAxis.to(largest, most);
        assertThat(axis.step().doubleValue()).isEqualTo(step);
        assertThat(axis.top()).isEqualTo(top).isGreaterThanOrEqualTo(largest);
    }

    @Test
    void roundingCostsNoStep() {
        assertThat(WeightAxis.to(0.1 + 0.2, 3).top()).isEqualTo(0.3);
        assertThat(WeightAxis.to(1e-300, 3).steps()).isEqualTo(1);
    }

    @Test
    void linesAreNumberedFromZero() {
        assertThat(WeightAxis.to(0.74, 3).labels()).containsExactly("0", "0.25", "0.5", "0.75");
    }
}
