package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The room of a curve over score differences.
 *
 * @param reach the greatest difference; the least is its negative
 * @param low the number at the lower edge
 * @param high the number at the upper edge
 */
record PairPlot(
        double left,
        double top,
        double right,
        double bottom,
        double reach,
        double low,
        double high,
        FigureStyle style) {

    /** The room of the numbers before the plot. */
    static final double LEFT_EMS = 3;

    double x(double difference) {
        return left + (Math.max(-reach, Math.min(difference, reach)) + reach) / (2 * reach) * (right - left);
    }

    double y(double number) {
        return bottom - (Math.max(low, Math.min(number, high)) - low) / (high - low) * (bottom - top);
    }

    boolean contains(double px, double py) {
        return px >= left && px <= right && py >= top && py <= bottom;
    }

    double differenceAt(double px) {
        double share = Math.max(0, Math.min((px - left) / (right - left), 1));
        return (2 * share - 1) * reach;
    }

    /**
     * Title, axes with their numbers, and what runs to the right.
     *
     * @param below what runs to the right in words, then in fewer, of which the first that has room is there
     */
    List<Mark> frame(String title, List<String> below, TextRuler ruler) {
        double em = style.fontSize();
        Palette palette = style.palette();
        TextStyle bold = style.text(1.1 * em, Weight.BOLD, palette.text());
        TextStyle quiet = style.text(em, Weight.REGULAR, palette.quiet());
        TextStyle number = style.text(em, Weight.REGULAR, palette.quiet());
        Stroke axis = new Stroke(palette.zero(), 1);
        List<Mark> marks = new ArrayList<>();
        double room = right - left + LEFT_EMS * em;
        double start = left - LEFT_EMS * em;
        double baseline = top - 1.5 * em;
        marks.add(new Mark.Label(ruler.fitted(title, bold, room), start, baseline, bold, Align.START, 0, title));
        marks.add(new Mark.Line(left, y(0), right, y(0), axis));
        marks.add(new Mark.Line(x(0), top, x(0), bottom, axis));
        for (double share : shares(number, ruler)) {
            Align align = share < -0.9 ? Align.START : share > 0.9 ? Align.END : Align.MIDDLE;
            marks.add(new Mark.Label(number(share * reach), x(share * reach), bottom + 1.2 * em, number, align));
        }
        for (double value : high == 1 ? new double[] {0, 0.5, 1} : new double[] {0, high / 2, high}) {
            marks.add(new Mark.Line(left, y(value), right, y(value), new Stroke(palette.grid(), 1)));
            marks.add(new Mark.Label(
                    number(value), left - em / 2, y(value) + number.middleToBaseline(), number, Align.END));
        }
        String words = below.stream()
                .filter(text -> ruler.width(text, quiet) <= right - left)
                .findFirst()
                .orElse(below.get(below.size() - 1));
        marks.add(new Mark.Label(words, (left + right) / 2, bottom + 2.5 * em, quiet, Align.MIDDLE));
        return marks;
    }

    /** Where there are numbers below, in parts of the reach: at the ends and in the middle, and between where there is room. */
    private double[] shares(TextStyle style, TextRuler ruler) {
        double needed = 6.5 * ruler.width(number(-reach), style);
        return needed < right - left ? new double[] {-1, -0.5, 0, 0.5, 1} : new double[] {-1, 0, 1};
    }

    private static String number(double value) {
        return ParameterText.score(value).replace('-', '\u2212');
    }

    Mark curve(DoubleUnaryOperator function, int samples, Stroke stroke) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= samples; i++) {
            double difference = (2.0 * i / samples - 1) * reach;
            points.add(new Point(x(difference), y(function.applyAsDouble(difference))));
        }
        return new Mark.Path(points, false, null, stroke);
    }

    Mark cursor(double difference) {
        return new Mark.Line(
                x(difference),
                top,
                x(difference),
                bottom,
                new Stroke(style.palette().accent(), style.fontSize() / 10));
    }

    Mark shape(int index, double difference, double value, Colour colour) {
        return shapeAt(index, x(difference), y(value), colour);
    }

    /** A different shape for each curve, so that colour is not needed to tell them apart. */
    Mark shapeAt(int index, double x, double y, Colour colour) {
        double r = 0.4 * style.fontSize();
        int corners = new int[] {24, 4, 3, 5, 6, 8}[index % 6];
        double turn = index % 6 == 1 ? Math.PI / 4 : -Math.PI / 2;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            points.add(new Point(x + r * Math.cos(angle), y + r * Math.sin(angle)));
        }
        return new Mark.Path(points, true, colour, null);
    }
}
