package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.scene.Ramp;

class AppearanceTest {
    private final Appearance appearance = new Appearance();

    @Test
    void theScaleFollowsTheSentenceUntilAPersonHasChosenAnother() {
        appearance.suggestScaleFor(9);
        assertThat(appearance.style().scale().top()).isEqualTo(0.5);
        appearance.suggestScaleFor(3);
        assertThat(appearance.style().scale().top()).isEqualTo(1);
        appearance.scaleTopProperty().set(0.25);
        appearance.suggestScaleFor(9);
        assertThat(appearance.style().scale().top()).isEqualTo(0.25);
        assertThat(appearance.scaleTops()).contains(0.25, 0.5, 1.0);
    }

    @Test
    void aScaleThatSuitsAsBeforeIsNotToldAgain() {
        appearance.suggestScaleFor(10);
        List<FigureStyle> told = new ArrayList<>();
        appearance.styleProperty().subscribe(() -> told.add(appearance.style()));
        appearance.suggestScaleFor(12);
        assertThat(told).as("all pictures would be drawn once more").isEmpty();
        appearance.suggestScaleFor(2);
        assertThat(told).hasSize(1);
    }

    @Test
    void aClassSeesLargerLetters() {
        double usual = appearance.style().fontSize();
        appearance.toggleProjector();
        assertThat(appearance.projectorProperty().get()).isTrue();
        assertThat(appearance.magnification()).isGreaterThan(1.5);
        assertThat(appearance.style().fontSize()).isEqualTo(usual * appearance.magnification());
        appearance.toggleProjector();
        assertThat(appearance.style().fontSize()).isEqualTo(usual);
    }

    @Test
    void theDarkThemeHasItsOwnGroundAndColours() {
        assertThat(appearance.style().palette()).isEqualTo(Palette.LIGHT);
        assertThat(appearance.style().scale().ramp()).isEqualTo(Ramp.SALMON);
        appearance.darkProperty().set(true);
        assertThat(appearance.style().palette()).isEqualTo(Palette.DARK);
        assertThat(appearance.style().scale().ramp()).isEqualTo(Ramp.EMBER);
    }

    @Test
    void theSidebarIsUnfoldedAtFirst() {
        assertThat(appearance.sidebarProperty().get()).isTrue();
    }
}
