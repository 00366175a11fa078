package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.steps.StepPlot.Extent;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;
import org.simplexplorer.math.Pooling;
import org.simplexplorer.math.Step;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/**
 * The steps that are bars, a column a word: what was before as pale ghosts, what is now as bars. Grey until the mechanism
 * finds structure; then in the colours of segments and groups, and weights in the colours of the scale.
 */
record BarSteps(StepScene scene) {

    StepPicture picture(Step step) {
        double[] none = {};
        int[] inOrder = IntStream.range(0, scene.tokens().size()).toArray();
        double[] divided = scene.derivation().divided();
        return switch (step) {
            case SCORES -> picture(inOrder, none, bars(scene.derivation().scores(), inOrder, false));
            case DIVIDED -> picture(inOrder, scene.derivation().scores(), bars(divided, inOrder, false));
            case EXPONENTIALS ->
                picture(
                        inOrder,
                        none,
                        bars(scene.derivation().exponentials().orElseThrow().values(), inOrder, false));
            case SORTED -> {
                Pooling pooling = scene.derivation().pooling().orElseThrow();
                yield picture(pooling.order(), none, bars(pooling.sorted(), pooling.order(), false));
            }
            case LOWERED -> {
                Pooling pooling = scene.derivation().pooling().orElseThrow();
                yield picture(pooling.order(), pooling.sorted(), bars(pooling.lowered(), pooling.order(), false));
            }
            case POOLED -> {
                Pooling pooling = scene.derivation().pooling().orElseThrow();
                yield picture(pooling.order(), pooling.lowered(), pooled(pooling.order()));
            }
            case UNSORTED -> picture(inOrder, none, bars(scene.derivation().levels(), inOrder, true));
            case WEIGHTS -> picture(inOrder, none, weights());
            case STRING, THRESHOLD -> throw new IllegalArgumentException(step + " is no picture of bars");
        };
    }

    /** A bar for each column; {@code values} are in the order of the columns. */
    private List<StepBar> bars(double[] values, int[] order, boolean coloured) {
        StepNumber number = StepNumber.of(values);
        return IntStream.range(0, values.length)
                .mapToObj(i -> new StepBar(i, i, 0, values[i], fill(order[i], coloured), null, number.text(values[i])))
                .toList();
    }

    private Colour fill(int token, boolean coloured) {
        Colour neutral = scene.style().palette().zero();
        return coloured ? scene.colours().of(token).orElse(neutral) : neutral;
    }

    /** One bar for each group; sorted, its members are side by side. */
    private List<StepBar> pooled(int[] order) {
        double[] levels = scene.derivation().levels();
        StepNumber number = StepNumber.of(levels);
        Partition groups = scene.derivation().evaluation().blocks().orElseThrow();
        List<StepBar> bars = new ArrayList<>();
        for (int from = 0, to; from < order.length; from = to) {
            to = from + groups.sizeOf(groups.blockOf(order[from]));
            double level = levels[order[from]];
            bars.add(new StepBar(from, to - 1, 0, level, fill(order[from], true), null, number.text(level)));
        }
        return bars;
    }

    private List<StepBar> weights() {
        Evaluation weights = scene.derivation().evaluation();
        Stroke hairline = new Stroke(scene.style().palette().quiet().withOpacity(0.6), scene.thick() / 3);
        Stroke frame = scene.style().detail().outlines()
                ? new Stroke(scene.style().palette().outline(), scene.thick())
                : hairline;
        boolean segments = scene.row().kind().structure() == Structure.SEGMENTS;
        Stream<int[]> spans = segments
                ? scene.row().visibleBlocks().stream()
                : Arrays.stream(weights.support()).mapToObj(token -> new int[] {token});
        return spans.map(members -> {
                    double weight = weights.weight(members[0]);
                    Stroke ring = scene.colours()
                            .of(members[0])
                            .map(colour -> new Stroke(colour, scene.thick()))
                            .orElse(hairline);
                    return new StepBar(
                            members[0],
                            members[members.length - 1],
                            0,
                            weight,
                            scene.style().scale().colour(weight),
                            segments ? frame : ring,
                            ParameterText.weight(weight, 2));
                })
                .toList();
    }

    private StepPicture picture(int[] order, double[] ghosts, List<StepBar> bars) {
        List<String> names = Arrays.stream(order).mapToObj(scene.tokens()::get).toList();
        BitSet all = new BitSet();
        all.set(0, order.length);
        Extent extent = Extent.withZero(
                DoubleStream.concat(Arrays.stream(ghosts), bars.stream().mapToDouble(StepBar::value)));
        StepPlot plot = StepPlot.fit(scene, names, all, scene.width(), extent);
        Palette palette = scene.style().palette();
        Stroke pale = new Stroke(palette.zero(), Math.max(scene.thick() / 3, 0.5));
        List<StepBar> obstacles = new ArrayList<>(bars);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < ghosts.length; i++) {
            StepBar ghost = new StepBar(i, i, 0, ghosts[i], palette.grid(), pale, "");
            obstacles.add(ghost);
            marks.add(ghost.rect(plot));
        }
        bars.forEach(bar -> marks.add(bar.rect(plot)));
        marks.add(new Mark.Line(0, plot.y(0), plot.width(), plot.y(0), new Stroke(palette.quiet(), scene.thick() / 2)));
        marks.add(zeros(plot, bars));
        marks.addAll(BarNumbers.of(plot, bars, obstacles, scene));
        marks.addAll(plot.nameMarks(scene.names()));
        return StepPicture.ofBars(marks, plot, order, bars, palette.zero());
    }

    /** A dot on the line for each column without a bar: an exact zero. */
    private Mark.Dots zeros(StepPlot plot, List<StepBar> bars) {
        BitSet barred = new BitSet();
        bars.forEach(bar -> barred.set(bar.first(), bar.last() + 1));
        double[] xs = IntStream.range(0, plot.names().size())
                .filter(i -> !barred.get(i))
                .mapToDouble(i -> plot.x(i) + plot.pitch() / 2)
                .toArray();
        double[] ys = new double[xs.length];
        Arrays.fill(ys, plot.y(0));
        return new Mark.Dots(
                xs,
                ys,
                Math.min(scene.em() / 4, plot.pitch() / 4),
                scene.style().palette().quiet());
    }
}
