package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.steps.StepPlot.Extent;
import org.simplexplorer.math.Tube;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;

/** Fusedmax's tube with the taut string in it, a straight piece for each block; those that become segments in colour. */
record StringStep(StepScene scene) {

    StepPicture picture() {
        Tube tube = scene.derivation().tube().orElseThrow();
        int n = tube.size();
        StepPlot plot = StepPlot.fit(
                scene,
                scene.tokens(),
                endsOfSegments(),
                scene.width(),
                Extent.withZero(IntStream.rangeClosed(0, n)
                        .boxed()
                        .flatMapToDouble(i -> DoubleStream.of(tube.lower(i), tube.upper(i)))));
        Palette palette = scene.style().palette();
        List<Mark> marks = new ArrayList<>();
        List<Point> upper = IntStream.rangeClosed(0, n)
                .mapToObj(i -> new Point(plot.x(i), plot.y(tube.upper(i))))
                .toList();
        List<Point> lower = IntStream.rangeClosed(0, n)
                .mapToObj(i -> new Point(plot.x(i), plot.y(tube.lower(i))))
                .toList();
        List<Point> outline = new ArrayList<>(upper);
        IntStream.rangeClosed(0, n).forEach(i -> outline.add(lower.get(n - i)));
        marks.add(new Mark.Path(outline, true, palette.accentGround(), null));
        Stroke wall = new Stroke(palette.accent().withOpacity(0.55), scene.thick() / 2);
        marks.add(new Mark.Path(upper, false, null, wall));
        marks.add(new Mark.Path(lower, false, null, wall));
        addString(marks, plot, tube);
        marks.addAll(levels(plot, tube));
        marks.addAll(plot.nameMarks(scene.names()));
        int[] order = IntStream.range(0, n).toArray();
        return StepPicture.ofBars(marks, plot, order, summed(tube), palette.zero());
    }

    /** Each bar on the end of the one before: the sums in the middle of the tube. */
    private List<StepBar> summed(Tube tube) {
        double[] sums = tube.sums();
        Colour grey = scene.style().palette().zero();
        return IntStream.range(0, tube.size())
                .mapToObj(i -> new StepBar(i, i, sums[i], sums[i + 1], grey, null, ""))
                .toList();
    }

    private BitSet endsOfSegments() {
        BitSet ends = new BitSet();
        for (int[] members : scene.row().visibleBlocks()) {
            ends.set(members[0]);
            ends.set(members[members.length - 1]);
        }
        return ends;
    }

    private void addString(List<Mark> marks, StepPlot plot, Tube tube) {
        int[] knots = tube.knots();
        double[] xs = new double[knots.length];
        double[] ys = new double[knots.length];
        for (int knot = 0; knot < knots.length; knot++) {
            xs[knot] = plot.x(knots[knot]);
            ys[knot] = plot.y(tube.string(knot));
        }
        for (int piece = 0; piece < knots.length - 1; piece++) {
            Colour colour = scene.colours()
                    .of(knots[piece])
                    .orElse(scene.style().palette().quiet());
            Stroke stroke = new Stroke(colour, 1.8 * scene.thick());
            marks.add(new Mark.Line(xs[piece], ys[piece], xs[piece + 1], ys[piece + 1], stroke));
        }
        double radius = Math.min(1.5 * scene.thick(), Math.max(plot.pitch() / 4, scene.thick()));
        marks.add(new Mark.Dots(xs, ys, radius, scene.style().palette().text()));
    }

    /** The level of each segment, above the tube; where there is no room for all, from the left. */
    private List<Mark> levels(StepPlot plot, Tube tube) {
        TextStyle style = scene.numbers();
        StepNumber number = StepNumber.of(scene.derivation().divided());
        List<Mark> marks = new ArrayList<>();
        double free = 0;
        for (int[] members : scene.row().visibleBlocks()) {
            String text = number.text(scene.derivation().levels()[members[0]]);
            double width = scene.ruler().width(text, style);
            double middle = (plot.x(members[0]) + plot.x(members[members.length - 1] + 1)) / 2;
            double x = Math.min(Math.max(middle, width / 2), plot.width() - width / 2);
            if (x - width / 2 >= free) {
                free = x + width / 2 + style.size() / 2;
                double y = top(plot, tube, x - width / 2, x + width / 2) - 0.4 * style.size();
                marks.add(new Mark.Label(text, x, y, style, Align.MIDDLE));
            }
        }
        return marks;
    }

    /** The upper wall's highest place between two others. */
    private static double top(StepPlot plot, Tube tube, double left, double right) {
        int from = (int) Math.max(Math.floor(left / plot.pitch()), 0);
        int to = (int) Math.min(Math.ceil(right / plot.pitch()), tube.size());
        return IntStream.rangeClosed(from, to)
                .mapToDouble(i -> plot.y(tube.upper(i)))
                .min()
                .orElseThrow();
    }
}
