package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The room of one path, lambda to the right and weights upwards, and the merge tree's beside it on the same scale.
 *
 * @param gutter the room for names on the left of the plot, inside the weights' numbers
 * @param left the plot's left edge
 * @param top the plot's upper edge
 * @param right the plot's right edge
 * @param bottom the plot's lower edge, where the weight is 0
 * @param mostLambda lambda at the right edge, above 0
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
        double mostLambda,
        WeightAxis weights,
        double treeLeft,
        double treeRight) {

    private static final double NUMBER_SIZE = 0.85;

    double x(double lambda) {
        return left + Math.min(lambda / mostLambda, 1) * (right - left);
    }

    double treeX(double lambda) {
        return treeLeft + Math.min(lambda / mostLambda, 1) * (treeRight - treeLeft);
    }

    double y(double weight) {
        return bottom - weight / weights.top() * (bottom - top);
    }

    boolean hasTree() {
        return treeRight > treeLeft;
    }

    /** The lambda at a place in the plot or in the tree, at least 0. */
    double lambdaAt(double x) {
        double share = hasTree() && x > (right + treeLeft) / 2
                ? (x - treeLeft) / (treeRight - treeLeft)
                : (x - left) / (right - left);
        return Math.max(0, Math.min(share, 1)) * mostLambda;
    }

    /** Grid lines with their numbers, and lambda's below. */
    List<Mark> marks(FigureStyle style) {
        List<Mark> marks = new ArrayList<>();
        Palette palette = style.palette();
        double em = style.fontSize();
        TextStyle number = style.text(em * NUMBER_SIZE, Weight.REGULAR, palette.quiet());
        List<String> labels = weights.labels();
        for (int line = 0; line < labels.size(); line++) {
            double y = y(weights.top() * line / weights.steps());
            marks.add(new Mark.Line(
                    left - gutter, y, right, y, new Stroke(line == 0 ? palette.zero() : palette.grid(), 1)));
            marks.add(new Mark.Label(
                    labels.get(line), left - gutter - em / 2, y + number.middleToBaseline(), number, Align.END));
        }
        addLambdas(marks, left, right, number);
        if (hasTree()) {
            addLambdas(marks, treeLeft, treeRight, number);
        }
        return marks;
    }

    private void addLambdas(List<Mark> marks, double from, double to, TextStyle number) {
        double baseline = bottom + 2.2 * number.size();
        WeightAxis ticks = WeightAxis.to(mostLambda, (int) Math.max(2, (to - from) / (6 * number.size())));
        List<String> labels = ticks.labels();
        for (int i = 0; i < labels.size(); i++) {
            double lambda = ticks.top() * i / ticks.steps();
            double x = from + lambda / mostLambda * (to - from);
            boolean clear = i == 0 || x - from >= 5 * number.size(); // of the first label
            if (clear && lambda <= mostLambda * (1 + 1e-9)) {
                String text = i == 0 ? "\u03bb = 0" : labels.get(i);
                marks.add(new Mark.Label(text, x, baseline, number, i == 0 ? Align.START : Align.MIDDLE));
            }
        }
    }
}
