package org.simplexplorer.figure.common;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/**
 * Names below the columns of a figure: level where the columns are wide enough, else slanted, the narrower the columns
 * the steeper, and only every k-th where lines of text would still run into each other.
 *
 * @param texts the names as they fit, empty where thinned out
 * @param slant degrees by which the names rise to the right, 0 (level) to 90 (upright)
 * @param height from the columns' lower edge to the end of the longest name, in scene units
 */
public record ColumnLabels(List<String> texts, double slant, double height) {

    /** Between columns and names. */
    public static final double GAP = 6;

    private static final double UPRIGHT = 90;
    private static final double[] SLANTS = {40, 60, UPRIGHT};

    /** Capitals to descenders: slanted names may come closer than level lines, for they start at different heights. */
    private static final double SLANTED_LINE_EMS = 0.95;

    /** The tallest ascenders to descenders: upright names stand side by side, and those of East Asia fill their line. */
    private static final double UPRIGHT_LINE_EMS = 1.05;

    /**
     * Fits names below columns: level where they have room, else slanted or upright, thinned out where they still run into
     * each other.
     *
     * @param left the first column's left edge: a slanted name leans out to the left, but not beyond 0
     * @param pitch the width of a column
     * @param most the greatest width of a name
     */
    public static ColumnLabels fit(
            List<String> names, double left, double pitch, double most, TextStyle style, TextRuler ruler) {
        return fit(names, 0, names.size(), left, pitch, most, style, ruler);
    }

    /**
     * As above, where only {@code count} of the columns are shown. The room below is that of all names.
     *
     * @param first the first column shown
     */
    public static ColumnLabels fit(
            List<String> names,
            int first,
            int count,
            double left,
            double pitch,
            double most,
            TextStyle style,
            TextRuler ruler) {
        return fit(names, first, count, left, pitch, most, style, ruler, slant(pitch, style));
    }

    private static ColumnLabels fit(
            List<String> names,
            int first,
            int count,
            double left,
            double pitch,
            double most,
            TextStyle style,
            TextRuler ruler,
            double slant) {
        double widest = widest(names, style, ruler, most);
        if (widest <= pitch - 4) {
            List<String> level = names.subList(first, first + count).stream()
                    .map(name -> ruler.fitted(name, style, pitch - 4))
                    .toList();
            return new ColumnLabels(level, 0, GAP + style.size() * 1.6);
        }
        double sin = Math.sin(Math.toRadians(slant));
        double cos = Math.cos(Math.toRadians(slant));
        int every = every(style.size() * lineEms(slant) / sin, pitch);
        List<String> texts = IntStream.range(first, first + count)
                .mapToObj(i -> {
                    double leaning = (left + (i - first + 0.5) * pitch) / Math.max(cos, 1e-3) - style.size() / 2;
                    return i % every == 0 ? ruler.fitted(names.get(i), style, Math.min(widest, leaning)) : "";
                })
                .toList();
        return new ColumnLabels(texts, slant, GAP + widest * sin + style.size() * (cos + 0.5 * sin));
    }

    /**
     * Fits names below the columns of a figure that stands still. Where every name cannot stand at this size, those of the
     * columns with the most weight come first.
     *
     * @param weights how much each column matters; one each
     */
    public static ColumnLabels fitByWeight(
            List<String> names,
            double[] weights,
            double left,
            double pitch,
            double most,
            TextStyle style,
            TextRuler ruler) {
        return fitByWeight(names, weights, left, pitch, most, style, ruler, slant(pitch, style));
    }

    /** As above, for names above their columns: those that are not level stand upright, since slanted ones would lean out. */
    public static ColumnLabels fitAbove(
            List<String> names, double[] weights, double pitch, double most, TextStyle style, TextRuler ruler) {
        return fitByWeight(names, weights, most, pitch, most, style, ruler, UPRIGHT);
    }

    private static ColumnLabels fitByWeight(
            List<String> names,
            double[] weights,
            double left,
            double pitch,
            double most,
            TextStyle style,
            TextRuler ruler,
            double slant) {
        ColumnLabels all = fit(names, 0, names.size(), left, pitch, most, style, ruler, slant);
        int every = every(style.size() * lineEms(all.slant()) / Math.sin(Math.toRadians(all.slant())), pitch);
        if (all.slant() == 0 || every == 1) {
            return all;
        }
        BitSet named = new BitSet(names.size());
        Integer[] heaviestFirst = IntStream.range(0, names.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(heaviestFirst, Comparator.comparingDouble((Integer column) -> -weights[column]));
        for (int column : heaviestFirst) {
            int before = named.previousSetBit(column);
            int after = named.nextSetBit(column);
            if ((before < 0 || column - before >= every) && (after < 0 || after - column >= every)) {
                named.set(column);
            }
        }
        double widest = widest(names, style, ruler, most);
        List<String> texts = IntStream.range(0, names.size())
                .mapToObj(column -> named.get(column) ? ruler.fitted(names.get(column), style, widest) : "")
                .toList();
        return new ColumnLabels(texts, all.slant(), all.height());
    }

    /** The number of names that have no room. */
    public int leftOut() {
        return (int) texts.stream().filter(String::isEmpty).count();
    }

    private static double lineEms(double slant) {
        return slant < 90 ? SLANTED_LINE_EMS : UPRIGHT_LINE_EMS;
    }

    /** The gentlest slant at which every name has room; upright where none is. */
    private static double slant(double pitch, TextStyle style) {
        for (double slant : SLANTS) {
            if (style.size() * lineEms(slant) <= pitch * Math.sin(Math.toRadians(slant))) {
                return slant;
            }
        }
        return SLANTS[SLANTS.length - 1];
    }

    /** The label of a column in the middle {@code x}, below the columns' lower edge. */
    public static Mark.Label below(double x, double bottom, double slant, String text, String name, TextStyle style) {
        if (slant == 0) {
            return new Mark.Label(text, x, bottom + GAP + style.size(), style, Align.MIDDLE, 0, name);
        }
        double em = style.size();
        double cos = Math.cos(Math.toRadians(slant));
        return new Mark.Label(
                text, x + 0.35 * em + 0.05 * em * cos, bottom + GAP + 0.8 * em * cos, style, Align.END, -slant, name);
    }

    /** The label of a column in the middle {@code x}, above the columns' upper edge: level or upright. */
    public static Mark.Label above(double x, double top, double slant, String text, String name, TextStyle style) {
        double em = style.size();
        return slant == 0
                ? new Mark.Label(text, x, top - GAP, style, Align.MIDDLE, 0, name)
                : new Mark.Label(text, x + 0.35 * em, top - GAP, style, Align.START, -slant, name);
    }

    /** The width of the widest name, but at most {@code most}. */
    public static double widest(List<String> names, TextStyle style, TextRuler ruler, double most) {
        double widest = 0;
        for (String name : names) {
            widest = Math.max(widest, ruler.width(name, style));
            if (widest >= most) {
                return most;
            }
        }
        return widest;
    }

    private static int every(double needed, double pitch) {
        return (int) Math.max(1, Math.ceil(needed / Math.max(pitch, 1e-3)));
    }
}
