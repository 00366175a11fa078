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

    /** A corner of the small triangles that the simplex is divided into. */
    private record Corner(double value, Point place) {}

    private final Corner[][] corners = new Corner[DIVISIONS + 1][];

    SimplexContours(SimplexPlane plane, Mechanism mechanism, double[] scores) {
        for (int i = 0; i <= DIVISIONS; i++) {
            corners[i] = new Corner[DIVISIONS - i + 1];
            for (int j = 0; j < corners[i].length; j++) {
                double[] weights = weights(i, j);
                corners[i][j] = new Corner(objective(mechanism, scores, weights), plane.at(weights));
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
        for (Corner[] line : corners) {
            for (Corner corner : line) {
                low = Math.min(low, corner.value());
                high = Math.max(high, corner.value());
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
                addPiece(marks, level, stroke, corners[i][j], corners[i + 1][j], corners[i][j + 1]);
                if (j < DIVISIONS - i - 1) {
                    addPiece(marks, level, stroke, corners[i + 1][j], corners[i][j + 1], corners[i + 1][j + 1]);
                }
            }
        }
    }

    /** The line on which a small triangle's interpolated values have the level: it crosses two sides, or none. */
    private static void addPiece(List<Mark> marks, double level, Stroke stroke, Corner a, Corner b, Corner c) {
        boolean aBelow = a.value() < level;
        boolean bBelow = b.value() < level;
        boolean cBelow = c.value() < level;
        if (aBelow == bBelow && bBelow == cBelow) {
            return;
        }
        Point p = aBelow == bBelow ? crossing(level, b, c) : crossing(level, a, b);
        Point q = cBelow == aBelow ? crossing(level, b, c) : crossing(level, c, a);
        marks.add(new Mark.Line(p.x(), p.y(), q.x(), q.y(), stroke));
    }

    private static Point crossing(double level, Corner from, Corner to) {
        double share = (from.value() - level) / (from.value() - to.value());
        Point p = from.place();
        Point q = to.place();
        return new Point(p.x() + share * (q.x() - p.x()), p.y() + share * (q.y() - p.y()));
    }

    private static double[] weights(int i, int j) {
        double first = (double) i / DIVISIONS;
        double second = (double) j / DIVISIONS;
        return new double[] {first, second, Math.max(1 - first - second, 0)};
    }
}
