package org.simplexplorer.figure.steps;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.scene.Mark;

/**
 * The picture of a step.
 *
 * @param marks from the picture's own upper left corner
 * @param order the token of each column
 */
@SuppressWarnings("ArrayRecordComponent") // plain data, never compared
record StepPicture(List<Mark> marks, StepPlot plot, int[] order) {

    StepPicture {
        marks = List.copyOf(marks);
    }

    /** The column at a place, if there is one. */
    Optional<Integer> columnAt(double x, double y) {
        boolean inside = x >= 0 && x < plot.width() && y >= 0 && y < plot.foot();
        return inside ? Optional.of(Math.min((int) (x / plot.pitch()), order.length - 1)) : Optional.empty();
    }
}
