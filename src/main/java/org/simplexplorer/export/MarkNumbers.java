package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/** What of a mark can move. */
final class MarkNumbers {

    private MarkNumbers() {}

    /** The marks without groups, each in its place on the sheet. */
    static List<Mark> placed(List<Mark> marks) {
        List<Mark> placed = new ArrayList<>();
        add(placed, marks, 0, 0);
        return placed;
    }

    private static void add(List<Mark> placed, List<Mark> marks, double dx, double dy) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                add(placed, group.marks(), dx + group.dx(), dy + group.dy());
            } else {
                placed.add(moved(mark, dx, dy));
            }
        }
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        if (mark instanceof Mark.Rect rect) {
            return new Mark.Rect(
                    rect.x() + dx,
                    rect.y() + dy,
                    rect.width(),
                    rect.height(),
                    rect.radius(),
                    rect.fill(),
                    rect.stroke());
        }
        if (mark instanceof Mark.Line line) {
            return new Mark.Line(line.x1() + dx, line.y1() + dy, line.x2() + dx, line.y2() + dy, line.stroke());
        }
        if (mark instanceof Mark.Path path) {
            List<Mark.Point> points = path.points().stream()
                    .map(point -> new Mark.Point(point.x() + dx, point.y() + dy))
                    .toList();
            return new Mark.Path(points, path.closed(), path.fill(), path.stroke());
        }
        if (mark instanceof Mark.Label label) {
            return new Mark.Label(
                    label.text(),
                    label.x() + dx,
                    label.y() + dy,
                    label.style(),
                    label.align(),
                    label.angle(),
                    label.title());
        }
        if (mark instanceof Mark.Dots dots) {
            return new Mark.Dots(
                    Arrays.stream(dots.xs()).map(x -> x + dx).toArray(),
                    Arrays.stream(dots.ys()).map(y -> y + dy).toArray(),
                    dots.radius(),
                    dots.fill());
        }
        return new Mark.Group(dx, dy, List.of(mark)); // cells stand still
    }

    /** Whether two lists are the same marks at two moments: of the same kinds, in the same order. Labels need not say the same. */
    static boolean areAlike(List<Mark> a, List<Mark> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            Mark one = a.get(i);
            Mark other = b.get(i);
            boolean still = one instanceof Mark.Group && !one.equals(other);
            if (!one.getClass().equals(other.getClass())
                    || still
                    || of(one).length != of(other).length
                    || !colours(one).keySet().equals(colours(other).keySet())) {
                return false;
            }
        }
        return true;
    }

    /** The places and lengths of a shape; none of a label, which does not move but is exchanged. */
    static double[] of(Mark mark) {
        if (mark instanceof Mark.Rect rect) {
            return new double[] {rect.x(), rect.y(), rect.width(), rect.height(), rect.radius()};
        }
        if (mark instanceof Mark.Line line) {
            return new double[] {line.x1(), line.y1(), line.x2(), line.y2()};
        }
        if (mark instanceof Mark.Path path) {
            return path.points().stream()
                    .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                    .toArray();
        }
        return mark instanceof Mark.Dots dots
                ? DoubleStream.concat(Arrays.stream(dots.xs()), Arrays.stream(dots.ys()))
                        .toArray()
                : new double[0];
    }

    /** The levels of a shape's colours, and whether it has them at all. */
    static Map<String, Integer> colours(Mark mark) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        if (mark instanceof Mark.Rect rect) {
            add(levels, "fill", rect.fill());
            add(levels, "stroke", colour(rect.stroke()));
        } else if (mark instanceof Mark.Path path) {
            add(levels, "fill", path.fill());
            add(levels, "stroke", colour(path.stroke()));
        }
        return levels;
    }

    private static @Nullable Colour colour(@Nullable Stroke stroke) {
        return stroke == null ? null : stroke.colour();
    }

    private static void add(Map<String, Integer> levels, String name, @Nullable Colour colour) {
        if (colour != null) {
            levels.put(name + " red", colour.red());
            levels.put(name + " green", colour.green());
            levels.put(name + " blue", colour.blue());
        }
    }
}
