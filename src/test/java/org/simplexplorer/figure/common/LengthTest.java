package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "25.4mm,96",
        "2.54 cm,96",
        "1in,96",
        "72pt,96",
        "96px,96",
        "96,96",
        "one-column,317.48",
        "two-columns,657.64",
        "Slide,1279.97",
        "'8,4cm',317.48"
    })
    void unitsAreConverted(String text, double length) {
        assertThat(Length.parse(text)).isCloseTo(length, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mm", "-3mm", "0in", "1e9", "12em", "12 34", "NaN", "5081mm", "9999999mm"})
    void whatIsNoLengthIsSaidInASentence(String text) {
        assertThatThrownBy(() -> Length.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\u201c" + text + "\u201d");
    }

    @Test
    void aSlideIsSixteenToNineAndOtherWidthsHaveNoHeight() {
        assertThat(Length.parse("slide") / Length.heightFor(" Slide").orElseThrow())
                .isCloseTo(16 / 9.0, within(1e-3));
        assertThat(Length.heightFor("one-column")).isEmpty();
        assertThat(Length.heightFor("84mm")).isEmpty();
    }
}
