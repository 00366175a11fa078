package org.simplexplorer.figure.heatmap;

/**
 * The part of a matrix that a heatmap shows: whole rows and columns, so that no cell and no label is cut.
 *
 * @param firstRow the uppermost row shown
 * @param firstColumn the leftmost column shown
 * @param rows how many rows are shown
 * @param columns how many columns are shown
 */
public record Viewport(int firstRow, int firstColumn, int rows, int columns) {

    public Viewport {
        if (firstRow < 0 || firstColumn < 0 || rows < 0 || columns < 0) {
            throw new IllegalArgumentException("a viewport is at " + firstRow + ", " + firstColumn + " and has " + rows
                    + " x " + columns + " cells");
        }
    }

    /** All of a matrix. */
    public static Viewport whole(int rows, int columns) {
        return new Viewport(0, 0, rows, columns);
    }

    /** The row below the last one shown. */
    public int endRow() {
        return firstRow + rows;
    }

    /** The column after the last one shown. */
    public int endColumn() {
        return firstColumn + columns;
    }

    public boolean showsRow(int row) {
        return row >= firstRow && row < endRow();
    }

    public boolean showsColumn(int column) {
        return column >= firstColumn && column < endColumn();
    }

    /** Whether a matrix has nothing beyond what is shown. */
    public boolean isWhole(int allRows, int allColumns) {
        return rows >= allRows && columns >= allColumns;
    }

    /** What of it a matrix of this size has; a viewport may have been meant for a larger one. */
    public Viewport within(int allRows, int allColumns) {
        int shownRows = Math.min(rows, allRows);
        int shownColumns = Math.min(columns, allColumns);
        return new Viewport(
                Math.min(firstRow, allRows - shownRows),
                Math.min(firstColumn, allColumns - shownColumns),
                shownRows,
                shownColumns);
    }
}
