package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark.Cells;

/**
 * A cell as a page draws it: a little larger than it is where an opaque cell drawn after it hides the rest, since viewers
 * soften edges and the ground would show between two that only touch.
 */
record CellRect(double x, double y, double width, double height, Colour colour) {

    /** How far a cell reaches below the next, in parts of a cell. */
    private static final double OVERLAP = 0.25;

    /** The cells row by row, without the clear ones. */
    static List<CellRect> of(Cells cells) {
        List<CellRect> rects = new ArrayList<>();
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                int argb = cells.argb()[row * cells.columns() + column];
                if (argb >>> 24 != 0) {
                    rects.add(at(cells, row, column, CellRun.colour(argb)));
                }
            }
        }
        return rects;
    }

    private static CellRect at(Cells cells, int row, int column, Colour colour) {
        boolean right = isOpaque(cells, row, column + 1);
        boolean down = isOpaque(cells, row + 1, column) && (!right || isOpaque(cells, row + 1, column + 1));
        return new CellRect(
                cells.x() + column * cells.cellWidth(),
                cells.y() + row * cells.cellHeight(),
                (right ? 1 + OVERLAP : 1) * cells.cellWidth(),
                (down ? 1 + OVERLAP : 1) * cells.cellHeight(),
                colour);
    }

    /** Whether a cell is there and hides what is below it. */
    private static boolean isOpaque(Cells cells, int row, int column) {
        return row < cells.rows()
                && column < cells.columns()
                && cells.argb()[row * cells.columns() + column] >>> 24 == 0xff;
    }
}
