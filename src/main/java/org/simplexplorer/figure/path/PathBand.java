package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** Where it is said how exact the path is: above the cursor's ring. */
    static final double CAPTION_EMS = 0.8;

    private final MechanismKind kind;
    private final PathSource path;
    private final List<String> tokens;
    private final PathAxes axes;
    private final List<PathLines.Line> lines;
    private final Colour[] colours;
    private final FigureStyle style;
    private final List<Corners> corners;
    private final List<Mark> below;
    private final List<Mark> above;

    /**
     * Where the corners of a line are.
     *
     * @param x ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // plain data: no copy, never compared
    record Corners(double[] x, double[] y) {}

    PathBand(
            MechanismKind kind,
            PathSource path,
            List<String> tokens,
            PathAxes axes,
            PathLines lines,
            FigureStyle style,
            TextRuler ruler) {
        this.kind = kind;
        this.path = path;
        this.tokens = tokens;
        this.axes = axes;
        this.lines = lines.lines();
        this.style = style;
        colours = colours(lines.peaks());
        corners = this.lines.stream().map(this::corners).toList();
        below = below();
        above = above(ruler);
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

    /** In the order of the lines. */
    List<Corners> corners() {
        return corners;
    }

    private Corners corners(PathLines.Line line) {
        return new Corners(
                Arrays.stream(line.places()).map(axes::x).toArray(),
                Arrays.stream(line.weights()).map(axes::y).toArray());
    }

    /** @param place where the cursor stands */
    List<Mark> marks(double place, PathNames names) {
        List<Mark> marks = new ArrayList<>(below);
        marks.addAll(names.marks());
        addCursor(marks, place);
        marks.addAll(above);
        return List.copyOf(marks);
    }

    /** What stays below the names and the cursor, wherever they are. */
    private List<Mark> below() {
        List<Mark> marks = new ArrayList<>(axes.marks(style));
        lines.forEach(line -> marks.add(stroked(line, colour(line), 1)));
        for (PathEvent event : path.events()) {
            marks.add(EventMarks.of(event.kind(), axes.x(event.at()), eventsY(), style));
        }
        return List.copyOf(marks);
    }

    private List<Mark> above(TextRuler ruler) {
        List<Mark> marks = new ArrayList<>();
        if (axes.hasTree()) {
            marks.addAll(new MergeTree(path, axes, style).marks(tokens, axes.gutter(), ruler));
        }
        addExactness(marks, ruler);
        return List.copyOf(marks);
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

    /** Says whether the picture was solved or sampled, where it has room to. */
    private void addExactness(List<Mark> marks, TextRuler ruler) {
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        String words = path.exact()
                ? "exact: " + path.events().size() + (path.events().size() == 1 ? " event" : " events")
                : "sampled at " + path.places().length + " values";
        if (ruler.width(words, quiet) < (axes.right() - axes.left()) / 2) {
            marks.add(
                    new Mark.Label(words, axes.right(), axes.top() - CAPTION_EMS * style.fontSize(), quiet, Align.END));
        }
    }

    private void addCursor(List<Mark> marks, double place) {
        double em = style.fontSize();
        Colour accent = style.palette().accent();
        marks.add(new Mark.Line(axes.x(place), axes.top(), axes.x(place), axes.bottom(), new Stroke(accent, em / 8)));
        marks.add(EventMarks.ring(axes.x(place), axes.top(), style));
        if (axes.hasTree()) {
            double x = axes.treeX(place);
            marks.add(new Mark.Line(x, axes.top(), x, axes.bottom(), new Stroke(accent, em / 12)));
        }
    }
}
