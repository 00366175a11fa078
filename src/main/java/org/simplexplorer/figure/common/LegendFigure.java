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

/** The key to the colours and marks that all panels share: it is always whole, where it is narrow in smaller letters or on more lines. */
public final class LegendFigure {

    private static final int STEPS = 96;
    private static final double BOX_EMS = 1.1;
    private static final double BOX_GAP_EMS = 0.4;
    private static final double KEY_GAP_EMS = 1;
    private static final double LINE_EMS = 1.7;
    private static final double SCALE_EMS = 2.5;

    /** A sample of a mark and its name. */
    private enum Key {
        ZERO("exactly 0"),
        SEGMENT(Structure.SEGMENTS.word()),
        GROUP(Structure.GROUPS.word());

        private final String text;

        Key(String text) {
            this.text = text;
        }
    }

    private final List<List<Key>> lines;
    private final double width;
    private final double size;
    private final FigureStyle style;
    private final TextRuler ruler;

    private LegendFigure(List<List<Key>> lines, double width, double size, FigureStyle style, TextRuler ruler) {
        this.lines = lines;
        this.width = width;
        this.size = size;
        this.style = style;
        this.ruler = ruler;
    }

    /**
     * Fits the legend into a width.
     *
     * @param kinds the mechanisms that are shown: what they do not draw is not explained
     */
    public static LegendFigure fit(List<MechanismKind> kinds, double width, FigureStyle style, TextRuler ruler) {
        List<Key> keys = new ArrayList<>(List.of(Key.ZERO));
        if (anyHas(kinds, Structure.SEGMENTS) && style.detail().outlines()) {
            keys.add(Key.SEGMENT);
        }
        if (anyHas(kinds, Structure.GROUPS) && style.detail().groups()) {
            keys.add(Key.GROUP);
        }
        return LabelSizes.best(
                style.fontSize(),
                size -> new LegendFigure(lines(keys, width, quiet(style, size), ruler), width, size, style, ruler),
                legend -> legend.lines.size() - 1,
                legend -> 0);
    }

    /** The height that the legend needs. */
    public double height() {
        return size * (LINE_EMS * lines.size() + SCALE_EMS);
    }

    /** The legend's marks, from its own origin. */
    public Mark.Group marks() {
        TextStyle quiet = quiet(style, size);
        TextStyle title = style.text(size, Weight.SEMIBOLD, style.palette().text());
        List<Mark> marks = new ArrayList<>();
        double free = width;
        for (int line = 0; line < lines.size(); line++) {
            free = Math.min(free, addKeys(marks, lines.get(line), (line * LINE_EMS + 1.05) * size, quiet));
        }
        if (ruler.width("weight", title) < free - size) {
            marks.add(new Mark.Label("weight", 0, 1.05 * size, title, Align.START));
        }
        addScale(marks, lines.size() * LINE_EMS * size, quiet);
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

    /** Returns the width that is free at the left. */
    private double addKeys(List<Mark> marks, List<Key> keys, double baseline, TextStyle quiet) {
        Colour sample = style.scale().ramp().at(0.35);
        Palette palette = style.palette();
        double box = BOX_EMS * size;
        double top = baseline - box * 0.85;
        double right = width;
        for (int i = keys.size() - 1; i >= 0; i--) {
            Key key = keys.get(i);
            marks.add(new Mark.Label(key.text, right, baseline, quiet, Align.END));
            double x = right - ruler.width(key.text, quiet) - box - BOX_GAP_EMS * size;
            switch (key) {
                case ZERO -> {
                    marks.add(Mark.Rect.outlined(x, top, box, box, 0, new Stroke(palette.grid(), 1)));
                    marks.add(new Mark.Dots(
                            new double[] {x + box / 2}, new double[] {top + box / 2}, 1.5, palette.zero()));
                }
                case SEGMENT ->
                    marks.add(new Mark.Rect(x, top, box, box, 0, sample, new Stroke(palette.outline(), 1.8)));
                case GROUP -> marks.add(new Mark.Rect(x, top, box, box, 3, sample, new Stroke(palette.group(0), 1.8)));
            }
            right = x - KEY_GAP_EMS * size;
        }
        return right + KEY_GAP_EMS * size;
    }

    private static List<List<Key>> lines(List<Key> keys, double width, TextStyle quiet, TextRuler ruler) {
        List<List<Key>> lines = new ArrayList<>();
        double filled = width;
        for (Key key : keys) {
            double needed = ruler.width(key.text, quiet) + (BOX_EMS + BOX_GAP_EMS) * quiet.size();
            double gap = KEY_GAP_EMS * quiet.size();
            if (lines.isEmpty() || filled + gap + needed > width) {
                lines.add(new ArrayList<>());
                filled = needed;
            } else {
                filled += gap + needed;
            }
            lines.get(lines.size() - 1).add(key);
        }
        return lines;
    }

    private static TextStyle quiet(FigureStyle style, double size) {
        return style.text(size, Weight.REGULAR, style.palette().quiet());
    }

    private static boolean anyHas(List<MechanismKind> kinds, Structure structure) {
        return kinds.stream().anyMatch(kind -> kind.structure() == structure);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value).replaceFirst("(\\.\\d+?)0+$", "$1");
    }
}
