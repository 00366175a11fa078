package org.simplexplorer.figure.heatmap;

import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/** The positions of row and column labels beside a heatmap's grid. */
public final class HeatmapLabels {

    private HeatmapLabels() {}

    public static Mark.Label row(HeatmapLayout layout, int row, String text, String name, TextStyle style) {
        double middle = layout.y(row) + layout.cellHeight() / 2;
        return new Mark.Label(
                text, layout.left() - HeatmapLayout.GAP, middle + style.middleToBaseline(), style, Align.END, 0, name);
    }

    public static Mark.Label column(HeatmapLayout layout, int column, String text, String name, TextStyle style) {
        double middle = layout.x(column) + layout.cellWidth() / 2;
        return layout.above()
                ? ColumnLabels.above(middle, layout.top(), layout.slant(), text, name, style)
                : ColumnLabels.below(middle, layout.bottom(), layout.slant(), text, name, style);
    }

    /**
     * The names of what is shown, as far as they have room.
     *
     * @param rows the names of all rows of the matrix; {@code columns} likewise
     */
    public static void add(
            List<Mark> marks, HeatmapLayout layout, List<String> rows, List<String> columns, TextStyle style) {
        Viewport shown = layout.shown();
        for (int r = shown.firstRow(); r < shown.endRow(); r++) {
            addIfShown(marks, row(layout, r, layout.rowLabel(r), rows.get(r), style));
        }
        for (int c = shown.firstColumn(); c < shown.endColumn(); c++) {
            addIfShown(marks, column(layout, c, layout.columnLabel(c), columns.get(c), style));
        }
    }

    private static void addIfShown(List<Mark> marks, Mark.Label label) {
        if (!label.text().isEmpty()) {
            marks.add(label);
        }
    }

    /**
     * Every k-th name, so that lines of text do not run into each other, shortened to the room.
     *
     * @param lines how many lines of text have room in the height of a cell
     */
    static List<String> thinned(
            List<String> names, Viewport shown, double lines, TextStyle style, TextRuler ruler, double room) {
        int every = (int) Math.max(1, Math.ceil(1 / Math.max(lines, 1e-3)));
        return IntStream.range(shown.firstRow(), shown.endRow())
                .mapToObj(i -> i % every == 0 ? ruler.fitted(names.get(i), style, room) : "")
                .toList();
    }
}
