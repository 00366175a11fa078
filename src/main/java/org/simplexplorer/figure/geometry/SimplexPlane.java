package org.simplexplorer.figure.geometry;

import org.simplexplorer.scene.Mark.Point;

/**
 * The plane of three numbers with sum 1, drawn so that the simplex is an equilateral triangle: the first corner at the top,
 * the second at the left, the third at the right.
 *
 * @param centreX where (1/3, 1/3, 1/3) stands
 * @param centreY as {@code centreX}
 * @param side the triangle's side, in scene units
 */
record SimplexPlane(double centreX, double centreY, double side) {

    private static final double HEIGHT = Math.sqrt(3) / 2;

    Point at(double... y) {
        return new Point(centreX + side * (y[2] - y[1]) / 2, centreY - side * HEIGHT * (y[0] - 1.0 / 3));
    }

    /** The three numbers at a place; those outside the triangle are partly negative. */
    double[] numbersAt(double x, double y) {
        double first = first(y);
        double second = second(x, y);
        return new double[] {first, second, 1 - first - second};
    }

    /** The first of {@link #numbersAt}: the same all along a line across. */
    double first(double y) {
        return 1.0 / 3 - (y - centreY) / (side * HEIGHT);
    }

    /** The second of {@link #numbersAt}. */
    double second(double x, double y) {
        return (1 - first(y)) / 2 - (x - centreX) / side;
    }

    Point corner(int token) {
        double[] y = new double[3];
        y[token] = 1;
        return at(y);
    }
}
