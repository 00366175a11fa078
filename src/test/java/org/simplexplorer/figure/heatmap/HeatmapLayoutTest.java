package org.simplexplorer.figure.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.heatmap.HeatmapLayout.Cell;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

class HeatmapLayoutTest {

    private static final TextStyle STYLE = new TextStyle(12, Weight.REGULAR, Palette.LIGHT.text());

    private static HeatmapLayout fit(List<String> rows, List<String> columns, double width, double height) {
        return HeatmapLayout.fit(rows, columns, width, height, STYLE, FigureFixtures.RULER);
    }

    @ParameterizedTest
    @CsvSource({"1,3,480,320", "10,18,430,230", "60,60,900,700", "200,200,430,230", "512,512,1000,800", "1,1,200,90"})
    void everyCellIsInsideTheSheetAndFoundAgain(int rows, int columns, double width, double height) {
        HeatmapLayout layout = fit(
                Collections.nCopies(rows, "a longish label"),
                Collections.nCopies(columns, "counterexample"),
                width,
                height);
        assertThat(layout.left()).isPositive();
        assertThat(layout.right()).isLessThanOrEqualTo(width);
        assertThat(layout.bottom()).isLessThan(height);
        for (int r = 0; r < rows; r += Math.max(1, rows / 7)) {
            for (int c = 0; c < columns; c += Math.max(1, columns / 7)) {
                double x = layout.x(c) + layout.cellWidth() / 2;
                double y = layout.y(r) + layout.cellHeight() / 2;
                assertThat(layout.cellAt(x, y)).contains(new Cell(r, c));
            }
        }
    }

    /** The first thing that is seen: three words in the panel of a small window. */
    @Test
    void aFewWordsFillTheirPanel() {
        HeatmapLayout layout = fit(List.of(""), List.of("tea", "or", "coffee"), 433, 158);
        assertThat(layout.right() - layout.left()).isGreaterThan(0.95 * 433);
        assertThat(layout.bottom() - layout.top()).isGreaterThan(0.6 * 158);
    }

    /** Below one row there is room for words of usual length. */
    @Test
    void theWordsOfASingleRowAreWhole() {
        List<String> words = Collections.nCopies(60, "committee");
        HeatmapLayout layout = fit(List.of(""), words, 900, 110);
        assertThat(layout.columnLabels()).isEqualTo(words);
        assertThat(layout.cellHeight()).isGreaterThan(20);
    }

    @Test
    void outsideTheGridIsNoCell() {
        HeatmapLayout layout = fit(List.of("r"), List.of("a", "b"), 300, 200);
        assertThat(layout.cellAt(layout.left() - 1, layout.top() + 1)).isEmpty();
        assertThat(layout.cellAt(layout.right(), layout.top() + 1)).isEmpty();
        assertThat(layout.cellAt(layout.left() + 1, layout.bottom())).isEmpty();
        assertThat(fit(List.of("r"), List.of(), 300, 200).cellAt(100, 10)).isEmpty();
    }

    @Test
    void labelsAreLevelWhereTheyFitAndSlantedWhereNot() {
        assertThat(fit(List.of("r"), List.of("one", "two"), 300, 200).slant()).isZero();
        assertThat(fit(List.of("r"), Collections.nCopies(18, "terrorism"), 430, 200)
                        .slant())
                .isEqualTo(40);
        assertThat(fit(List.of("r"), Collections.nCopies(18, "terrorism"), 300, 200)
                        .slant())
                .isGreaterThan(40);
    }

    @Test
    void steeperLabelsComeBeforeThinningThemOut() {
        HeatmapLayout layout = fit(List.of("r"), Collections.nCopies(18, "terrorism"), 280, 200);
        assertThat(layout.columnLabels()).doesNotContain("");
    }

    @Test
    void uprightNamesKeepAWholeLineFromEachOther() {
        for (double width = 150; width < 700; width += 3) {
            HeatmapLayout layout = fit(List.of("r"), Collections.nCopies(40, "注意力"), width, 200);
            if (layout.slant() == 90) {
                int second = layout.columnLabels().subList(1, 40).indexOf("注意力") + 1;
                assertThat(layout.x(second) - layout.x(0)).isGreaterThan(1.04 * layout.fontSize());
            }
        }
        assertThat(fit(List.of("r"), Collections.nCopies(40, "注意力"), 300, 200).slant())
                .isEqualTo(90);
    }

    @Test
    void aRowWithoutANameLacksNone() {
        List<String> rows = List.of("", "mat");
        HeatmapLayout roomy = fit(rows, List.of("tea", "or", "coffee"), 433, 158);
        assertThat(roomy.leftOut(rows)).isZero();
        HeatmapLayout narrow = roomy.withoutRowLabels(0);
        assertThat(narrow.leftOut(rows)).isEqualTo(1);
    }

    @Test
    void labelsThinOutBeforeTheyRunIntoEachOther() {
        HeatmapLayout layout = fit(Collections.nCopies(200, "row"), Collections.nCopies(200, "column"), 500, 400);
        long shown =
                layout.rowLabels().stream().filter(label -> !label.isEmpty()).count();
        assertThat(shown * 12).isLessThan(400).isGreaterThan(200);
        assertThat(layout.rowLabels().get(0)).isEqualTo("row");
    }

    @Test
    void longLabelsAreShortenedInTheMiddle() {
        HeatmapLayout layout = fit(List.of("Donaudampfschifffahrtsgesellschaft"), List.of("a"), 300, 200);
        assertThat(layout.rowLabels().get(0)).startsWith("Do").endsWith("ft").contains("\u2026");
    }
}
