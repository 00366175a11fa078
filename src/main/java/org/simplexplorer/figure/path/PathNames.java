package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LabelSizes;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * Names of a path's lines: where a line begins at the left edge in front of it, else beside the line where it is high. A
 * line that takes over from one that has a name needs none.
 */
final class PathNames {

    /** How far a name may stand from where its line begins, in parts of its size. */
    private static final double MOST_SHIFT = 1.6;

    /** Names nearer to the axis would stand on it, in parts of its height. */
    private static final double LEAST_NAMED = 0.06;

    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.25;
    private static final double ABOVE = 0.4;
    private static final double BELOW = 1;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /** Whether a line from one point to another goes through. */
        boolean crossed(double x1, double y1, double x2, double y2) {
            double from = Math.max(left, Math.min(x1, x2));
            double to = Math.min(right, Math.max(x1, x2));
            if (from > to) {
                return false;
            }
            double slope = x2 == x1 ? 0 : (y2 - y1) / (x2 - x1);
            double a = x2 == x1 ? Math.min(y1, y2) : y1 + slope * (from - x1);
            double b = x2 == x1 ? Math.max(y1, y2) : y1 + slope * (to - x1);
            return Math.min(a, b) < bottom && Math.max(a, b) > top;
        }
    }

    private final PathBand band;
    private final PathAxes axes;
    private final FigureStyle style;
    private final TextRuler ruler;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private final BitSet named = new BitSet();
    private final double topWeight;
    private final double size;
    private final Box atCursor;
    private int unnamed;

    /** @param cursor the place of the cursor, which no name may cover */
    PathNames(PathBand band, double cursor, FigureStyle style, TextRuler ruler) {
        this.band = band;
        this.style = style;
        this.ruler = ruler;
        axes = band.axes();
        topWeight = axes.weights().top();
        double x = axes.x(cursor);
        double ring = style.fontSize() / 2;
        atCursor = new Box(x - ring, axes.top() - ring, x + ring, axes.bottom());
        double room = axes.gutter() - gap();
        size = LabelSizes.best(
                style.fontSize(), style.least(), tried -> tried, tried -> 0, tried -> (int) starting().stream()
                        .filter(line -> ruler.width(name(line), text(tried, line)) > room)
                        .count());
        starting().forEach(this::addInFront);
        high().forEach(this::addBeside);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** How many lines that can be seen have no name. */
    int unnamed() {
        return unnamed;
    }

    /** The lines at the left edge, the lowest first. */
    private List<PathLines.Line> starting() {
        return band.lines().stream()
                .filter(line -> line.places()[0] == band.path().first() && line.weights()[0] > LEAST_NAMED * topWeight)
                .sorted(Comparator.comparingDouble(line -> line.weights()[0]))
                .toList();
    }

    /** The other lines that rise above the axis, the highest first. */
    private List<PathLines.Line> high() {
        return band.lines().stream()
                .filter(line -> peak(line) > LEAST_NAMED * topWeight)
                .sorted(Comparator.comparingDouble(line -> -peak(line)))
                .toList();
    }

    private static double peak(PathLines.Line line) {
        return Arrays.stream(line.weights()).max().orElse(0);
    }

    private int[] members(PathLines.Line line) {
        return band.path().tokens().apply(line.block());
    }

    private String name(PathLines.Line line) {
        return band.tokens().get(members(line)[0]);
    }

    private TextStyle text(double em, PathLines.Line line) {
        return style.text(em, Weight.SEMIBOLD, band.colour(line));
    }

    private double gap() {
        return style.fontSize() / 3;
    }

    /** Of two lines that begin together, one name moves up a little. */
    private void addInFront(PathLines.Line line) {
        TextStyle text = text(size, line);
        double last =
                taken.isEmpty() ? axes.bottom() : taken.get(taken.size() - 1).top() + ASCENT * size;
        double own = axes.y(line.weights()[0]) + text.middleToBaseline();
        double y = Math.min(own, last - size);
        if (own - y < MOST_SHIFT * size && y - size > axes.top() - size) {
            String name = name(line);
            String shown = ruler.fitted(name, text, axes.gutter() - gap());
            double right = axes.left() - gap();
            marks.add(new Mark.Label(shown, right, y, text, Align.END, 0, name));
            taken.add(box(right - ruler.width(shown, text), right, y));
            name(members(line));
        }
    }

    private void name(int... members) {
        Arrays.stream(members).forEach(named::set);
    }

    private Box box(double left, double right, double y) {
        return new Box(left, y - ASCENT * size, right, y + DESCENT * size);
    }

    /** At the first corner or middle of the line, from its highest, where a name covers nothing. */
    private void addBeside(PathLines.Line line) {
        if (Arrays.stream(members(line)).anyMatch(named::get)) {
            return;
        }
        TextStyle text = text(size, line);
        int others = members(line).length - 1;
        String name = name(line) + (others > 0 ? " +" + others : "");
        double width = ruler.width(name, text);
        for (double[] place : places(line)) {
            double middle = axes.x(place[0]);
            double height = axes.y(place[1]);
            for (double left : new double[] {middle - width / 2, middle - width - gap(), middle + gap()}) {
                for (double y : new double[] {height - ABOVE * size, height + BELOW * size}) {
                    Box box = box(left, left + width, y);
                    if (isFree(box)) {
                        marks.add(new Mark.Label(name, left, y, text, Align.START, 0, name(line)));
                        taken.add(box);
                        name(members(line));
                        return;
                    }
                }
            }
        }
        unnamed++;
    }

    /** The places and weights of a line's corners and of the middles between them, the highest first. */
    private static List<double[]> places(PathLines.Line line) {
        return IntStream.range(0, 2 * line.places().length - 1)
                .mapToObj(i -> new double[] {
                    (line.places()[i / 2] + line.places()[(i + 1) / 2]) / 2,
                    (line.weights()[i / 2] + line.weights()[(i + 1) / 2]) / 2
                })
                .sorted(Comparator.comparingDouble(place -> -place[1]))
                .toList();
    }

    /** Inside the plot, below what is said at its upper edge, and clear of names and lines. */
    private boolean isFree(Box box) {
        return box.left() >= axes.left()
                && box.right() <= axes.right()
                && box.top() >= axes.top() + style.fontSize() / 2
                && box.bottom() <= axes.bottom()
                && !box.meets(atCursor)
                && taken.stream().noneMatch(box::meets)
                && band.corners().stream().noneMatch(line -> crosses(box, line.x(), line.y()));
    }

    /** Whether a line goes through, of which only what is above and below the box has to be looked at. */
    private static boolean crosses(Box box, double[] x, double[] y) {
        int end = Arrays.binarySearch(x, box.left());
        end = end < 0 ? -end - 1 : end;
        while (end > 0 && x[end - 1] == box.left()) {
            end--;
        }
        for (int i = Math.max(end, 1); i < x.length && x[i - 1] <= box.right(); i++) {
            if (box.crossed(x[i - 1], y[i - 1], x[i], y[i])) {
                return true;
            }
        }
        return false;
    }
}
