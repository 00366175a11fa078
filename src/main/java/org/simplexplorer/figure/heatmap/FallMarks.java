package org.simplexplorer.figure.heatmap;

import java.util.List;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.SignedScale;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.DivergingRamp;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/**
 * A line through every cell that is below 0, so that its sign is also seen in grey: the stronger the further below, and one
 * for neighbours that are alike.
 */
public final class FallMarks {

    /** Through the middle of a cell. */
    public static final double MIDDLE = 0.5;

    /** Below a number in the cell. */
    public static final double BELOW_NUMBER = 0.9;

    private static final double MOST_THICKNESS = 0.8;
    private static final int STEPS = 5;
    private static final double LEAST_OPACITY = 0.1;
    private static final double MOST_OPACITY = 0.9;
    private static final double SAMPLE = -0.5;

    private FallMarks() {}

    /** The number in a cell, in parts of the one that has the full colour: -1 to 1. */
    @FunctionalInterface
    public interface Shares {
        double at(int row, int column);
    }

    /** The legend's entry for the line. */
    public static LegendKey key(String text) {
        return new LegendKey(text, (x, top, box, style) -> {
            DivergingRamp ramp = SignedScale.ramp(style);
            double y = top + box / 2;
            return List.of(
                    new Mark.Rect(x, top, box, box, 0, ramp.at(SAMPLE), null),
                    new Mark.Line(x, y, x + box, y, new Stroke(ink(ramp, SAMPLE), MOST_THICKNESS)));
        });
    }

    /**
     * Adds the lines.
     *
     * @param place of a line in a cell, in parts of its height
     */
    public static void add(List<Mark> marks, HeatmapLayout layout, Shares shares, double place, DivergingRamp ramp) {
        double thickness = Math.min(MOST_THICKNESS, layout.cellHeight() / 8);
        Viewport shown = layout.shown();
        for (int row = shown.firstRow(); row < shown.endRow(); row++) {
            double y = layout.y(row) + place * layout.cellHeight();
            for (int column = shown.firstColumn(); column < shown.endColumn(); column++) {
                if (shares.at(row, column) < 0) {
                    int first = column;
                    Colour ink = ink(ramp, shares.at(row, column));
                    while (column + 1 < shown.endColumn()
                            && shares.at(row, column + 1) < 0
                            && ink.equals(ink(ramp, shares.at(row, column + 1)))) {
                        column++;
                    }
                    marks.add(new Mark.Line(layout.x(first), y, layout.x(column + 1), y, new Stroke(ink, thickness)));
                }
            }
        }
    }

    /** The colour of the line, in one of a few steps. */
    private static Colour ink(DivergingRamp ramp, double share) {
        double step = Math.min(Math.ceil(-share * STEPS), STEPS) / STEPS;
        return ColourScale.inkOn(ramp.at(share)).withOpacity(LEAST_OPACITY + (MOST_OPACITY - LEAST_OPACITY) * step);
    }
}
