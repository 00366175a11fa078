package org.simplexplorer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.export.ExportedFigure;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyReader;
import org.simplexplorer.study.StudyWriter;

class InteractivePageTest {

    private static final List<String> HOSTILE = List.of(
            "</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028", "\" onload=\"x", "&lt;", "\\u003c");

    private static byte[] page(Study study, FigureKind kind) {
        FigureStyle style = new FigureStyle(Palette.LIGHT, new ColourScale(Ramp.SALMON, 0.5), 12);
        FigureRequest request = new FigureRequest(
                study, MechanismKind.usual(), FigureOptions.STANDARD, style.crediting(study), new AwtRuler());
        Provenance provenance = new Provenance(study.title(), StudyWriter.write(study), "simplexplorer 0.1.0");
        return InteractivePage.bytes(kind, request, List.of(), provenance);
    }

    private static Study random(int rows, int tokens) {
        Random random = new Random(1);
        return new Study(
                "random",
                "",
                IntStream.range(0, tokens).mapToObj(i -> "word " + i).toList(),
                IntStream.range(0, rows)
                        .mapToObj(r -> new Row(
                                "row " + r, random.doubles(tokens, -2, 2).toArray()))
                        .toList(),
                Parameters.DEFAULT);
    }

    @Test
    void tenRowsOfEighteenWordsAreLight() {
        assertThat(page(random(10, 18), FigureKind.HEATMAP)).hasSizeLessThan(300_000);
    }

    @Test
    void opensAsTheStudyAgain() throws Exception {
        Study study = new Study(
                "<title>\u2029",
                "</script>",
                HOSTILE,
                List.of(new Row("<b>", 1, 2, 3, 4, 5, 6, 7)),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.3));
        byte[] page = page(study, FigureKind.TEXT);
        assertThat(ExportedFigure.isPicture(ByteBuffer.wrap(page))).isTrue();
        byte[] json = ExportedFigure.study(page).orElseThrow();
        assertThat(StudyReader.read(json, "figure.html")).isEqualTo(study);
    }

    /** Three blocks are the page's own; a word that ended one would begin another. */
    @Test
    void wordsEndNoBlock() {
        Study study = new Study("t", "", HOSTILE, List.of(Row.zeros("</script>", HOSTILE.size())), Parameters.DEFAULT);
        String page = new String(page(study, FigureKind.HEATMAP), StandardCharsets.UTF_8);
        assertThat(page.split("</script>", -1)).hasSize(4);
        assertThat(page.split("<script", -1)).hasSize(4);
        assertThat(page).doesNotContain("<!--").doesNotContain("\u2028");
    }

    /** A page claims no more than it shows: which head of which model, as every other figure. */
    @Test
    void theModelIsNamed() {
        Study study = random(1, 3).withScoresFrom(new ScoresFrom("<b>mine", 3, 5, true, true, "text"));
        assertThat(new String(page(study, FigureKind.HEATMAP), StandardCharsets.UTF_8))
                .contains("<p id=\"source\">Scores: &lt;b&gt;mine, layer 3, head 5</p>");
        assertThat(new String(page(random(1, 3), FigureKind.HEATMAP), StandardCharsets.UTF_8))
                .doesNotContain("id=\"source\"")
                .doesNotContain("{source}");
    }

    @Test
    void aPageThatIsCutOffSaysSo() {
        byte[] page = page(random(1, 3), FigureKind.BARS);
        String text = new String(page, StandardCharsets.UTF_8);
        String cut = text.substring(0, text.indexOf("simplexplorer-study") + 40);
        assertThatThrownBy(() -> ExportedFigure.study(cut.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("the study in it is cut off");
    }

    @Test
    void itsScriptMayRunAndNoOther() {
        String page = new String(page(random(1, 3), FigureKind.BARS), StandardCharsets.UTF_8);
        assertThat(page).containsPattern("default-src 'none'; .*script-src 'sha256-[A-Za-z0-9+/=]{44}'");
        assertThat(page).doesNotContainPattern("https?://");
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"HEATMAP", "TEXT", "BARS"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherKindsAreRefused(FigureKind kind) {
        assertThatThrownBy(() -> page(random(1, 3), kind))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page can show heatmap, text, bars, but not " + kind.label());
    }

    @Test
    void anEmptySentenceIsRefused() {
        assertThatThrownBy(() -> page(Study.blank(), FigureKind.HEATMAP)).hasMessageContaining("at least one word");
    }

    @Test
    void aStudyTooLargeForABrowserIsRefused() {
        assertThatThrownBy(() -> page(random(250, 300), FigureKind.HEATMAP)).hasMessageContaining("larger than 16 MB");
    }

    /** No number of the page is beyond what scripts and files can hold, even where lambda's last knot is. */
    @Test
    void scoresBeyondReasonHaveFiniteKnots() {
        Study study = new Study(
                "large",
                "",
                List.of("a", "b", "c"),
                List.of(new Row("", 1e308, -1e308, 0)),
                Parameters.DEFAULT.withGamma(1e-300));
        String page = new String(page(study, FigureKind.HEATMAP), StandardCharsets.UTF_8);
        String numbers = page.substring(page.indexOf("\"mechanisms\""), page.indexOf("simplexplorer-study"));
        assertThat(numbers).contains("\"oscarmax\"").doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void theSuffixTells() {
        assertThat(InteractivePage.isNamed(Path.of("folder/Figure.HTML"))).isTrue();
        assertThat(InteractivePage.isNamed(Path.of("html"))).isFalse();
        assertThat(InteractivePage.isNamed(Path.of("page.html.svg"))).isFalse();
    }
}
