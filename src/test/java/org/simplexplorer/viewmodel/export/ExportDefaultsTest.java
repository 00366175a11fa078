package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.figure.FigureKind;

/** Where nothing was chosen, the dialog's figure is the command line's, to the byte. */
class ExportDefaultsTest extends DialogAndCommandLine {

    @ParameterizedTest
    @EnumSource
    void everyKind(FigureKind kind) {
        export.choices().kind().choose(kind);
        assertThat(written("a.svg")).hasSameBinaryContentAs(rendered("a.svg", "--kind", kind.label()));
    }

    @Test
    void aSlideHasLargerLettersAndADarkOneOtherColours() {
        export.choices().size().widthProperty().set("slide");
        export.choices().look().ground().selectedProperty().set("dark");
        assertThat(written("a.svg")).hasSameBinaryContentAs(rendered("a.svg", "--width", "slide", "--theme", "dark"));
        assertThat(export.choices().usualFontSize().get()).isEqualTo("14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "png", "tex", "html"})
    void everyFormat(String suffix) {
        assertThat(written("a." + suffix)).hasSameBinaryContentAs(rendered("a." + suffix));
    }

    @Test
    void aSweep() {
        export.choices().size().widthProperty().set("60mm");
        export.choices().kind().choose(FigureKind.BARS);
        export.choices().motion().parameter().selectedProperty().set("fusedmax lambda");
        String[] options = {"--kind", "bars", "--width", "60mm", "--sweep", "fusedmax-lambda=0:0.5"};
        assertThat(export.suffixes()).containsExactly("gif", "svg");
        assertThat(written("a.svg")).hasSameBinaryContentAs(rendered("a.svg", options));
        export.choices().motion().secondsProperty().set("0.5");
        String[] quick = {"--kind", "bars", "--width", "60mm", "--sweep", "fusedmax-lambda=0:0.5", "--seconds", "0.5"};
        assertThat(written("a.gif")).hasSameBinaryContentAs(rendered("a.gif", quick));
        export.choices().kind().choose(FigureKind.HEATMAP);
        assertThat(export.suffixes()).containsExactly("gif");
        export.choices().kind().choose(FigureKind.BARS);
        export.choices().motion().parameter().selectedProperty().set("entmax alpha"); // has no knots
        assertThat(export.suffixes()).containsExactly("gif");
    }

    @Test
    void everyChoiceCanGoBackToThem() {
        ExportChoices choices = export.choices();
        choices.kind().choose(FigureKind.BARS);
        choices.size().widthProperty().set("70mm");
        choices.look().panels().style().selectedProperty().set("paper style");
        choices.look().fontSizeProperty().set("11");
        choices.look().ramp().selectedProperty().set("grey");
        choices.content().titleProperty().set("A title");
        choices.motion().parameter().selectedProperty().set("gamma");
        choices.reset();
        assertThat(written("a.svg")).hasSameBinaryContentAs(rendered("a.svg", "--kind", "bars"));
    }
}
