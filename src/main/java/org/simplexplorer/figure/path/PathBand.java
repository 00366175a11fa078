package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
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
import org.simplexplorer.study.Parameters;

/** One mechanism's path: a line a token, the cursor at the current parameter, a mark for each event below. */
final class PathBand {

    /** Where event marks stand below the axis, in ems. */
    static final double EVENTS_EMS = 0.75;

    /** How far a name may stand from where its line begins, in parts of its size. */
    private static final double MOST_SHIFT = 1.6;

    /** Names nearer to the axis would stand on it, in parts of its height. */
    private static final double LEAST_NAMED = 0.06;

    private final MechanismKind kind;
    private final PathSource path;
    private final List<String> tokens;
    private final PathAxes axes;
    private final List<PathLines.Line> lines;
    private final Colour[] colours;
    private final FigureStyle style;

    PathBand(
            MechanismKind kind,
            PathSource path,
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
        colours = colours(lines.peaks());
    }

    MechanismKind kind() {
        return kind;
    }

    PathSource path() {
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

    /** @param place where the cursor stands */
    List<Mark> marks(double place, TextRuler ruler) {
        List<Mark> marks = new ArrayList<>(axes.marks(style));
        lines.forEach(line -> marks.add(stroked(line, colour(line), 1)));
        for (PathEvent event : path.events()) {
            marks.add(EventMarks.of(event.kind(), axes.x(event.at()), eventsY(), style));
        }
        addNames(marks, ruler);
        addCursor(marks, place);
        if (axes.hasTree()) {
            marks.addAll(new MergeTree(path, axes, style).marks(tokens, axes.gutter(), ruler));
        }
        addExactness(marks, ruler);
        return marks;
    }

    double eventsY() {
        return axes.bottom() + EVENTS_EMS * style.fontSize();
    }

    /** The parameters with this band's at a place. */
    Parameters set(Parameters parameters, double place) {
        return axes.scale().multiplying() ? parameters.withGamma(place) : parameters.with(kind, place);
    }

    /** A block's line, the thicker the more tokens run together in it. */
    Mark stroked(PathLines.Line line, Colour colour, double factor) {
        int members = path.tokens().apply(line.block()).length;
        double width = factor * style.fontSize() / 8 * Math.min(1 + 0.35 * (members - 1), 3);
        List<Point> points = IntStream.range(0, line.places().length)
                .mapToObj(i -> new Point(axes.x(line.places()[i]), axes.y(line.weights()[i])))
                .toList();
        return new Mark.Path(points, false, null, new Stroke(colour, width));
    }

    Colour colour(PathLines.Line line) {
        return colours[line.block()];
    }

    /** The tokens that come to weigh most have colours of their own; a block has that of its heaviest member. */
    private Colour[] colours(double[] peaks) {
        List<Integer> ranked = IntStream.range(0, peaks.length)
                .boxed()
                .sorted(Comparator.comparingDouble(token -> -peaks[token]))
                .toList();
        int[] rank = new int[peaks.length];
        for (int place = 0; place < peaks.length; place++) {
            rank[ranked.get(place)] = place;
        }
        Palette palette = style.palette();
        Colour[] all = new Colour[peaks.length + path.merges().size()];
        for (int block = 0; block < all.length; block++) {
            int best = IntStream.of(path.tokens().apply(block))
                    .map(token -> rank[token])
                    .min()
                    .orElse(0);
            all[block] = best < palette.groups().size() ? palette.group(best) : palette.quiet();
        }
        return all;
    }

    /** Names where the lines begin, the lowest first: one that would cover another moves up a little, or is left out. */
    private void addNames(List<Mark> marks, TextRuler ruler) {
        double size = style.minor(0.9);
        double gap = style.fontSize() / 3;
        double last = axes.bottom();
        List<PathLines.Line> starting = lines.stream()
                .filter(line -> line.places()[0] == path.first()
                        && line.weights()[0] > LEAST_NAMED * axes.weights().top())
                .sorted(Comparator.comparingDouble(line -> line.weights()[0]))
                .toList();
        for (PathLines.Line line : starting) {
            TextStyle text = style.text(size, Weight.SEMIBOLD, colour(line));
            double own = axes.y(line.weights()[0]) + text.middleToBaseline();
            double y = Math.min(own, last - size); // of two lines that begin together, one name moves up
            if (own - y < MOST_SHIFT * size && y - size > axes.top() - size) {
                String name = tokens.get(path.tokens().apply(line.block())[0]);
                String shown = ruler.fitted(name, text, axes.gutter() - gap);
                marks.add(new Mark.Label(shown, axes.left() - gap, y, text, Align.END, 0, name));
                last = y;
            }
        }
    }

    /** Says whether the picture was solved or sampled, where it has room to. */
    private void addExactness(List<Mark> marks, TextRuler ruler) {
        TextStyle quiet =
                style.text(style.minor(0.9), Weight.REGULAR, style.palette().quiet());
        String words = path.exact()
                ? "exact: " + path.events().size() + (path.events().size() == 1 ? " event" : " events")
                : "sampled at " + path.places().length + " values";
        if (ruler.width(words, quiet) < (axes.right() - axes.left()) / 2) {
            marks.add(new Mark.Label(words, axes.right(), axes.top() - 0.4 * style.fontSize(), quiet, Align.END));
        }
    }

    private void addCursor(List<Mark> marks, double place) {
        double em = style.fontSize();
        Colour accent = style.palette().accent();
        marks.add(new Mark.Line(axes.x(place), axes.top(), axes.x(place), axes.bottom(), new Stroke(accent, em / 8)));
        double r = 0.5 * em;
        marks.add(new Mark.Rect(
                axes.x(place) - r,
                axes.top() - r,
                2 * r,
                2 * r,
                r,
                style.palette().ground().withOpacity(1),
                new Stroke(accent, em / 5)));
        if (axes.hasTree()) {
            double x = axes.treeX(place);
            marks.add(new Mark.Line(x, axes.top(), x, axes.bottom(), new Stroke(accent, em / 12)));
        }
    }
}
