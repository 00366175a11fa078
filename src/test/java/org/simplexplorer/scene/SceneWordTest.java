package org.simplexplorer.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle.Weight;

/** Finds what is behind a word, wherever groups, turns and clear colours put it. */
class SceneWordTest {

    private static final Colour WHITE = Colour.of(0xffffff);
    private static final Colour BLACK = Colour.of(0x000000);
    private static final TextStyle INK = new TextStyle(10, Weight.REGULAR, BLACK);

    @Test
    void aSheetIsBehindAWord() {
        assertThat(contrast(new Scene(100, 100, WHITE, List.of(label(20, 50, 0)))))
                .isCloseTo(21, within(1e-9));
        assertThat(contrast(new Scene(100, 100, null, List.of(label(20, 50, 0)))))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void whatIsPaintedBeforeIsBehindAndWhatIsPaintedLaterIsNot() {
        Mark rect = Mark.Rect.filled(0, 0, 100, 100, Colour.of(0x777777));
        double grey = Colour.of(0x777777).contrast(BLACK);
        assertThat(contrast(
                        new Scene(100, 100, WHITE, List.of(new Mark.Group(10, 40, List.of(rect)), label(20, 60, 0)))))
                .isCloseTo(grey, within(1e-9));
        assertThat(contrast(new Scene(100, 100, WHITE, List.of(label(20, 60, 0), rect))))
                .isCloseTo(21, within(1e-9));
    }

    @Test
    void theWorstPlaceOfATurnedWordCounts() {
        Mark cell = new Mark.Cells(12, 0, 10, 50, 2, 1, new int[] {0xff777777, 0});
        assertThat(contrast(new Scene(100, 100, WHITE, List.of(cell, label(20, 60, -90)))))
                .isCloseTo(Colour.of(0x777777).contrast(BLACK), within(1e-9));
        assertThat(contrast(new Scene(100, 100, WHITE, List.of(cell, label(20, 60, 0)))))
                .isCloseTo(21, within(1e-9));
    }

    @Test
    void clearColoursMixWithWhatIsBehind() {
        Mark path = new Mark.Path(
                List.of(new Mark.Point(0, 0), new Mark.Point(100, 0), new Mark.Point(100, 100), new Mark.Point(0, 100)),
                true,
                BLACK.withOpacity(0.5),
                null);
        assertThat(contrast(new Scene(100, 100, WHITE, List.of(path, label(20, 50, 0)))))
                .isCloseTo(Colour.of(0x808080).contrast(BLACK), within(1e-9));
    }

    private static Mark.Label label(double x, double y, double angle) {
        return new Mark.Label("sentence", x, y, INK, Align.START, angle, "sentence");
    }

    private static double contrast(Scene scene) {
        return SceneWord.of(scene, BLACK, new AwtRuler()).get(0).contrast();
    }
}
