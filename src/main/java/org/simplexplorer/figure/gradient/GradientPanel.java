package org.simplexplorer.figure.gradient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.SignedScale;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.math.DifferenceCheck;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.study.RowAttention;

/**
 * One mechanism's Jacobian as a heatmap: row i, column j is d weight_i / d score_j; exact zeros are dots.
 *
 * @param most the entry that gets the full colour; all panels share it; 0 where no weight moves
 */
@SuppressWarnings("ArrayRecordComponent") // a Jacobian that is known is the same object
record GradientPanel(
        List<String> tokens,
        RowAttention row,
        double[][] jacobian,
        DifferenceCheck check,
        HeatmapLayout layout,
        double most,
        FigureStyle style) {

    /** What finite differences say, in words. */
    static String inWords(DifferenceCheck check, List<String> tokens) {
        String agrees = "finite differences agree to "
                + ParameterText.printed(Double.parseDouble(ParameterText.magnitude(check.difference())));
        if (check.nearest().isEmpty()) {
            return agrees;
        }
        String word = TokenWords.quoted(tokens.get(check.nearest().getAsInt()));
        return "kink near: " + word + " \u00b1 " + ParameterText.printed(check.distance()) + "; else " + agrees;
    }

    /** Column j marked, and beside each row an arrow: what the row's weight would do if score j rose. */
    List<Mark> pointedAt(int j) {
        List<Mark> marks = new ArrayList<>();
        Stroke accent = new Stroke(style.palette().accent(), style.fontSize() / 7);
        marks.add(Mark.Rect.outlined(
                layout.x(j), layout.top(), layout.cellWidth(), layout.bottom() - layout.top(), 2, accent));
        for (int i = 0; i < tokens.size(); i++) {
            if (jacobian[i][j] != 0) {
                double share = Math.max(-1, Math.min(jacobian[i][j] / most, 1));
                marks.add(arrow(layout.right() + style.fontSize() * 0.6, layout.y(i) + layout.cellHeight() / 2, share));
            }
        }
        return marks;
    }

    /** Column j in parts of its largest entry. */
    List<Double> effects(int j) {
        double largest = Arrays.stream(jacobian)
                .mapToDouble(entries -> Math.abs(entries[j]))
                .max()
                .orElse(0);
        return Arrays.stream(jacobian)
                .map(entries -> largest > 0 ? entries[j] / largest : 0)
                .toList();
    }

    private Mark arrow(double x, double y, double share) {
        double half = Math.min(0.45 * layout.cellHeight(), 0.6 * style.fontSize()) * (0.3 + 0.7 * Math.abs(share));
        double wide = 0.4 * style.fontSize();
        double tip = share > 0 ? -half : half;
        return new Mark.Path(
                List.of(
                        new Mark.Point(x - wide, y - tip),
                        new Mark.Point(x, y + tip),
                        new Mark.Point(x + wide, y - tip)),
                true,
                SignedScale.ramp(style).at(share > 0 ? 0.9 : -0.9),
                null);
    }

    /** The weights that change most if score j rises, in words. */
    List<String> changes(int j, int most) {
        double[] column =
                Arrays.stream(jacobian).mapToDouble(entries -> entries[j]).toArray();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < column.length; i++) {
            if (column[i] != 0) {
                order.add(i);
            }
        }
        order.sort((a, b) -> Double.compare(Math.abs(column[b]), Math.abs(column[a])));
        List<String> lines = new ArrayList<>();
        for (int i : order.subList(0, Math.min(most, order.size()))) {
            lines.add(String.format(Locale.ROOT, "%s  %+.3g", TokenWords.apart(tokens.get(i)), column[i] / 10));
        }
        if (order.isEmpty()) {
            lines.add("no weight would change");
        } else if (order.size() > most) {
            lines.add("and " + (order.size() - most) + " more");
        }
        return lines;
    }
}
