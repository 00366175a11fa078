package org.simplexplorer.figure.steps;

import java.util.List;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.math.Derivation;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.RowAttention;

/**
 * What the pictures of all steps are made from.
 *
 * @param request the figure's, which knows what pictures before had in common with this one
 * @param row the row under its mechanism
 * @param width of the picture, in scene units as all lengths
 * @param em the size of names and numbers
 */
record StepScene(
        FigureRequest request,
        List<String> tokens,
        RowAttention row,
        Derivation derivation,
        BlockColours colours,
        double width,
        double height,
        double em,
        FigureStyle style,
        TextRuler ruler) {

    TextStyle names() {
        return style.text(em, Weight.REGULAR, style.palette().quiet());
    }

    TextStyle numbers() {
        return style.text(em, Weight.SEMIBOLD, style.palette().text());
    }

    /** A line that can be seen from the last row. */
    double thick() {
        return Math.max(em / 7, 1);
    }
}
