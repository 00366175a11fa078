package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "1.2, 1.20",
        "-0.125, -0.125",
        "0.0008385512, 8.39e-4",
        "0.10215312345, 0.1022",
        "0.0053183344, 0.00532",
        "-0.064271, -0.06427",
        "-12345.678901, -12350",
        "6.456007123E-8, 6.46e-8",
        "1.7976931348623157E308, 1.80e308",
        "123456789.5, 1.23e8",
    })
    void aScoreFitsBesideItsBar(double score, String text) {
        assertThat(Numbers.shortScore(score)).isEqualTo(text);
    }
}
