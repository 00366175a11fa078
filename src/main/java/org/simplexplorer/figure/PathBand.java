package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** One mechanism's path: a line a token, the cursor at the current lambda, a mark for each event below. */
final class PathBand {

    /** Where event marks stand below the axis, in ems. */
    static final double EVENTS_EMS = 0.75;

    private final MechanismKind kind;
    private final LambdaPath path;
    private final List<String> tokens;
    private final PathAxes axes;
    private final List<PathLines.Line> lines;
    private final Colour[] colours;
    private final FigureStyle style;

    PathBand(
            MechanismKind kind,
            LambdaPath path,
            List<String> tokens,
            PathAxes axes,
            PathLines lines,
            FigureStyle style) {
        this.kind = kind;
        this.path = path;
        this.tokens = tokens;
        this.axes = axes;
        this.lines = lines.lines();
        this.style = style;
        colours = colours();
    }

    MechanismKind kind() {
        return kind;
    }

    LambdaPath path() {
        return path;
    }

    PathAxes axes() {
        return axes;
    }

    List<String> tokens() {
        return tokens;
    }

    List<PathLines.Line> lines() {
        return lines;
    }

    /** @param lambda where the cursor stands */
    List<Mark> marks(double lambda, TextRuler ruler) {
        List<Mark> marks = new ArrayList<>(axes.marks(style));
        lines.forEach(line -> marks.add(stroked(line, colour(line), 1)));
        for (PathEvent event : path.events()) {
            marks.add(EventMarks.of(event.kind(), axes.x(event.at()), eventsY(), style));
        }
        addNames(marks, ruler);
        addCursor(marks, lambda);
        return marks;
    }

    double eventsY() {
        return axes.bottom() + EVENTS_EMS * style.fontSize();
    }

    /** A block's line, the thicker the more tokens run together in it. */
    Mark stroked(PathLines.Line line, Colour colour, double factor) {
        int members = path.tokens(line.block()).length;
        double width = factor * style.fontSize() / 8 * Math.min(1 + 0.35 * (members - 1), 3);
        List<Point> points = IntStream.range(0, line.lambdas().length)
                .mapToObj(i -> new Point(axes.x(line.lambdas()[i]), axes.y(line.weights()[i])))
                .toList();
        return new Mark.Path(points, false, null, new Stroke(colour, width));
    }

    Colour colour(PathLines.Line line) {
        return colours[line.block()];
    }

    /** The heaviest tokens at lambda 0 have colours of their own; a block has that of its heaviest member. */
    private Colour[] colours() {
        double[] first = path.weights(0);
        List<Integer> ranked = IntStream.range(0, first.length)
                .boxed()
                .sorted(Comparator.comparingDouble(token -> -first[token]))
                .toList();
        int[] rank = new int[first.length];
        for (int place = 0; place < first.length; place++) {
            rank[ranked.get(place)] = place;
        }
        Palette palette = style.palette();
        Colour[] all = new Colour[first.length + path.merges().size()];
        for (int block = 0; block < all.length; block++) {
            int best = IntStream.of(path.tokens(block))
                    .map(token -> rank[token])
                    .min()
                    .orElse(0);
            all[block] = best < palette.groups().size() ? palette.group(best) : palette.quiet();
        }
        return all;
    }

    /** Names where the lines begin, as far as they do not cover each other. */
    private void addNames(List<Mark> marks, TextRuler ruler) {
        double size = 0.9 * style.fontSize();
        double gap = style.fontSize() / 3;
        double last = Double.POSITIVE_INFINITY;
        List<PathLines.Line> starting = lines.stream()
                .filter(line -> line.lambdas()[0] == 0 && line.weights()[0] > 0)
                .sorted(Comparator.comparingDouble(line -> line.weights()[0]))
                .toList();
        for (PathLines.Line line : starting) {
            TextStyle text = style.text(size, Weight.SEMIBOLD, colour(line));
            double y = axes.y(line.weights()[0]) + text.middleToBaseline();
            if (last - y >= size) {
                String name = tokens.get(path.tokens(line.block())[0]);
                String shown = ruler.fitted(name, text, axes.gutter() - gap);
                marks.add(new Mark.Label(shown, axes.left() - gap, y, text, Align.END, 0, name));
                last = y;
            }
        }
    }

    private void addCursor(List<Mark> marks, double lambda) {
        double em = style.fontSize();
        Colour accent = style.palette().accent();
        marks.add(new Mark.Line(axes.x(lambda), axes.top(), axes.x(lambda), axes.bottom(), new Stroke(accent, em / 8)));
        double r = 0.5 * em;
        marks.add(new Mark.Rect(
                axes.x(lambda) - r,
                axes.top() - r,
                2 * r,
                2 * r,
                r,
                style.palette().ground().withOpacity(1),
                new Stroke(accent, em / 5)));
        if (axes.hasTree()) {
            double x = axes.treeX(lambda);
            marks.add(new Mark.Line(x, axes.top(), x, axes.bottom(), new Stroke(accent, em / 12)));
        }
    }
}
