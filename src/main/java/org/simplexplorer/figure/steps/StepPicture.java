package org.simplexplorer.figure.steps;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;

/**
 * The picture of a step.
 *
 * @param marks from the picture's own upper left corner
 * @param order the token of each column
 * @param bodies the bar of each token without its outline, flat where it has none: what is seen on the way between two steps
 */
@SuppressWarnings("ArrayRecordComponent") // plain data, never compared
record StepPicture(List<Mark> marks, StepPlot plot, int[] order, List<Mark.Rect> bodies) {

    StepPicture {
        marks = List.copyOf(marks);
        bodies = List.copyOf(bodies);
    }

    /**
     * @param bars each with the columns that it is over
     * @param none the colour of a column without a bar
     */
    static StepPicture ofBars(List<Mark> marks, StepPlot plot, int[] order, List<StepBar> bars, Colour none) {
        Mark.Rect[] bodies = new Mark.Rect[order.length];
        for (int column = 0; column < order.length; column++) {
            Mark.Rect flat = new StepBar(column, column, 0, 0, none, null, "").rect(plot);
            bodies[order[column]] = new Mark.Rect(flat.x(), plot.y(0), flat.width(), 0, 0, none, null);
        }
        for (StepBar bar : bars) {
            for (int column = bar.first(); column <= bar.last(); column++) {
                bodies[order[column]] = bar.over(column).rect(plot);
            }
        }
        return new StepPicture(marks, plot, order, List.of(bodies));
    }

    /** The column at a place, if there is one. */
    Optional<Integer> columnAt(double x, double y) {
        boolean inside = x >= 0 && x < plot.width() && y >= 0 && y < plot.foot();
        return inside ? Optional.of(Math.min((int) (x / plot.pitch()), order.length - 1)) : Optional.empty();
    }
}
