package org.simplexplorer.figure.common;

import java.util.List;
import org.simplexplorer.scene.DivergingRamp;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** A strip of signed colours, from the most below 0 to the most above it, with its numbers below. */
public final class SignedScale {

    /** Where the numbers stand, in ems below the strip's upper edge. */
    public static final double BASELINE_EMS = 2.2;

    private static final int STEPS = 97;

    private SignedScale() {}

    /** The colours of numbers with a sign on the style's ground. */
    public static DivergingRamp ramp(FigureStyle style) {
        return style.palette().equals(Palette.DARK) ? DivergingRamp.DARK : DivergingRamp.LIGHT;
    }

    /**
     * The marks, from the left edge on.
     *
     * @param top the strip's upper edge
     * @param most the number that has the full colour; above 0
     */
    public static List<Mark> marks(double top, double width, double most, FigureStyle style) {
        double em = style.fontSize();
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        int[] argb = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            argb[i] = ramp(style).at(2.0 * i / (STEPS - 1) - 1).argb();
        }
        String end = ParameterText.printed(most);
        double below = top + BASELINE_EMS * em;
        return List.of(
                new Mark.Cells(0, top, width / STEPS, em, 1, STEPS, argb),
                new Mark.Label("\u2212" + end, 0, below, quiet, Align.START),
                new Mark.Label("0", width / 2, below, quiet, Align.MIDDLE),
                new Mark.Label("+" + end, width, below, quiet, Align.END));
    }
}
