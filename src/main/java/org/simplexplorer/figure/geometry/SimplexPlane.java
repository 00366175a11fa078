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
        double first = 1.0 / 3 - (y - centreY) / (side * HEIGHT);
        double difference = 2 * (x - centreX) / side;
        double rest = 1 - first;
        return new double[] {first, (rest - difference) / 2, (rest + difference) / 2};
    }

    Point corner(int token) {
        double[] y = new double[3];
        y[token] = 1;
        return at(y);
    }
}
