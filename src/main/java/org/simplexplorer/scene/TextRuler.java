package org.simplexplorer.scene;

/** Measures and shapes text in the bundled faces. One ruler serves every layout, so that screen and files agree. */
public interface TextRuler {

    /** The em, in the units of {@link #outline}. */
    double OUTLINE_EM = 100;

    /** The width of a run at an em of {@code size}, in the unit of {@code size}. */
    double width(TextRun run, double size);

    /** The glyphs of a run as SVG path data at an em of {@link #OUTLINE_EM}, y downwards, the baseline from the origin. */
    String outline(TextRun run);

    /** The width of a line of text. */
    default double width(String text, TextStyle style) {
        double width = 0;
        for (TextRun run : TextRun.of(text, style)) {
            width += width(run, style.size());
        }
        return width;
    }

    /**
     * The text itself where it fits, else shortened in the middle: the start and the end of a word tell most.
     *
     * @param room the greatest width, in scene units
     */
    default String fitted(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        for (int kept = points.length - 1; kept > 0; kept--) {
            int head = (kept + 1) / 2;
            int tail = kept - head;
            String shorter = new String(points, 0, head) + "\u2026" + new String(points, points.length - tail, tail);
            if (width(shorter, style) <= room) {
                return shorter;
            }
        }
        return "\u2026";
    }
}
