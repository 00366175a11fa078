package org.simplexplorer.figure.heatmap;

import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Ramp;

/**
 * A matrix as a small picture without words.
 *
 * @param shades 0 to 1, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Thumbnail(int rows, int columns, double[] shades) {

    /** The picture of a matrix, rows x columns, each number 0 to 1. */
    public static Thumbnail of(double[][] matrix) {
        int columns = matrix[0].length;
        double[] shades = new double[matrix.length * columns];
        for (int row = 0; row < matrix.length; row++) {
            System.arraycopy(matrix[row], 0, shades, row * columns, columns);
        }
        return new Thumbnail(matrix.length, columns, shades);
    }

    /** The picture in the middle of a square, as large as its shape allows. */
    Mark.Cells in(double x, double y, double side, Ramp ramp) {
        double cell = side / Math.max(rows, columns);
        int[] argb = new int[shades.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = ramp.at(shades[i]).argb();
        }
        double left = x + (side - cell * columns) / 2;
        double top = y + (side - cell * rows) / 2;
        return new Mark.Cells(left, top, cell, cell, rows, columns, argb, List.of());
    }
}
