package org.simplexplorer.figure.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.simplexplorer.scene.Mark.Point;

/** Cells that share whole edges, joined to polygons. */
final class PolygonUnion {

    /** Corners that are nearer to each other are one, in scene units. */
    private static final double ONE = 1e-6;

    /** How far a corner may lie beside the line through its neighbours and still be no corner. */
    private static final double STRAIGHT = 1e-6;

    private final List<Point> corners = new ArrayList<>();
    private final Map<Long, List<Integer>> places = new HashMap<>();

    /** For each corner, those that an edge leads to. */
    private final Map<Integer, Deque<Integer>> edges = new LinkedHashMap<>();

    /** Adds a cell; all cells go round in the same direction. */
    void add(List<Point> cell) {
        for (int i = 0; i < cell.size(); i++) {
            int from = corner(cell.get(i));
            int to = corner(cell.get((i + 1) % cell.size()));
            if (from == to) {
                continue;
            }
            Deque<Integer> back = edges.get(to);
            // An edge that is walked both ways lies between two cells.
            if (back == null || !back.remove(from)) {
                edges.computeIfAbsent(from, unused -> new ArrayDeque<>()).add(to);
            }
        }
    }

    /** The outlines of what was added. */
    List<List<Point>> polygons() {
        List<List<Point>> polygons = new ArrayList<>();
        for (Map.Entry<Integer, Deque<Integer>> start : edges.entrySet()) {
            while (!start.getValue().isEmpty()) {
                List<Point> outline = new ArrayList<>();
                int at = start.getKey();
                for (Deque<Integer> next = edges.get(at); next != null && !next.isEmpty(); next = edges.get(at)) {
                    outline.add(corners.get(at));
                    at = next.remove();
                    if (at == start.getKey()) {
                        break;
                    }
                }
                polygons.add(straightened(outline));
            }
        }
        return polygons;
    }

    private int corner(Point point) {
        long lastColumn = (long) Math.floor(point.x() + ONE);
        long lastRow = (long) Math.floor(point.y() + ONE);
        for (long x = (long) Math.floor(point.x() - ONE); x <= lastColumn; x++) {
            for (long y = (long) Math.floor(point.y() - ONE); y <= lastRow; y++) {
                for (int known : places.getOrDefault(key(x, y), List.of())) {
                    Point other = corners.get(known);
                    if (Math.abs(other.x() - point.x()) < ONE && Math.abs(other.y() - point.y()) < ONE) {
                        return known;
                    }
                }
            }
        }
        corners.add(point);
        places.computeIfAbsent(
                        key((long) Math.floor(point.x()), (long) Math.floor(point.y())), unused -> new ArrayList<>())
                .add(corners.size() - 1);
        return corners.size() - 1;
    }

    private static long key(long x, long y) {
        return x * 1_000_003 + y;
    }

    private static List<Point> straightened(List<Point> outline) {
        List<Point> turns = new ArrayList<>();
        int count = outline.size();
        for (int i = 0; i < count; i++) {
            Point before = turns.isEmpty() ? outline.get(count - 1) : turns.get(turns.size() - 1);
            Point at = outline.get(i);
            Point after = outline.get((i + 1) % count);
            double cross =
                    (at.x() - before.x()) * (after.y() - before.y()) - (at.y() - before.y()) * (after.x() - before.x());
            double length = Math.hypot(after.x() - before.x(), after.y() - before.y());
            if (Math.abs(cross) > STRAIGHT * Math.max(length, STRAIGHT)) {
                turns.add(at);
            }
        }
        return turns;
    }
}
