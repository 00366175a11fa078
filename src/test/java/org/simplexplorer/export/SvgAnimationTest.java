package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
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
