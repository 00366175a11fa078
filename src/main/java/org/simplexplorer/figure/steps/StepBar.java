package org.simplexplorer.figure.steps;

import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/**
 * A bar of a step's picture, over one column or over several that share one value.
 *
 * @param first its first column
 * @param last its last column
 * @param from the value at its foot
 * @param value the value at its end
 * @param text the number at its end; empty for none
 */
record StepBar(
        int first,
        int last,
        double from,
        double value,
        Colour fill,
        @Nullable Stroke outline,
        String text) {

    private static final double SHARE = 0.76;
    private static final double MOST_BAR_HEIGHTS = 0.9;

    /** A value stays visible, however small. */
    private static final double LEAST = 1;

    Mark.Rect rect(StepPlot plot) {
        double from = plot.y(from());
        double to = plot.y(value);
        double width = width(plot);
        double tall = Math.max(Math.abs(to - from), LEAST);
        double top = value < from() ? from : from - tall;
        return new Mark.Rect(
                plot.x(first) + (plot.pitch() - width) / 2,
                top,
                plot.x(last) - plot.x(first) + width,
                tall,
                0,
                fill,
                outline);
    }

    /** The part of the bar over one of its columns. */
    StepBar over(int column) {
        return new StepBar(column, column, from, value, fill, null, "");
    }

    double middle(StepPlot plot) {
        return (plot.x(first) + plot.x(last + 1)) / 2;
    }

    /** Few words have slim bars all the same. */
    static double width(StepPlot plot) {
        return Math.min(SHARE * plot.pitch(), MOST_BAR_HEIGHTS * (plot.foot() - plot.top()));
    }
}
