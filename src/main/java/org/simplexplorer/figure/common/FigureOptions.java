package org.simplexplorer.figure.common;

import java.util.Optional;
import java.util.OptionalDouble;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.TokenRange;

/**
 * What a person may choose of a figure beside its look, in the window or on the command line.
 *
 * @param row the row of the kinds that show one, from 0
 * @param focus what the kinds that tell of one thing at a time are about
 * @param width of the sheet in scene units; empty for what suits the study
 * @param height of the sheet in scene units; empty for what follows from the width
 * @param arrangement how panels stand together
 * @param axisTop a weight that the axis of bars reaches at least, at most 1; empty for what the row needs
 * @param minus for heatmaps: the mechanism whose weights are taken off the others'; empty for the weights themselves
 * @param columns for heatmaps, text and bars: the tokens that are shown, whose weights stay those of the whole row; empty for all
 */
public record FigureOptions(
        int row,
        Focus focus,
        OptionalDouble width,
        OptionalDouble height,
        Arrangement arrangement,
        OptionalDouble axisTop,
        Optional<MechanismKind> minus,
        Optional<TokenRange> columns) {

    /** The first row, at the size that suits the study. */
    public static final FigureOptions STANDARD = new FigureOptions(
            0,
            Focus.START,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Arrangement.AUTOMATIC,
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty());

    public FigureOptions withRow(int other) {
        return new FigureOptions(other, focus, width, height, arrangement, axisTop, minus, columns);
    }

    public FigureOptions withFocus(Focus other) {
        return new FigureOptions(row, other, width, height, arrangement, axisTop, minus, columns);
    }

    /** With bars that compare with those of other figures whose axis is as high. */
    public FigureOptions withAxisTop(double weight) {
        return new FigureOptions(row, focus, width, height, arrangement, OptionalDouble.of(weight), minus, columns);
    }

    /** With the differences from a mechanism. */
    public FigureOptions withMinus(MechanismKind kind) {
        return new FigureOptions(row, focus, width, height, arrangement, axisTop, Optional.of(kind), columns);
    }

    /** With these tokens alone. */
    public FigureOptions withColumns(TokenRange some) {
        return new FigureOptions(row, focus, width, height, arrangement, axisTop, minus, Optional.of(some));
    }

    public FigureOptions withArrangement(Arrangement other) {
        return new FigureOptions(row, focus, width, height, other, axisTop, minus, columns);
    }

    /** At this width; the height follows from it. */
    public FigureOptions withWidth(double units) {
        return withSize(OptionalDouble.of(units), OptionalDouble.empty());
    }

    public FigureOptions withSize(double newWidth, double newHeight) {
        return withSize(OptionalDouble.of(newWidth), OptionalDouble.of(newHeight));
    }

    public FigureOptions withSize(OptionalDouble newWidth, OptionalDouble newHeight) {
        return new FigureOptions(row, focus, newWidth, newHeight, arrangement, axisTop, minus, columns);
    }
}
