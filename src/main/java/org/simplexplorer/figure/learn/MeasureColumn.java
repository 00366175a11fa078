package org.simplexplorer.figure.learn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.Measure;
import org.simplexplorer.learn.run.Measure.Spread;
import org.simplexplorer.learn.run.Outcome;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * One measure of all mechanisms, a mechanism a row: each seed as a dot, the mean as an upright line, the standard deviation
 * as a level one to both sides of it, and the baseline without attention as a dashed line through all rows.
 */
record MeasureColumn(
        Measure measure,
        ExperimentResult result,
        ExperimentRows rows,
        double width,
        FigureStyle style,
        TextRuler ruler) {

    private static final double DASH = 3;
    private static final double NUMBER_SIZE = 0.85;

    /** The marks, from the column's upper left corner. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        TextStyle title =
                style.text(style.fontSize(), Weight.SEMIBOLD, style.palette().text());
        marks.add(new Mark.Label(
                ruler.fitted(measure.title(), title, width),
                0,
                style.fontSize(),
                title,
                Align.START,
                0,
                measure.title()));
        ValueAxis axis = axis();
        addGrid(marks, axis);
        addBaseline(marks, axis);
        for (int row = 0; row < rows.count(); row++) {
            addRow(marks, axis, row);
        }
        return marks;
    }

    private ValueAxis axis() {
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (Outcome outcome : result.outcomes()) {
            OptionalDouble value = measure.of(outcome);
            if (value.isPresent()) {
                least = Math.min(least, value.getAsDouble());
                largest = Math.max(largest, value.getAsDouble());
            }
        }
        return ValueAxis.of(least, largest, measure != Measure.ACCURACY);
    }

    private double x(ValueAxis axis, double value) {
        double inset = style.fontSize() * 0.8;
        return inset + axis.share(value) * (width - 2 * inset);
    }

    private void addGrid(List<Mark> marks, ValueAxis axis) {
        TextStyle number = style.text(
                style.minor(NUMBER_SIZE), Weight.REGULAR, style.palette().quiet());
        Stroke line = new Stroke(style.palette().grid(), 1);
        double free = Double.NEGATIVE_INFINITY;
        for (BigDecimal at : axis.numbers()) {
            double x = x(axis, at.doubleValue());
            marks.add(new Mark.Line(x, rows.top(), x, rows.bottom(), line));
            String text = at.stripTrailingZeros().toPlainString();
            double half = ruler.width(text, number) / 2;
            if (x - half > free) {
                marks.add(new Mark.Label(text, x, rows.bottom() + 1.3 * number.size(), number, Align.MIDDLE));
                free = x + half + number.size() / 2;
            }
        }
    }

    private void addBaseline(List<Mark> marks, ValueAxis axis) {
        Optional<Spread> baseline = result.experiment().weightings().contains(Weighting.UNIFORM)
                ? measure.over(result.of(Weighting.UNIFORM))
                : Optional.empty();
        if (baseline.isEmpty() || measure != Measure.ACCURACY) {
            return;
        }
        double x = x(axis, baseline.get().mean());
        Stroke stroke = new Stroke(style.palette().quiet(), 1);
        for (double y = rows.top(); y < rows.bottom(); y += 2 * DASH) {
            marks.add(new Mark.Line(x, y, x, Math.min(y + DASH, rows.bottom()), stroke));
        }
    }

    private void addRow(List<Mark> marks, ValueAxis axis, int row) {
        List<Outcome> outcomes = result.of(rows.weighting(row));
        Optional<Spread> spread = measure.over(outcomes);
        if (spread.isEmpty()) {
            return;
        }
        double y = rows.middle(row);
        Colour colour = rows.colour(row);
        double reach = style.fontSize() * 0.5;
        double mean = spread.get().mean();
        double deviation = spread.get().deviation();
        double[] xs = outcomes.stream()
                .flatMapToDouble(outcome -> measure.of(outcome).stream())
                .map(value -> x(axis, value))
                .toArray();
        double[] ys = new double[xs.length];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = y + (i % 3 - 1) * reach * 0.5; // so that equal values are seen to be several
        }
        marks.add(new Mark.Dots(xs, ys, style.fontSize() * 0.2, colour.withOpacity(0.55)));
        marks.add(new Mark.Line(x(axis, mean), y - reach, x(axis, mean), y + reach, new Stroke(colour, 2)));
        if (deviation > 0) {
            double left = Math.max(x(axis, mean - deviation), 0);
            double right = Math.min(x(axis, mean + deviation), width);
            marks.add(new Mark.Line(left, y, right, y, new Stroke(colour, 1)));
        }
        TextStyle number = style.text(
                style.minor(NUMBER_SIZE), Weight.REGULAR, style.palette().quiet());
        String text = String.format(
                Locale.ROOT, "%." + measure.digits() + "f \u00b1 %." + measure.digits() + "f", mean, deviation);
        marks.add(new Mark.Label(ruler.fitted(text, number, width), 0, rows.numbers(row), number, Align.START));
    }
}
