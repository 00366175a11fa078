package org.simplexplorer.figure.heatmap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.heatmap.HeatmapLayout.Cell;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/**
 * The coloured cells of a heatmap as tiles. A tile is a cell, or, on a screen where cells are smaller than a pixel, a pixel
 * with all cells that lie under it. Such a tile has the colour of its largest weight, because a mean would make one large
 * weight among zeros as pale as if nothing were there, and would give exact zeros a colour. It is clear only if every
 * cell under it is exactly zero.
 */
public final class HeatmapCells {

    /** From this many cells on they are shared out among the processors. */
    private static final int LARGE = 1 << 16;

    /** How many parts then, so that no thread waits long for another's last. */
    private static final int PARTS = 16;

    private final Study study;
    private final Attention attention;
    private final HeatmapLayout layout;
    private final int tileRows;
    private final int tileColumns;

    private HeatmapCells(Study study, Attention attention, HeatmapLayout layout, int tileRows, int tileColumns) {
        this.study = study;
        this.attention = attention;
        this.layout = layout;
        this.tileRows = tileRows;
        this.tileColumns = tileColumns;
    }

    /** Every cell is a tile. */
    static HeatmapCells each(Study study, Attention attention, HeatmapLayout layout) {
        return new HeatmapCells(study, attention, layout, layout.rows(), layout.columns());
    }

    /** No tile is smaller than a pixel. */
    static HeatmapCells pixels(Study study, Attention attention, HeatmapLayout layout) {
        return new HeatmapCells(
                study,
                attention,
                layout,
                tiles(layout.rows(), layout.cellHeight()),
                tiles(layout.columns(), layout.cellWidth()));
    }

    private static int tiles(int cells, double size) {
        return size >= 1 || cells == 0 ? cells : Math.max(1, (int) (cells * size));
    }

    HeatmapLayout layout() {
        return layout;
    }

    Attention attention() {
        return attention;
    }

    /** The cell at a place, if there is one: of those that share a tile, the one with the largest weight. */
    Optional<Cell> cellAt(double x, double y) {
        Optional<Cell> under = layout.cellAt(x, y);
        if (under.isEmpty() || attention.rows().isEmpty()) {
            return under;
        }
        Cell cell = under.get();
        int row = tileRows == layout.rows()
                ? cell.row() - layout.shown().firstRow()
                : tileAt(y - layout.top(), layout.bottom() - layout.top(), tileRows);
        int column = tileColumns == layout.columns()
                ? cell.column() - layout.shown().firstColumn()
                : tileAt(x - layout.left(), layout.right() - layout.left(), tileColumns);
        return Optional.of(strongest(row, column));
    }

    private static int tileAt(double place, double length, int tiles) {
        return Math.min((int) (place / length * tiles), tiles - 1);
    }

    /** The cell under a tile with the largest weight; the first one where all are exact zeros. */
    private Cell strongest(int tileRow, int tileColumn) {
        Viewport shown = layout.shown();
        Cell best = new Cell(
                shown.firstRow() + firstOf(tileRow, tileRows, shown.rows()),
                shown.firstColumn() + firstOf(tileColumn, tileColumns, shown.columns()));
        double most = weight(best);
        for (int r = firstOf(tileRow, tileRows, shown.rows()); r < endOf(tileRow, tileRows, shown.rows()); r++) {
            for (int c = firstOf(tileColumn, tileColumns, shown.columns());
                    c < endOf(tileColumn, tileColumns, shown.columns());
                    c++) {
                Cell cell = new Cell(shown.firstRow() + r, shown.firstColumn() + c);
                if (weight(cell) > most) {
                    most = weight(cell);
                    best = cell;
                }
            }
        }
        return best;
    }

    private double weight(Cell cell) {
        return weight(attention.rows().get(cell.row()), cell.column());
    }

    /** Below every weight in the support where the weight is an exact zero. */
    private static double weight(Evaluation row, int column) {
        return row.inSupport(column) ? row.weight(column) : -1;
    }

    /** The mark that draws the tiles. */
    Mark.Cells mark(ColourScale scale) {
        int[] argb = new int[tileRows * tileColumns];
        int[] tileOf = tileOfColumns();
        int parts = (long) layout.rows() * layout.columns() < LARGE ? 1 : Math.min(tileRows, PARTS);
        IntStream all = IntStream.range(0, parts);
        (parts > 1 ? all.parallel() : all)
                .forEach(part -> colour(tileRows * part / parts, tileRows * (part + 1) / parts, tileOf, scale, argb));
        boolean each = tileRows == layout.rows() && tileColumns == layout.columns();
        return new Mark.Cells(
                layout.left(),
                layout.top(),
                tileColumns == layout.columns() ? layout.cellWidth() : (layout.right() - layout.left()) / tileColumns,
                tileRows == layout.rows() ? layout.cellHeight() : (layout.bottom() - layout.top()) / tileRows,
                tileRows,
                tileColumns,
                argb,
                each ? new CellTitles(study, attention, layout.shown()) : List.of());
    }

    /** Colours some rows of tiles. */
    private void colour(int from, int to, int[] tileOf, ColourScale scale, int[] argb) {
        double[] weights = new double[tileColumns];
        for (int tile = from; tile < to; tile++) {
            findLargest(tile, tileOf, weights);
            for (int c = 0; c < tileColumns; c++) {
                argb[tile * tileColumns + c] = weights[c] < 0 ? 0 : scale.argb(weights[c]);
            }
        }
    }

    /** The tile that each column that is shown is under. */
    private int[] tileOfColumns() {
        int[] tileOf = new int[layout.columns()];
        for (int c = 0; c < tileColumns; c++) {
            Arrays.fill(tileOf, firstOf(c, tileColumns, layout.columns()), endOf(c, tileColumns, layout.columns()), c);
        }
        return tileOf;
    }

    /** Finds the largest weight under each tile of a row of tiles; -1 where all are exact zeros. */
    private void findLargest(int tile, int[] tileOf, double[] weights) {
        Viewport shown = layout.shown();
        Arrays.fill(weights, -1);
        for (int r = firstOf(tile, tileRows, shown.rows()); r < endOf(tile, tileRows, shown.rows()); r++) {
            Evaluation row = attention.rows().get(shown.firstRow() + r);
            for (int c = 0; c < tileOf.length; c++) {
                int token = shown.firstColumn() + c;
                double weight = row.weight(token);
                // The support is asked last: of a weight that is not larger it makes no difference.
                if (weight > weights[tileOf[c]] && row.inSupport(token)) {
                    weights[tileOf[c]] = weight;
                }
            }
        }
    }

    /** Each cell is under the tile in which it starts, so that every cell is under exactly one. */
    private static int firstOf(int tile, int tiles, int cells) {
        return (int) (((long) tile * cells + tiles - 1) / tiles);
    }

    private static int endOf(int tile, int tiles, int cells) {
        return firstOf(tile + 1, tiles, cells);
    }
}
