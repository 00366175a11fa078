package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The key to the colours and marks that all panels share. */
public final class LegendFigure {

    private static final int STEPS = 96;

    private LegendFigure() {}

    /** The height that the legend needs. */
    public static double height(FigureStyle style) {
        return style.fontSize() * 4.2;
    }

    /**
     * The legend's marks, from its own origin.
     *
     * @param kinds the mechanisms that are shown: what they do not draw is not explained
     */
    public static Mark.Group of(List<MechanismKind> kinds, double width, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        Palette palette = style.palette();
        TextStyle quiet = style.text(em, Weight.REGULAR, palette.quiet());
        TextStyle title = style.text(em, Weight.SEMIBOLD, palette.text());
        List<Mark> marks = new ArrayList<>();
        double baseline = em * 1.05;
        double free = addKeys(marks, kinds, width, baseline, style, quiet, ruler);
        if (ruler.width("weight", title) < free - em) {
            marks.add(new Mark.Label("weight", 0, baseline, title, Align.START));
        }
        double top = em * 1.7;
        double bar = em;
        int[] argb = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            argb[i] = style.scale().ramp().at((i + 0.5) / STEPS).argb();
        }
        marks.add(new Mark.Cells(0, top, width / STEPS, bar, 1, STEPS, argb));
        double below = top + bar + em * 1.15;
        double scaleTop = style.scale().top();
        marks.add(new Mark.Label("0+", 0, below, quiet, Align.START));
        marks.add(new Mark.Label(number(scaleTop / 2), width / 2, below, quiet, Align.MIDDLE));
        String end = number(scaleTop) + (scaleTop < 1 ? " and more" : "");
        marks.add(new Mark.Label(end, width, below, quiet, Align.END));
        return new Mark.Group(0, 0, marks);
    }

    private static boolean anyHas(List<MechanismKind> kinds, Structure structure) {
        return kinds.stream().anyMatch(kind -> kind.structure() == structure);
    }

    /** Returns the width that is free at the left. */
    private static double addKeys(
            List<Mark> marks,
            List<MechanismKind> kinds,
            double width,
            double baseline,
            FigureStyle style,
            TextStyle quiet,
            TextRuler ruler) {
        Palette palette = style.palette();
        Colour sample = style.scale().ramp().at(0.35);
        double box = style.fontSize() * 1.1;
        double top = baseline - box * 0.85;
        double right = width;
        if (anyHas(kinds, Structure.GROUPS) && style.detail().groups()) {
            right = addKey(marks, Structure.GROUPS.word(), right, baseline, box, quiet, ruler);
            marks.add(new Mark.Rect(right, top, box, box, 3, sample, new Stroke(palette.group(0), 1.8)));
            right -= box;
        }
        if (anyHas(kinds, Structure.SEGMENTS) && style.detail().outlines()) {
            right = addKey(marks, Structure.SEGMENTS.word(), right, baseline, box, quiet, ruler);
            marks.add(new Mark.Rect(right, top, box, box, 0, sample, new Stroke(palette.outline(), 1.8)));
            right -= box;
        }
        right = addKey(marks, "exactly 0", right, baseline, box, quiet, ruler);
        marks.add(Mark.Rect.outlined(right, top, box, box, 0, new Stroke(palette.grid(), 1)));
        marks.add(new Mark.Dots(new double[] {right + box / 2}, new double[] {top + box / 2}, 1.5, palette.zero()));
        return right;
    }

    /** Writes the key's text so that it ends at {@code right}; returns where its box starts. */
    private static double addKey(
            List<Mark> marks,
            String text,
            double right,
            double baseline,
            double box,
            TextStyle style,
            TextRuler ruler) {
        marks.add(new Mark.Label(text, right, baseline, style, Align.END));
        return right - ruler.width(text, style) - box - style.size() * 0.4;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value).replaceFirst("(\\.\\d+?)0+$", "$1");
    }
}
