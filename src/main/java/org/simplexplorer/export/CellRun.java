package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;

/**
 * Neighbours in a row of cells that share one colour, drawn as one rectangle.
 *
 * @param column the first cell's
 * @param length how many cells
 * @param argb {@code 0xAARRGGBB}, not clear
 */
record CellRun(int row, int column, int length, int argb) {

    /** The longest runs, row by row; clear cells are in none. */
    static List<CellRun> of(Mark.Cells cells) {
        List<CellRun> runs = new ArrayList<>();
        int[] argb = cells.argb();
        for (int row = 0; row < cells.rows(); row++) {
            int start = row * cells.columns();
            int end = start + cells.columns();
            for (int from = start, to; from < end; from = to) {
                to = from + 1;
                while (to < end && argb[to] == argb[from]) {
                    to++;
                }
                if (argb[from] >>> 24 != 0) {
                    runs.add(new CellRun(row, from - start, to - from, argb[from]));
                }
            }
        }
        return runs;
    }

    Colour colour() {
        return colour(argb);
    }

    static Colour colour(int argb) {
        return Colour.of(argb & 0xffffff).withOpacity((argb >>> 24) / 255.0);
    }
}
