package org.simplexplorer.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/**
 * Names below the columns of a figure: level where the columns are wide enough, else slanted, and only every k-th where
 * lines of text would run into each other.
 *
 * @param texts the names as they fit, empty where thinned out
 * @param slanted whether the names are slanted
 * @param height from the columns' lower edge to the end of the longest name, in scene units
 */
record ColumnLabels(List<String> texts, boolean slanted, double height) {

    /** Between columns and names. */
    static final double GAP = 6;

    /** The slant: rising to the right, ending below the column. */
    static final double SLANT_DEGREES = -40;

    private static final double SIN = Math.sin(Math.toRadians(-SLANT_DEGREES));
    private static final double COS = Math.cos(Math.toRadians(-SLANT_DEGREES));
    private static final double LINE_EMS = 1.15;

    /** Ascenders to descenders: slanted names may come closer than level lines, for they start at different heights. */
    private static final double SLANTED_LINE_EMS = 0.95;

    /**
     * @param left the first column's left edge: a slanted name leans out to the left, but not beyond 0
     * @param pitch the width of a column
     * @param most the greatest width of a name
     */
    static ColumnLabels fit(
            List<String> names, double left, double pitch, double most, TextStyle style, TextRuler ruler) {
        double widest = widest(names, style, ruler, most);
        boolean slanted = widest > pitch - 4;
        if (!slanted) {
            List<String> level = names.stream()
                    .map(name -> ruler.fitted(name, style, pitch - 4))
                    .toList();
            return new ColumnLabels(level, false, GAP + style.size() * 1.6);
        }
        int every = every(style.size() * SLANTED_LINE_EMS / SIN, pitch);
        List<String> texts = IntStream.range(0, names.size())
                .mapToObj(i -> i % every == 0
                        ? ruler.fitted(
                                names.get(i),
                                style,
                                Math.min(widest, (left + (i + 0.5) * pitch) / COS - style.size() / 2))
                        : "")
                .toList();
        return new ColumnLabels(texts, true, GAP + widest * SIN + style.size() * COS);
    }

    /** The label of a column in the middle {@code x}, below the columns' lower edge. */
    static Mark.Label below(double x, double bottom, boolean slanted, String text, String name, TextStyle style) {
        return slanted
                ? new Mark.Label(
                        text,
                        x + style.size() * 0.4,
                        bottom + GAP + style.size() * 0.6,
                        style,
                        Align.END,
                        SLANT_DEGREES,
                        name)
                : new Mark.Label(text, x, bottom + GAP + style.size(), style, Align.MIDDLE, 0, name);
    }

    /** The width of the widest name, but at most {@code most}. */
    static double widest(List<String> names, TextStyle style, TextRuler ruler, double most) {
        double widest = 0;
        for (String name : names) {
            widest = Math.max(widest, ruler.width(name, style));
            if (widest >= most) {
                return most;
            }
        }
        return widest;
    }

    /** Every how many-th level line of text has room, where there is one at each {@code pitch}. */
    static int everyLine(TextStyle style, double pitch) {
        return every(style.size() * LINE_EMS, pitch);
    }

    private static int every(double needed, double pitch) {
        return (int) Math.max(1, Math.ceil(needed / Math.max(pitch, 1e-3)));
    }
}
