package org.simplexplorer.figure;

import java.util.List;
import java.util.OptionalDouble;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.heatmap.Arrangement;
import org.simplexplorer.math.MechanismKind;

/**
 * What a person chooses of a figure, in the window or on the command line.
 *
 * @param mechanisms which are shown, in order, at least one
 * @param row the row of the kinds that show one
 * @param focus what the kinds that tell of one thing at a time are about
 * @param width in scene units; empty for what suits the study
 * @param height in scene units; empty for what follows from the width
 * @param arrangement how the panels of a heatmap stand together
 */
public record FigureOptions(
        FigureKind kind,
        List<MechanismKind> mechanisms,
        int row,
        Focus focus,
        OptionalDouble width,
        OptionalDouble height,
        Arrangement arrangement,
        FigureStyle style) {

    public FigureOptions {
        mechanisms = List.copyOf(mechanisms);
        if (mechanisms.isEmpty()) {
            throw new IllegalArgumentException("choose at least one mechanism to show");
        }
    }

    /** Arranged as suits the study. */
    public FigureOptions(
            FigureKind kind,
            List<MechanismKind> mechanisms,
            int row,
            Focus focus,
            OptionalDouble width,
            OptionalDouble height,
            FigureStyle style) {
        this(kind, mechanisms, row, focus, width, height, Arrangement.AUTOMATIC, style);
    }
}
