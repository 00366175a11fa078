package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Scene;

/** What holds for every finished sheet: nothing is cut at its edge, and no two labels cover each other. */
public final class SheetChecks {

    /** From capitals to descenders, in ems: what a reader takes for the text's height. */
    private static final double ASCENT = 0.72;

    private static final double DESCENT = 0.2;

    /** The place of a mark on the sheet, as the corners of a rectangle that may be turned. */
    private record Box(String what, List<Point> corners) {}

    private SheetChecks() {}

    public static void assertNothingIsCut(Scene scene) {
        List<Box> boxes = new ArrayList<>();
        collect(scene.marks(), 0, 0, false, boxes);
        List<Box> cut = boxes.stream()
                .filter(box -> !box.corners().stream().allMatch(corner -> isOn(scene, corner)))
                .toList();
        assertThat(cut).as("cut at %s x %s", scene.width(), scene.height()).isEmpty();
    }

    private static boolean isOn(Scene scene, Point corner) {
        return corner.x() >= -1e-9
                && corner.x() <= scene.width() + 1e-9
                && corner.y() >= -1e-9
                && corner.y() <= scene.height() + 1e-9;
    }

    public static void assertNoLabelsOverlap(Scene scene) {
        List<Box> labels = new ArrayList<>();
        collect(scene.marks(), 0, 0, true, labels);
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (!parted(labels.get(i), labels.get(j)) && !parted(labels.get(j), labels.get(i))) {
                    throw new AssertionError(labels.get(i) + " and " + labels.get(j) + " overlap");
                }
            }
        }
    }

    private static void collect(List<Mark> marks, double dx, double dy, boolean labelsOnly, List<Box> boxes) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                collect(group.marks(), dx + group.dx(), dy + group.dy(), labelsOnly, boxes);
            } else if (mark instanceof Mark.Label label) {
                boxes.add(box(label, dx, dy));
            } else if (!labelsOnly) {
                List<Point> moved = corners(mark).stream()
                        .map(p -> new Point(p.x() + dx, p.y() + dy))
                        .toList();
                boxes.add(new Box(mark.getClass().getSimpleName(), moved));
            }
        }
    }

    private static List<Point> corners(Mark mark) {
        if (mark instanceof Mark.Rect rect) {
            return List.of(new Point(rect.x(), rect.y()), new Point(rect.x() + rect.width(), rect.y() + rect.height()));
        }
        if (mark instanceof Mark.Line line) {
            return List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2()));
        }
        return mark instanceof Mark.Path path ? path.points() : List.of();
    }

    private static Box box(Mark.Label label, double dx, double dy) {
        double width = FigureFixtures.RULER.width(label.text(), label.style());
        double start = label.align() == Align.START ? 0 : label.align() == Align.END ? -width : -width / 2;
        double up = -ASCENT * label.style().size();
        double down = DESCENT * label.style().size();
        double[][] corners = {{start, up}, {start + width, up}, {start + width, down}, {start, down}};
        double cos = Math.cos(Math.toRadians(label.angle()));
        double sin = Math.sin(Math.toRadians(label.angle()));
        return new Box(
                label.text(),
                Arrays.stream(corners)
                        .map(c -> new Point(
                                dx + label.x() + c[0] * cos - c[1] * sin, dy + label.y() + c[0] * sin + c[1] * cos))
                        .toList());
    }

    /** Whether a line along a side of the first rectangle has the two on different sides. */
    private static boolean parted(Box first, Box second) {
        List<Point> c = first.corners();
        return partedAlong(c.get(0), c.get(1), first, second) || partedAlong(c.get(1), c.get(2), first, second);
    }

    private static boolean partedAlong(Point from, Point to, Box first, Box second) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        return greatest(first, x, y) <= -greatest(second, -x, -y) + 1e-6
                || greatest(second, x, y) <= -greatest(first, -x, -y) + 1e-6;
    }

    /** How far a rectangle reaches in a direction. */
    private static double greatest(Box box, double x, double y) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (Point corner : box.corners()) {
            greatest = Math.max(greatest, corner.x() * x + corner.y() * y);
        }
        return greatest;
    }
}
