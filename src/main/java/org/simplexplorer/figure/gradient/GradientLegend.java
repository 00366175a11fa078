package org.simplexplorer.figure.gradient;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The key to the colours of a gradient: from the greatest fall over zero to the greatest rise. */
final class GradientLegend {

    private static final int STEPS = 97;

    private GradientLegend() {}

    /** @param most the entry that gets the full colour; 0 where no weight moves */
    static List<Mark> marks(double most, double width, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        int[] argb = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            argb[i] = GradientPanel.ramp(style).at(2.0 * i / (STEPS - 1) - 1).argb();
        }
        List<Mark> marks = new ArrayList<>();
        if (most == 0) {
            String still = "no weight moves with any score";
            marks.add(new Mark.Label(ruler.fitted(still, quiet, width), width, em, quiet, Align.END, 0, still));
            return marks;
        }
        marks.add(new Mark.Cells(0, 0, width / STEPS, em, 1, STEPS, argb));
        String end = ParameterText.number(most);
        double below = 2.2 * em;
        marks.add(new Mark.Label("\u2212" + end, 0, below, quiet, Align.START));
        marks.add(new Mark.Label("0", width / 2, below, quiet, Align.MIDDLE));
        marks.add(new Mark.Label("+" + end, width, below, quiet, Align.END));
        String words = "d weight / d score";
        double free = width / 2 - ruler.width("\u2212" + end, quiet) - 2 * em;
        if (ruler.width(words, quiet) < free) {
            marks.add(new Mark.Label(
                    words, width * 0.25 + ruler.width("\u2212" + end, quiet) / 2, below, quiet, Align.MIDDLE));
        }
        return marks;
    }
}
