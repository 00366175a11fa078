package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark.Point;

/** A rectangle of the plane of three numbers, cut by straight lines into convex cells. */
final class PlaneArrangement {

    /** In units of the numbers: far below what can be seen, far above what is lost in computing. */
    private static final double ALIKE = 1e-9;

    /** The numbers whose weighted sum is {@code constant}. */
    @SuppressWarnings("ArrayRecordComponent") // made for one picture, never compared
    record Line(int[] weights, double constant) {
        /** What the weighted sum exceeds the constant by, at a place. */
        double at(Point place, SimplexPlane plane) {
            double first = plane.first(place.y());
            double second = plane.second(place.x(), place.y());
            return weights[0] * first + weights[1] * second + weights[2] * (1 - first - second) - constant;
        }
    }

    private final SimplexPlane plane;
    private List<List<Point>> cells;

    PlaneArrangement(SimplexPlane plane, double width, double height) {
        this.plane = plane;
        cells = List.of(List.of(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height)));
    }

    /** The corners of each cell, all in the same direction. */
    List<List<Point>> cells() {
        return cells;
    }

    /** Cuts every cell that the line crosses. */
    void cut(Line line) {
        List<List<Point>> pieces = new ArrayList<>(cells.size() + cells.size() / 4);
        for (List<Point> cell : cells) {
            if (crosses(line, cell)) {
                double[] sides = cell.stream()
                        .mapToDouble(corner -> line.at(corner, plane))
                        .toArray();
                pieces.add(part(cell, sides, 1));
                pieces.add(part(cell, sides, -1));
            } else {
                pieces.add(cell);
            }
        }
        cells = pieces;
    }

    /** Most cells lie on one side. */
    private boolean crosses(Line line, List<Point> cell) {
        boolean below = false;
        boolean above = false;
        for (int i = 0; i < cell.size(); i++) {
            double side = line.at(cell.get(i), plane);
            below |= side < -ALIKE;
            above |= side > ALIKE;
        }
        return below && above;
    }

    private static List<Point> part(List<Point> cell, double[] sides, int sign) {
        List<Point> part = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            int next = (i + 1) % sides.length;
            double from = sign * sides[i];
            double to = sign * sides[next];
            if (from >= -ALIKE) {
                part.add(cell.get(i));
            }
            if (Math.abs(from) > ALIKE && Math.abs(to) > ALIKE && from < 0 != to < 0) {
                double share = from / (from - to);
                Point a = cell.get(i);
                Point b = cell.get(next);
                part.add(new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y())));
            }
        }
        return part;
    }
}
