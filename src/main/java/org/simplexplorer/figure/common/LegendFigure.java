package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The key to the colours and marks that all panels share: it is always whole, where it is narrow in smaller letters or on more lines. */
public final class LegendFigure {

    private static final int STEPS = 96;
    private static final double SCALE_EMS = 2.5;

    private final LegendKeys keys;
    private final double width;
    private final double size;
    private final FigureStyle style;
    private final TextRuler ruler;

    private LegendFigure(LegendKeys keys, double width, FigureStyle style, TextRuler ruler) {
        this.keys = keys;
        this.width = width;
        this.size = keys.size();
        this.style = style;
        this.ruler = ruler;
    }

    /**
     * Fits the legend into a width.
     *
     * @param keys the marks to explain beside the colours
     */
    public static LegendFigure fit(List<LegendKey> keys, double width, FigureStyle style, TextRuler ruler) {
        return new LegendFigure(LegendKeys.fit(keys, width, style, ruler), width, style, ruler);
    }

    /** The height that the legend needs. */
    public double height() {
        return keys.height() + size * SCALE_EMS;
    }

    /** The legend's marks, from its own origin. */
    public Mark.Group marks() {
        TextStyle quiet = style.text(size, Weight.REGULAR, style.palette().quiet());
        TextStyle title = style.text(size, Weight.SEMIBOLD, style.palette().text());
        List<Mark> marks = new ArrayList<>(keys.marks());
        if (keys.height() > 0 && ruler.width("weight", title) < keys.free() - size) {
            marks.add(new Mark.Label("weight", 0, 1.05 * size, title, Align.START));
        }
        addScale(marks, keys.height(), quiet);
        return new Mark.Group(0, 0, marks);
    }

    private void addScale(List<Mark> marks, double top, TextStyle quiet) {
        int[] argb = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            argb[i] = style.scale().ramp().at((i + 0.5) / STEPS).argb();
        }
        marks.add(new Mark.Cells(0, top, width / STEPS, size, 1, STEPS, argb));
        double below = top + size * 2.15;
        double scaleTop = style.scale().top();
        String middle = number(scaleTop / 2);
        String most = number(scaleTop) + (scaleTop < 1 ? " and more" : "");
        String end = ruler.width(most, quiet) < width / 2 ? most : number(scaleTop) + (scaleTop < 1 ? "+" : "");
        marks.add(new Mark.Label("0+", 0, below, quiet, Align.START));
        marks.add(new Mark.Label(end, width, below, quiet, Align.END));
        double half = width / 2 - ruler.width(middle, quiet) / 2 - size / 2;
        if (Math.max(ruler.width("0+", quiet), ruler.width(end, quiet)) < half) {
            marks.add(new Mark.Label(middle, width / 2, below, quiet, Align.MIDDLE));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value).replaceFirst("(\\.\\d+?)0+$", "$1");
    }
}
