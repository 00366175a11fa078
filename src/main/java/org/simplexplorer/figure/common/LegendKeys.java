package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The entries of a legend in lines, each line at the right end of its room. */
public final class LegendKeys {

    private static final double BOX_EMS = 1.1;
    private static final double BOX_GAP_EMS = 0.4;
    private static final double KEY_GAP_EMS = 1;
    private static final double LINE_EMS = 1.7;
    private static final double BASELINE_EMS = 1.05;

    private final List<List<LegendKey>> lines;
    private final double width;
    private final double size;
    private final FigureStyle style;
    private final TextRuler ruler;

    private LegendKeys(List<List<LegendKey>> lines, double width, double size, FigureStyle style, TextRuler ruler) {
        this.lines = lines;
        this.width = width;
        this.size = size;
        this.style = style;
        this.ruler = ruler;
    }

    /** Fits the entries into a width: where one line is too short in smaller letters, then on more lines. */
    public static LegendKeys fit(List<LegendKey> keys, double width, FigureStyle style, TextRuler ruler) {
        return LabelSizes.best(
                style.fontSize(),
                style.least(),
                size -> new LegendKeys(lines(keys, width, quiet(style, size), ruler), width, size, style, ruler),
                fitted -> Math.max(fitted.lines.size() - 1, 0),
                fitted -> 0);
    }

    /** The size of the letters, in scene units. */
    public double size() {
        return size;
    }

    /** The height of all lines; 0 where there is none. */
    public double height() {
        return size * LINE_EMS * lines.size();
    }

    /** What is free at the left of every line. */
    public double free() {
        return lines.stream().mapToDouble(line -> width - needed(line)).min().orElse(width);
    }

    /** The marks from the upper left corner. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        TextStyle quiet = quiet(style, size);
        double box = BOX_EMS * size;
        for (int line = 0; line < lines.size(); line++) {
            double baseline = (line * LINE_EMS + BASELINE_EMS) * size;
            double x = Math.max(width - needed(lines.get(line)), 0);
            for (LegendKey key : lines.get(line)) {
                marks.addAll(key.sample().marks(x, baseline - box * 0.85, box, style));
                x += box + BOX_GAP_EMS * size;
                String text = ruler.fitted(key.text(), quiet, width - box - BOX_GAP_EMS * size);
                marks.add(new Mark.Label(text, x, baseline, quiet, Align.START, 0, key.text()));
                x += ruler.width(key.text(), quiet) + KEY_GAP_EMS * size;
            }
        }
        return marks;
    }

    private double needed(List<LegendKey> line) {
        return line.stream()
                        .mapToDouble(key -> needed(key, quiet(style, size), ruler))
                        .sum()
                + (line.size() - 1) * KEY_GAP_EMS * size;
    }

    private static double needed(LegendKey key, TextStyle quiet, TextRuler ruler) {
        return ruler.width(key.text(), quiet) + (BOX_EMS + BOX_GAP_EMS) * quiet.size();
    }

    private static List<List<LegendKey>> lines(List<LegendKey> keys, double width, TextStyle quiet, TextRuler ruler) {
        List<List<LegendKey>> lines = new ArrayList<>();
        double filled = width;
        for (LegendKey key : keys) {
            double needed = needed(key, quiet, ruler);
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
}
