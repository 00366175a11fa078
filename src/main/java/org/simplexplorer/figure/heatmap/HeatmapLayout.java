package org.simplexplorer.figure.heatmap;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The positions of a heatmap's cells and labels: row labels at the left, column labels below, slanted where they do not
 * fit above each other's cell. One layout serves drawing and pointing. Rows and columns are counted in the whole matrix,
 * of which only a part may be shown.
 *
 * @param shown the part of the matrix that has room here
 * @param left the grid's left edge, in scene units as all lengths
 * @param top the grid's upper edge
 * @param rowLabels the labels of the rows shown as they fit, empty where thinned out
 * @param columnLabels the labels of the columns shown as they fit, empty where thinned out
 * @param slant degrees by which column labels rise to the right; 0 where they are level
 * @param above whether column labels are above the grid, and not below
 * @param below the height of the column labels
 * @param fontSize the em of the labels
 */
public record HeatmapLayout(
        Viewport shown,
        double left,
        double top,
        double cellWidth,
        double cellHeight,
        List<String> rowLabels,
        List<String> columnLabels,
        double slant,
        boolean above,
        double below,
        double fontSize) {

    /** Between grid and labels. */
    static final double GAP = ColumnLabels.GAP;

    /** Room for half of an outline at the sheet's edges, and for the pill behind a label. */
    static final double EDGE = 4;

    static final double MOST_CELL_WIDTH = 110;
    static final double MOST_CELL_HEIGHT = 64;

    /** On a screen a few words fill their panel. */
    private static final double MOST_CELL_WIDTH_ON_SCREEN = 160;

    private static final double MOST_CELL_HEIGHT_ON_SCREEN = 100;

    static final double MOST_LABEL_EMS = 8;

    /** On a screen, names below take no more than this part of the height, but always this much: the rest is for cells. */
    static final double MOST_LABEL_SHARE = 0.46;

    /** A single row can do with little. */
    private static final double MOST_LABEL_SHARE_OF_ONE_ROW = 0.62;

    private static final double LEAST_LABEL_EMS = 3.5;

    /** Room before a grid without names of rows, into which the first names below it rise from the left. */
    private static final double SLANT_EMS = 2.4;

    private static final double UPRIGHT = 90;

    /** Letters do not meet in lines this close. */
    private static final double CLOSE_LINE_EMS = 1;

    static final double LINE_EMS = 1.15;

    /** A cell's place in the matrix. */
    public record Cell(int row, int column) {}

    /** Fits a whole heatmap with its labels into width x height. */
    public static HeatmapLayout fit(
            List<String> rowNames,
            List<String> columnNames,
            double width,
            double height,
            TextStyle style,
            TextRuler ruler) {
        return fit(
                rowNames,
                columnNames,
                Viewport.whole(rowNames.size(), columnNames.size()),
                width,
                height,
                style,
                ruler);
    }

    /** The height of the names above or below the grid, with the edge. */
    public double around() {
        return EDGE + below;
    }

    /** The same cells in a panel beside another that names the rows; it begins where the room for their names ends. */
    public HeatmapLayout withoutRowLabels(double room) {
        return new HeatmapLayout(
                shown,
                left - room,
                top,
                cellWidth,
                cellHeight,
                Collections.nCopies(rowLabels.size(), ""),
                columnLabels,
                slant,
                above,
                below,
                fontSize);
    }

    /**
     * The number of rows and columns whose names have no room; a row without a name lacks none.
     *
     * @param rowNames the names of all rows of the matrix
     */
    public int leftOut(List<String> rowNames) {
        long rows = IntStream.range(0, rowLabels.size())
                .filter(row -> rowLabels.get(row).isEmpty()
                        && !rowNames.get(shown.firstRow() + row).isBlank())
                .count();
        return (int) (rows + columnLabels.stream().filter(String::isEmpty).count());
    }

    /**
     * Fits a part of a heatmap with its labels into width x height. The room for labels is the one that all names of the
     * matrix need, and which of them are thinned out does not depend on the place: the grid stands still while it is
     * scrolled.
     */
    static HeatmapLayout fit(
            List<String> rowNames,
            List<String> columnNames,
            Viewport shown,
            double width,
            double height,
            TextStyle style,
            TextRuler ruler) {
        int rows = shown.rows();
        int columns = shown.columns();
        double most = Math.min(MOST_LABEL_EMS * style.size(), width * 0.3);
        double deep = Math.min(
                most,
                Math.max(
                        LEAST_LABEL_EMS * style.size(),
                        height * (rows == 1 ? MOST_LABEL_SHARE_OF_ONE_ROW : MOST_LABEL_SHARE)));
        // Measured as they are when pointed at, which is wider: pointing must not cut or move anything.
        TextStyle bold = style.with(Weight.SEMIBOLD);
        double rowLabelWidth = ColumnLabels.widest(rowNames, bold, ruler, most);
        double left = EDGE + (rowLabelWidth > 0 ? rowLabelWidth + GAP : 0);
        double cellWidth =
                columns == 0 ? 0 : Math.min(Math.max(width - left - EDGE, 1) / columns, MOST_CELL_WIDTH_ON_SCREEN);
        ColumnLabels below =
                ColumnLabels.fit(columnNames, shown.firstColumn(), columns, left, cellWidth, deep, bold, ruler);
        if (rowLabelWidth == 0 && below.slant() > 0 && below.slant() < UPRIGHT) {
            left = EDGE + SLANT_EMS * style.size(); // or the first name would be cut at the edge
            cellWidth = Math.min(Math.max(width - left - EDGE, 1) / columns, MOST_CELL_WIDTH_ON_SCREEN);
            below = ColumnLabels.fit(columnNames, shown.firstColumn(), columns, left, cellWidth, deep, bold, ruler);
        }
        double cellHeight = rows == 0
                ? 0
                : Math.min(Math.max(height - EDGE - below.height(), 1) / rows, MOST_CELL_HEIGHT_ON_SCREEN);
        double slack = width - left - EDGE - columns * cellWidth;
        double spare = height - EDGE - below.height() - rows * cellHeight;
        return new HeatmapLayout(
                shown,
                left + Math.max(slack, 0) / 2,
                EDGE + Math.max(spare, 0) / 3,
                cellWidth,
                cellHeight,
                HeatmapLabels.thinned(rowNames, shown, cellHeight / (CLOSE_LINE_EMS * bold.size()), bold, ruler, most),
                below.texts(),
                below.slant(),
                false,
                below.height(),
                style.size());
    }

    public int rows() {
        return shown.rows();
    }

    public int columns() {
        return shown.columns();
    }

    /** The label of a row that is shown, as it fits; empty where it is thinned out. */
    String rowLabel(int row) {
        return rowLabels.get(row - shown.firstRow());
    }

    /** As {@link #rowLabel}. */
    String columnLabel(int column) {
        return columnLabels.get(column - shown.firstColumn());
    }

    public double right() {
        return left + columns() * cellWidth;
    }

    public double bottom() {
        return top + rows() * cellHeight;
    }

    /** The left edge of a column. */
    public double x(int column) {
        return left + (column - shown.firstColumn()) * cellWidth;
    }

    /** The upper edge of a row. */
    public double y(int row) {
        return top + (row - shown.firstRow()) * cellHeight;
    }

    /** The cell under a point, if there is one. */
    public Optional<Cell> cellAt(double x, double y) {
        if (x < left || y < top || x >= right() || y >= bottom()) {
            return Optional.empty();
        }
        return Optional.of(new Cell(
                shown.firstRow() + Math.min((int) ((y - top) / cellHeight), rows() - 1),
                shown.firstColumn() + Math.min((int) ((x - left) / cellWidth), columns() - 1)));
    }
}
