package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.WeightAxis;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The room of one path, the parameter to the right and weights upwards, and the merge tree's beside it on the same scale.
 *
 * @param gutter the room for names on the left of the plot, inside the weights' numbers
 * @param left the plot's left edge
 * @param top the plot's upper edge
 * @param right the plot's right edge
 * @param bottom the plot's lower edge, where the weight is 0
 * @param scale the parameter from the left edge to the right
 * @param weights the axis of weights
 * @param treeLeft the left edge of the tree's branches; not below {@code right} where there is a tree
 * @param treeRight the tree's right edge; {@code treeLeft} where there is none
 */
record PathAxes(
        double gutter,
        double left,
        double top,
        double right,
        double bottom,
        PathScale scale,
        WeightAxis weights,
        double treeLeft,
        double treeRight) {

    double x(double place) {
        return left + scale.share(place) * (right - left);
    }

    double treeX(double place) {
        return treeLeft + scale.share(place) * (treeRight - treeLeft);
    }

    double y(double weight) {
        return bottom - weight / weights.top() * (bottom - top);
    }

    boolean hasTree() {
        return treeRight > treeLeft;
    }

    String symbol() {
        return scale.symbol();
    }

    /** The parameter under a point of the plot or of the tree. */
    double placeAt(double x) {
        double share = hasTree() && x > (right + treeLeft) / 2
                ? (x - treeLeft) / (treeRight - treeLeft)
                : (x - left) / (right - left);
        return scale.place(share);
    }

    /** Grid lines with their numbers, and the parameter's below. */
    List<Mark> marks(FigureStyle style) {
        List<Mark> marks = new ArrayList<>();
        Palette palette = style.palette();
        double em = style.fontSize();
        TextStyle number = style.text(em, Weight.REGULAR, palette.quiet());
        List<String> labels = weights.labels();
        for (int line = 0; line < labels.size(); line++) {
            double y = y(weights.top() * line / weights.steps());
            marks.add(new Mark.Line(
                    left - gutter, y, right, y, new Stroke(line == 0 ? palette.zero() : palette.grid(), 1)));
            marks.add(new Mark.Label(
                    labels.get(line), left - gutter - em / 2, y + number.middleToBaseline(), number, Align.END));
        }
        addTicks(marks, left, right, number);
        if (hasTree()) {
            addTicks(marks, treeLeft, treeRight, number);
        }
        return marks;
    }

    private void addTicks(List<Mark> marks, double from, double to, TextStyle number) {
        double baseline = bottom + 2.2 * number.size();
        List<PathScale.Tick> ticks = scale.ticks((int) Math.max(2, (to - from) / (6 * number.size())));
        for (int i = 0; i < ticks.size(); i++) {
            PathScale.Tick tick = ticks.get(i);
            boolean first = i == 0;
            double x = from + scale.share(tick.place()) * (to - from);
            boolean clear = first || x - from >= 5 * number.size(); // of the first label
            if (clear) {
                marks.add(new Mark.Label(tick.text(), x, baseline, number, first ? Align.START : Align.MIDDLE));
            }
        }
    }
}
