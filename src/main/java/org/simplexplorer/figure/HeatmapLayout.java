package org.simplexplorer.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * Where the cells and labels of a heatmap stand: row labels at the left, column labels below, slanted where they do not
 * fit above each other's cell. One layout serves drawing and pointing.
 *
 * @param left the grid's left edge, in scene units as all lengths
 * @param top the grid's upper edge
 * @param rowLabels the row labels as they fit, empty where thinned out
 * @param columnLabels the column labels as they fit, empty where thinned out
 * @param slant degrees by which column labels rise to the right; 0 where they are level
 */
public record HeatmapLayout(
        int rows,
        int columns,
        double left,
        double top,
        double cellWidth,
        double cellHeight,
        List<String> rowLabels,
        List<String> columnLabels,
        double slant,
        double fontSize) {

    /** Between grid and labels. */
    static final double GAP = ColumnLabels.GAP;

    /** Room for half of an outline at the sheet's edges, and for the pill behind a label. */
    private static final double EDGE = 4;

    private static final double MOST_CELL_WIDTH = 110;
    private static final double MOST_CELL_HEIGHT = 64;
    private static final double MOST_LABEL_EMS = 8;

    /** A cell's place in the matrix. */
    public record Cell(int row, int column) {}

    /** Fits a rows x columns heatmap with its labels into width x height. */
    public static HeatmapLayout fit(
            List<String> rowNames,
            List<String> columnNames,
            double width,
            double height,
            TextStyle style,
            TextRuler ruler) {
        int rows = rowNames.size();
        int columns = columnNames.size();
        double most = Math.min(MOST_LABEL_EMS * style.size(), width * 0.3);
        // Measured as they are when pointed at, which is wider: pointing must not cut or move anything.
        TextStyle bold = style.with(Weight.SEMIBOLD);
        double rowLabelWidth = ColumnLabels.widest(rowNames, bold, ruler, most);
        double left = EDGE + (rowLabelWidth > 0 ? rowLabelWidth + GAP : 0);
        double cellWidth = columns == 0 ? 0 : Math.min(Math.max(width - left - EDGE, 1) / columns, MOST_CELL_WIDTH);
        ColumnLabels below = ColumnLabels.fit(columnNames, left, cellWidth, most, bold, ruler);
        double cellHeight =
                rows == 0 ? 0 : Math.min(Math.max(height - EDGE - below.height(), 1) / rows, MOST_CELL_HEIGHT);
        double slack = width - left - EDGE - columns * cellWidth;
        double spare = height - EDGE - below.height() - rows * cellHeight;
        return new HeatmapLayout(
                rows,
                columns,
                left + Math.max(slack, 0) / 2,
                EDGE + Math.max(spare, 0) / 3,
                cellWidth,
                cellHeight,
                thinned(rowNames, cellHeight, bold, ruler, most),
                below.texts(),
                below.slant(),
                style.size());
    }

    public double right() {
        return left + columns * cellWidth;
    }

    public double bottom() {
        return top + rows * cellHeight;
    }

    /** The left edge of a column. */
    public double x(int column) {
        return left + column * cellWidth;
    }

    /** The upper edge of a row. */
    public double y(int row) {
        return top + row * cellHeight;
    }

    /** The cell under a point, if there is one. */
    public Optional<Cell> cellAt(double x, double y) {
        if (x < left || y < top || x >= right() || y >= bottom()) {
            return Optional.empty();
        }
        return Optional.of(new Cell(
                Math.min((int) ((y - top) / cellHeight), rows - 1),
                Math.min((int) ((x - left) / cellWidth), columns - 1)));
    }

    /** Every k-th name, so that lines of text do not run into each other, shortened to the room. */
    private static List<String> thinned(
            List<String> names, double pitch, TextStyle style, TextRuler ruler, double room) {
        int every = ColumnLabels.everyLine(style, pitch);
        return IntStream.range(0, names.size())
                .mapToObj(i -> i % every == 0 ? ruler.fitted(names.get(i), style, room) : "")
                .toList();
    }
}
