package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.math.Merge;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** Which blocks merge, and when: tokens on the left, each merge a fork to the right at its lambda. */
final class MergeTree {

    private static final double LEAST_LINE_EMS = 1.1;

    private final PathSource path;
    private final PathAxes axes;
    private final FigureStyle style;
    private final int[] order;

    MergeTree(PathSource path, PathAxes axes, FigureStyle style) {
        this.path = path;
        this.axes = axes;
        this.style = style;
        order = path.order();
    }

    /** @param room the width for the tokens' labels, on the left of the branches */
    List<Mark> marks(List<String> tokens, double room, TextRuler ruler) {
        List<Mark> marks = new ArrayList<>(branches());
        double em = Math.min(style.fontSize(), Math.max(style.least(), pitch() / LEAST_LINE_EMS));
        TextStyle label = style.text(em, Weight.REGULAR, style.palette().quiet());
        int every = (int) Math.max(1, Math.ceil(LEAST_LINE_EMS * em / pitch()));
        for (int position = 0; position < order.length; position += every) {
            String token = tokens.get(order[position]);
            marks.add(new Mark.Label(
                    ruler.fitted(token, label, room),
                    axes.treeLeft() - em / 2,
                    y(position) + label.middleToBaseline(),
                    label,
                    Align.END,
                    0,
                    token));
        }
        return marks;
    }

    private List<Mark> branches() {
        List<Merge> merges = path.merges();
        int n = order.length;
        double[] y = Arrays.copyOf(leaves(), n + merges.size());
        double[] birth = new double[n + merges.size()];
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < merges.size(); k++) {
            Merge merge = merges.get(k);
            double x = axes.treeX(merge.at());
            double upper = y[merge.first()];
            double lower = y[merge.second()];
            Stroke stroke = merge.inSupport()
                    ? new Stroke(style.palette().outline(), style.fontSize() / 8)
                    : new Stroke(style.palette().zero(), style.fontSize() / 12);
            marks.add(new Mark.Path(
                    List.of(
                            new Point(axes.treeX(birth[merge.first()]), upper),
                            new Point(x, upper),
                            new Point(x, lower),
                            new Point(axes.treeX(birth[merge.second()]), lower)),
                    false,
                    null,
                    stroke));
            y[n + k] = (upper + lower) / 2;
            birth[n + k] = merge.at();
        }
        if (!merges.isEmpty()) {
            int root = n + merges.size() - 1;
            Stroke stroke = new Stroke(style.palette().outline(), style.fontSize() / 8);
            marks.add(new Mark.Line(axes.treeX(birth[root]), y[root], axes.treeRight(), y[root], stroke));
        }
        return marks;
    }

    private double[] leaves() {
        double[] y = new double[order.length];
        Arrays.setAll(y, this::y);
        return y;
    }

    private double y(int position) {
        return axes.top() + (position + 0.5) * pitch();
    }

    private double pitch() {
        return (axes.bottom() - axes.top()) / order.length;
    }
}
