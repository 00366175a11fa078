package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.steps.StepPlot.Extent;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The threshold on the simplex: the levels as columns, the line that has come down to tau, and above it, filled, the
 * weights, 1 in all. The columns go on below the picture, for only differences matter.
 */
record ThresholdStep(StepScene scene) {

    /** What is shown below the line, over what is above it. */
    private static final double DEPTH = 0.9;

    private static final int TRACES = 3;

    StepPicture picture() {
        Evaluation weights = scene.derivation().evaluation();
        double[] levels = scene.derivation().levels();
        double tau = weights.threshold().orElseThrow();
        double highest = Arrays.stream(levels).max().orElse(tau);
        Extent extent = highest > tau && Double.isFinite(highest - tau)
                ? new Extent(tau - DEPTH * (highest - tau), highest)
                : new Extent(tau - 1, tau + 1);
        TextStyle accent = scene.style()
                .text(scene.em(), Weight.BOLD, scene.style().palette().accent());
        String label = "\u03c4 = " + StepNumber.of(scene.derivation().divided()).text(tau);
        double gutter = scene.ruler().width(label, accent) + scene.em();
        BitSet all = new BitSet();
        all.set(0, levels.length);
        StepPlot plot = StepPlot.fit(scene, scene.tokens(), all, scene.width() - gutter, extent);
        List<Mark> marks = new ArrayList<>();
        List<StepBar> below = new ArrayList<>();
        List<StepBar> filled = new ArrayList<>();
        for (int[] members : spans()) {
            add(marks, below, filled, plot, members, tau);
        }
        addLine(marks, plot, tau, gutter, label, accent);
        marks.addAll(BarNumbers.of(plot, filled, filled, scene));
        marks.addAll(plot.nameMarks(scene.names()));
        int[] order = IntStream.range(0, levels.length).toArray();
        List<StepBar> bodies = new ArrayList<>(below);
        bodies.addAll(filled); // where a column has both, what is above the line is what goes on
        return StepPicture.ofBars(
                marks, plot, order, bodies, scene.style().palette().zero());
    }

    /** Columns that are one: fusedmax's blocks. */
    private List<int[]> spans() {
        boolean joined = scene.row().kind().structure() == Structure.SEGMENTS;
        Stream<int[]> spans = joined
                ? scene.derivation()
                        .evaluation()
                        .blocks()
                        .map(ThresholdStep::members)
                        .orElseThrow()
                : IntStream.range(0, scene.tokens().size()).mapToObj(token -> new int[] {token});
        return spans.toList();
    }

    private static Stream<int[]> members(Partition blocks) {
        return IntStream.range(0, blocks.count()).mapToObj(blocks::members);
    }

    private void add(
            List<Mark> marks, List<StepBar> below, List<StepBar> filled, StepPlot plot, int[] members, double tau) {
        Palette palette = scene.style().palette();
        int first = members[0];
        int last = members[members.length - 1];
        double level = scene.derivation().levels()[first];
        boolean above = scene.derivation().evaluation().inSupport(first);
        if (above || level > plot.low()) {
            double end = above ? tau : level;
            StepBar bar =
                    new StepBar(first, last, plot.low(), end, palette.zero().withOpacity(0.45), null, "");
            below.add(bar);
            marks.add(bar.rect(plot));
        }
        if (above) {
            double weight = scene.derivation().evaluation().weight(first);
            Colour edge = scene.colours().of(first).orElse(palette.quiet().withOpacity(0.6));
            StepBar bar = new StepBar(
                    first,
                    last,
                    tau,
                    level,
                    scene.style().scale().colour(weight),
                    new Stroke(edge, scene.colours().of(first).isPresent() ? scene.thick() : scene.thick() / 3),
                    ParameterText.weight(weight, 2));
            filled.add(bar);
            marks.add(bar.rect(plot));
        }
    }

    /** The line, fainter ones where it has been, and beside them the way down. */
    private void addLine(List<Mark> marks, StepPlot plot, double tau, double gutter, String label, TextStyle text) {
        Colour accent = scene.style().palette().accent();
        double y = plot.y(tau);
        for (int i = 0; i < TRACES; i++) {
            double trace = plot.top() + (y - plot.top()) * i / TRACES;
            Stroke faint = new Stroke(accent.withOpacity(0.2 + 0.1 * i), scene.thick() / 2);
            marks.add(new Mark.Line(0, trace, plot.width() + scene.em() / 2, trace, faint));
        }
        Stroke thick = new Stroke(accent, scene.thick() * 1.4);
        marks.add(new Mark.Line(0, y, plot.width() + scene.em() / 2, y, thick));
        double x = plot.width() + scene.em() / 2 + (gutter - scene.em() / 2) / 2;
        double head = Math.min(scene.em() / 2, (y - plot.top()) / 2);
        double tip = y - 0.6 * scene.em();
        if (tip - head > plot.top()) {
            marks.add(new Mark.Line(x, plot.top(), x, tip - head, thick));
            marks.add(new Mark.Path(
                    List.of(
                            new Point(x - head / 1.4, tip - head),
                            new Point(x + head / 1.4, tip - head),
                            new Point(x, tip)),
                    true,
                    accent,
                    null));
        }
        marks.add(new Mark.Label(label, x, y + text.middleToBaseline(), text, Align.MIDDLE));
    }
}
