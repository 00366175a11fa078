package org.simplexplorer.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrastIsThatOfTheAccessibilityGuidelines() {
        assertThat(Colour.of(0xffffff).contrast(Colour.of(0x000000))).isCloseTo(21, within(1e-9));
        assertThat(Colour.of(0x777777).contrast(Colour.of(0xffffff))).isCloseTo(4.478, within(1e-3));
    }

    @Test
    void printsItself() {
        assertThat(Colour.of(0x0a1b2c).hex()).isEqualTo("#0a1b2c");
        assertThat(Colour.of(0x0a1b2c).withOpacity(0.5).argb()).isEqualTo(0x800a1b2c);
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThatThrownBy(() -> new Colour(256, 0, 0, 1)).hasMessageContaining("256");
        assertThatThrownBy(() -> new Colour(0, 0, 0, Double.NaN)).hasMessageContaining("opacity");
    }
}
