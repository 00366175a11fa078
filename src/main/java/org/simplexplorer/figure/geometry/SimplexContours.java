package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;

/** Level lines of the regularized objective {@code <y, x> - gamma * Omega(y)} on the simplex, as straight pieces. */
final class SimplexContours {

    private static final int DIVISIONS = 36;
    private static final int LEVELS = 9;

    private final SimplexPlane plane;
    private final double[][] values = new double[DIVISIONS + 1][];

    SimplexContours(SimplexPlane plane, Mechanism mechanism, double[] scores) {
        this.plane = plane;
        for (int i = 0; i <= DIVISIONS; i++) {
            values[i] = new double[DIVISIONS - i + 1];
            for (int j = 0; j < values[i].length; j++) {
                values[i][j] = objective(mechanism, scores, weights(i, j));
            }
        }
    }

    private static double objective(Mechanism mechanism, double[] scores, double[] y) {
        double linear = 0;
        for (int token = 0; token < y.length; token++) {
            linear += y[token] * scores[token];
        }
        return linear - mechanism.gamma() * mechanism.omega(y);
    }

    /** Evenly spaced from the lowest value to the highest: where lines are close the objective is steep. */
    List<Mark> marks(Colour colour, double width) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] line : values) {
            for (double value : line) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            // Closer to the top, where the answer is.
            double share = 1 - Math.pow(1 - (double) level / (LEVELS + 1), 2);
            addLevel(marks, low + share * (high - low), new Stroke(colour, width));
        }
        return marks;
    }

    private void addLevel(List<Mark> marks, double level, Stroke stroke) {
        for (int i = 0; i < DIVISIONS; i++) {
            for (int j = 0; j < DIVISIONS - i; j++) {
                addPiece(marks, level, stroke, new int[][] {{i, j}, {i + 1, j}, {i, j + 1}});
                if (j < DIVISIONS - i - 1) {
                    addPiece(marks, level, stroke, new int[][] {{i + 1, j}, {i, j + 1}, {i + 1, j + 1}});
                }
            }
        }
    }

    /** The line on which a small triangle's interpolated values have the level. */
    private void addPiece(List<Mark> marks, double level, Stroke stroke, int[][] corners) {
        List<Point> crossings = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            int[] from = corners[a];
            int[] to = corners[(a + 1) % 3];
            double start = values[from[0]][from[1]] - level;
            double end = values[to[0]][to[1]] - level;
            if ((start < 0) != (end < 0)) {
                double share = start / (start - end);
                Point p = plane.at(weights(from[0], from[1]));
                Point q = plane.at(weights(to[0], to[1]));
                crossings.add(new Point(p.x() + share * (q.x() - p.x()), p.y() + share * (q.y() - p.y())));
            }
        }
        if (crossings.size() == 2) {
            Point p = crossings.get(0);
            Point q = crossings.get(1);
            marks.add(new Mark.Line(p.x(), p.y(), q.x(), q.y(), stroke));
        }
    }

    private static double[] weights(int i, int j) {
        double first = (double) i / DIVISIONS;
        double second = (double) j / DIVISIONS;
        return new double[] {first, second, Math.max(1 - first - second, 0)};
    }
}
