package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

class SvgAnimationTest {

    private static final double[] KNOTS = {0, 0.25, 0.5, 1};

    /** A bar that turns at a quarter, another that is there from the half on, and words that change with it. */
    private static Scene scene(double share) {
        double height = share < 0.25 ? 40 * share : 10 - 8 * (share - 0.25);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Rect.filled(1, 1, 2, 2, Colour.of(0x111111)));
        marks.add(new Mark.Group(10, 5, List.of(Mark.Rect.filled(0, 20 - height, 5, height, Colour.of(0xb9331a)))));
        if (share > 0.5) {
            marks.add(Mark.Rect.filled(30, 25 - share, 5, share, Colour.of(0x1d5fc4)));
        }
        TextStyle text = new TextStyle(8, Weight.REGULAR, Colour.of(0), Family.SANS);
        marks.add(new Mark.Label(share < 0.25 ? "early <&" : "late", 2, 38, text, Align.START));
        return new Scene(60, 40, Colour.of(0xffffff), marks);
    }

    private static byte[] svg() {
        return SvgAnimation.bytes(SvgAnimationTest::scene, KNOTS, 4, Scenes.PROVENANCE, Scenes.RULER);
    }

    @Test
    void atEveryMomentTheShapesAreThoseOfTheScene() throws Exception {
        MovingSvg moving = new MovingSvg(svg());
        for (double share = 0.001; share < 1; share += 0.0137) {
            List<double[]> still =
                    new MovingSvg(SvgExport.bytes(scene(share), Scenes.PROVENANCE, Scenes.RULER)).rects(0);
            List<double[]> shown = moving.rects(share);
            assertThat(shown).as("at %s", share).hasSameSizeAs(still);
            for (int i = 0; i < still.size(); i++) {
                assertThat(shown.get(i)).as("at %s", share).containsExactly(still.get(i), within());
            }
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(0.02);
    }

    @Test
    void whatNeverChangesStandsInItOnce() {
        String text = new String(svg(), StandardCharsets.UTF_8);
        assertThat(text).containsOnlyOnce("#111111").containsOnlyOnce("early").contains("early &lt;&amp;");
        assertThat(text).doesNotContain("<script").contains("dur=\"4s\"");
    }

    /** Twenty-five times a second, whatever the knots are; a minute has no more moments than a file has room for. */
    @ParameterizedTest
    @CsvSource({"2,0.0201", "60,0.0021"})
    void aNumberRuns(double seconds, double late) throws Exception {
        TextStyle text = new TextStyle(8, Weight.REGULAR, Colour.of(0), Family.SANS);
        byte[] svg = SvgAnimation.bytes(
                share -> new Scene(
                        60,
                        40,
                        Colour.of(0xffffff),
                        List.of(
                                new Mark.Label(String.format(Locale.ROOT, "%.4f", share), 2, 38, text, Align.START),
                                new Mark.Label("fixed", 2, 20, text, Align.START))),
                new double[] {0, 0.3, 1},
                seconds,
                Scenes.PROVENANCE,
                Scenes.RULER);
        MovingSvg moving = new MovingSvg(svg);
        for (double share = 0.0003; share < 1; share += 0.00731) {
            List<String> texts = moving.texts(share);
            assertThat(texts).hasSize(2).contains("fixed");
            String said = texts.get(texts.indexOf("fixed") == 0 ? 1 : 0);
            assertThat(share - Double.parseDouble(said)).isBetween(-0.0001, late);
        }
        assertThat(svg).hasSizeLessThan(250_000);
    }

    @Test
    void theSameScenesGiveTheSameBytes() {
        assertThat(svg()).isEqualTo(svg());
    }

    @Test
    void itCarriesItsStudy() throws Exception {
        assertThat(ExportedFigure.study(svg()))
                .hasValueSatisfying(json ->
                        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo(Scenes.PROVENANCE.studyJson()));
    }
}
