package org.simplexplorer.figure.learn;

import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.scene.Colour;

/** Where the rows of an experiment's figure are, a mechanism a row, and their colours. */
record ExperimentRows(List<Weighting> weightings, FigureStyle style) {

    private static final double TOP_EMS = 1.8;
    private static final double ROW_EMS = 3;

    int count() {
        return weightings.size();
    }

    Weighting weighting(int row) {
        return weightings.get(row);
    }

    /** The colour of a mechanism: the same in every figure; the baseline is grey. */
    Colour colour(int row) {
        return MechanismColours.of(weighting(row), style.palette());
    }

    double top() {
        return TOP_EMS * style.fontSize();
    }

    double bottom() {
        return top() + count() * ROW_EMS * style.fontSize();
    }

    /** The height at which a row's dots are. */
    double middle(int row) {
        return top() + (row * ROW_EMS + 0.9) * style.fontSize();
    }

    /** The baseline of a row's numbers, below its dots. */
    double numbers(int row) {
        return top() + (row * ROW_EMS + 2.4) * style.fontSize();
    }
}
