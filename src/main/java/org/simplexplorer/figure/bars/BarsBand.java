package org.simplexplorer.figure.bars;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.VisibleGroups;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.study.RowAttention;

/**
 * One mechanism's bars. Members of a segment or a group have equal weights, so a segment is framed as one block and the
 * ties of a group run level from bar to bar.
 *
 * @param topWeight the weight at the band's upper edge
 * @param top the band's upper edge, in scene units
 */
record BarsBand(RowAttention row, double topWeight, BarsLayout layout, double top, FigureStyle style)
        implements Supplier<List<Mark>> {

    private static final double BAR_SHARE = 0.76;
    private static final double MOST_BAR_EMS = 5;

    /** A positive weight stays visible, however small: as a hairline where a zero is a dot. */
    private static final double LEAST_BAR = 1;

    /** The bars' marks. */
    @Override
    public List<Mark> get() {
        Palette palette = style.palette();
        Evaluation weights = row.evaluation();
        List<int[]> groups = VisibleGroups.of(row, style.detail());
        List<Mark> marks = new ArrayList<>();
        Map<Integer, Stroke> rings = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            int[] members = shown(groups.get(group));
            addTies(marks, members, palette.group(group));
            for (int token : members) {
                rings.put(token, stroke(palette.group(group)));
            }
        }
        // The palest colours would not show on their ground where a bar ends.
        Stroke hairline = new Stroke(palette.quiet().withOpacity(0.6), Math.min(0.7, layout.pitch() / 12));
        if (row.kind().structure() == Structure.SEGMENTS) {
            Stroke frame = style.detail().outlines() ? stroke(palette.outline()) : hairline;
            for (int[] members : row.visibleBlocks()) {
                int[] seen = shown(members);
                if (seen.length > 0) {
                    Mark.Rect whole = box(seen[0], seen[seen.length - 1]);
                    boolean before = seen[0] != members[0];
                    boolean after = seen[seen.length - 1] != members[members.length - 1];
                    marks.add(drawn(toEdges(whole, before, after), weights.weight(seen[0]), frame));
                }
            }
        } else {
            for (int token : shown(weights.support())) {
                marks.add(drawn(box(token, token), weights.weight(token), rings.getOrDefault(token, hairline)));
            }
        }
        marks.add(zeros(weights));
        return List.copyOf(marks);
    }

    private int[] shown(int... tokens) {
        return Arrays.stream(tokens).filter(layout.shown()::contains).toArray();
    }

    /** A segment that goes on beyond what is shown reaches the edge. */
    private Mark.Rect toEdges(Mark.Rect box, boolean before, boolean after) {
        double left = before ? layout.left() : box.x();
        double right = after ? layout.right() : box.x() + box.width();
        return new Mark.Rect(left, box.y(), right - left, box.height(), 0, null, null);
    }

    /** Below the bars, at the members' own height: from bar to bar, behind any higher one between them. */
    private void addTies(List<Mark> marks, int[] members, Colour colour) {
        Stroke thin = new Stroke(colour, Math.min(1.2, stroke(colour).width()));
        for (int i = 1; i < members.length; i++) {
            Mark.Rect from = box(members[i - 1], members[i - 1]);
            marks.add(new Mark.Line(
                    from.x() + from.width(),
                    from.y(),
                    box(members[i], members[i]).x(),
                    from.y(),
                    thin));
        }
    }

    private Mark.Dots zeros(Evaluation weights) {
        double[] xs = layout.shown()
                .tokens()
                .filter(token -> !weights.inSupport(token))
                .mapToDouble(token -> layout.x(token) + layout.pitch() / 2)
                .toArray();
        double[] ys = new double[xs.length];
        Arrays.fill(ys, top + layout.bandHeight());
        return new Mark.Dots(
                xs, ys, Math.min(1.8, layout.pitch() / 4), style.palette().zero());
    }

    /** The bar over the tokens {@code first} to {@code last}, which have equal weights. */
    private Mark.Rect box(int first, int last) {
        double width = Math.min(BAR_SHARE * layout.pitch(), MOST_BAR_EMS * style.fontSize());
        double tall = Math.max(row.evaluation().weight(first) / topWeight * layout.bandHeight(), LEAST_BAR);
        double x = layout.x(first) + layout.pitch() / 2 - width / 2;
        return new Mark.Rect(
                x, top + layout.bandHeight() - tall, (last - first) * layout.pitch() + width, tall, 0, null, null);
    }

    private Mark.Rect drawn(Mark.Rect box, double weight, Stroke outline) {
        return new Mark.Rect(
                box.x(), box.y(), box.width(), box.height(), 0, style.scale().colour(weight), outline);
    }

    private Stroke stroke(Colour colour) {
        return new Stroke(colour, Math.min(1.8, Math.max(0.5, layout.pitch() / 10)));
    }
}
