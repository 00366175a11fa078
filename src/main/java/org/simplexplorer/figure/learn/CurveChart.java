package org.simplexplorer.figure.learn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * One quantity over the steps of a run, a curve a mechanism; the baseline is dashed.
 *
 * @param steps the steps of the whole run, at the right end
 * @param width of the chart with its numbers, in scene units
 * @param height as {@code width}
 */
record CurveChart(String title, int steps, double width, double height, FigureStyle style, TextRuler ruler) {

    private static final double LEFT_EMS = 2.8;
    private static final double TOP_EMS = 2;
    private static final double BOTTOM_EMS = 1.7;

    /**
     * The marks, from the chart's upper left corner.
     *
     * @param at the step that is looked at
     * @param points a curve's points: steps and values
     */
    List<Mark> marks(List<LearningCurve> curves, int at, ValueAxis axis, Function<LearningCurve, List<Point>> points) {
        List<Mark> marks = new ArrayList<>();
        double em = style.fontSize();
        TextStyle name = style.text(em, Weight.SEMIBOLD, style.palette().text());
        marks.add(new Mark.Label(ruler.fitted(title, name, width), 0, em, name, Align.START, 0, title));
        TextStyle quiet =
                style.text(style.minor(0.85), Weight.REGULAR, style.palette().quiet());
        Stroke grid = new Stroke(style.palette().grid(), 1);
        for (BigDecimal number : axis.numbers()) {
            double y = y(axis, number.doubleValue());
            marks.add(new Mark.Line(left(), y, width, y, grid));
            String text = number.stripTrailingZeros().toPlainString();
            marks.add(new Mark.Label(text, left() - 0.5 * em, y + quiet.middleToBaseline(), quiet, Align.END));
        }
        marks.add(new Mark.Label("0", left(), height - 0.3 * em, quiet, Align.START));
        marks.add(new Mark.Label(steps + " steps", width, height - 0.3 * em, quiet, Align.END));
        marks.add(new Mark.Line(
                x(at), top(), x(at), bottom(), new Stroke(style.palette().accent(), 1)));
        for (LearningCurve curve : curves) {
            List<Point> placed = points.apply(curve).stream()
                    .map(point -> new Point(x(point.x()), y(axis, point.y())))
                    .toList();
            addCurve(marks, curve, placed);
        }
        return marks;
    }

    private void addCurve(List<Mark> marks, LearningCurve curve, List<Point> points) {
        if (points.size() < 2) {
            return;
        }
        Stroke stroke = new Stroke(MechanismColours.of(curve.weighting(), style.palette()), 1.8);
        if (curve.weighting().kind().isEmpty()) {
            marks.addAll(Dashes.along(points, stroke));
        } else {
            marks.add(new Mark.Path(points, false, null, stroke));
        }
    }

    private double left() {
        return LEFT_EMS * style.fontSize();
    }

    private double top() {
        return TOP_EMS * style.fontSize();
    }

    private double bottom() {
        return height - BOTTOM_EMS * style.fontSize();
    }

    private double x(double step) {
        return left() + (width - left()) * step / steps;
    }

    private double y(ValueAxis axis, double value) {
        return bottom() + (top() - bottom()) * Math.max(0, Math.min(axis.share(value), 1));
    }
}
