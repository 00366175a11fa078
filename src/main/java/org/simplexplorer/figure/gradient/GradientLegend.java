package org.simplexplorer.figure.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.LegendKeys;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.SignedScale;
import org.simplexplorer.figure.heatmap.FallMarks;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The key to the marks and colours of a gradient: from the greatest fall over zero to the greatest rise. */
final class GradientLegend {

    private static final double FOOT_EMS = 0.8;
    private static final double SCALE_EMS = 2.4;

    /** The line through an entry below 0. */
    static final LegendKey FALL = FallMarks.key("falls");

    private final LegendKeys keys;
    private final double most;
    private final double width;
    private final FigureStyle style;
    private final TextRuler ruler;
    private final List<Mark> marks;

    /**
     * A legend.
     *
     * @param keys the marks that panels have
     * @param most the entry that gets the full colour; 0 where no weight moves
     */
    record Recipe(List<LegendKey> keys, double most, double width, FigureStyle style, TextRuler ruler)
            implements Supplier<GradientLegend> {
        @Override
        public GradientLegend get() {
            return new GradientLegend(keys, most, width, style, ruler);
        }
    }

    private GradientLegend(List<LegendKey> keys, double most, double width, FigureStyle style, TextRuler ruler) {
        this.keys = LegendKeys.fit(keys, width, style, ruler);
        this.most = most;
        this.width = width;
        this.style = style;
        this.ruler = ruler;
        marks = List.copyOf(drawn());
    }

    double height() {
        return keys.height() + (SCALE_EMS + FOOT_EMS) * style.fontSize();
    }

    /** From the upper left corner. */
    List<Mark> marks() {
        return marks;
    }

    private List<Mark> drawn() {
        double em = style.fontSize();
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        double top = keys.height();
        List<Mark> marks = new ArrayList<>(keys.marks());
        if (most == 0) {
            String still = "no weight moves with any score";
            String shown = ruler.fitted(still, quiet, width);
            marks.add(new Mark.Label(shown, width, top + em, quiet, Align.END, 0, still));
            return marks;
        }
        marks.addAll(SignedScale.marks(top, width, most, style));
        String words = "d weight / d score";
        String end = ParameterText.printed(most);
        double below = top + SignedScale.BASELINE_EMS * em;
        double free = width / 2 - ruler.width("\u2212" + end, quiet) - 2 * em;
        if (ruler.width(words, quiet) < free) {
            marks.add(new Mark.Label(
                    words, width * 0.25 + ruler.width("\u2212" + end, quiet) / 2, below, quiet, Align.MIDDLE));
        }
        return marks;
    }
}
