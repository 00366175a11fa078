package org.simplexplorer.figure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.study.TokenRange;

/**
 * A sentence broken into lines of a given width, each word with the room for a shade around it. What the words weigh does
 * not matter here, so every mechanism's paragraph breaks at the same words.
 *
 * @param order which way the sentence flows
 * @param lines from top to bottom; none for an empty sentence
 */
record TextFlow(ReadingOrder order, List<Line> lines) {

    /** From a word to the edge of its shade, in ems. */
    private static final double PAD_EMS = 0.24;

    /** Between the shades of two words, in ems. */
    private static final double GAP_EMS = 0.14;

    /** A line's words from left to right. */
    record Line(List<Word> words) {}

    /**
     * A word in its place.
     *
     * @param text the token, shortened in the middle where a whole line cannot hold it
     * @param x the left edge of the word's shade, in scene units from the paragraph's left edge
     * @param width the width of the word's shade
     */
    record Word(int token, String text, double x, double width) {
        double right() {
            return x + width;
        }

        double middle() {
            return x + width / 2;
        }
    }

    /** A flow that is found once; the parameters are those of {@link #of}. */
    record Recipe(List<String> tokens, TokenRange shown, double width, TextStyle style, TextRuler ruler)
            implements Supplier<TextFlow> {
        @Override
        public TextFlow get() {
            return of(tokens, shown, width, style, ruler);
        }
    }

    /** @param shown which of the tokens stand there; the others only say which way the sentence flows */
    static TextFlow of(List<String> tokens, TokenRange shown, double width, TextStyle style, TextRuler ruler) {
        ReadingOrder order = ReadingOrder.of(tokens);
        double pad = PAD_EMS * style.size();
        double gap = GAP_EMS * style.size();
        String[] texts = new String[tokens.size()];
        double[] widths = new double[tokens.size()];
        List<Line> lines = new ArrayList<>();
        int first = shown.first();
        double filled = 0;
        for (int token = first; token < shown.end(); token++) {
            texts[token] = ruler.fitted(tokens.get(token), style, width - 2 * pad);
            widths[token] = ruler.width(texts[token], style) + 2 * pad;
            if (token > first && filled + gap + widths[token] > width) {
                lines.add(line(order, first, token, texts, widths, gap, order.rightToLeft() ? width - filled : 0));
                first = token;
                filled = 0;
            }
            filled += (token > first ? gap : 0) + widths[token];
        }
        if (shown.size() > 0) {
            lines.add(line(order, first, shown.end(), texts, widths, gap, order.rightToLeft() ? width - filled : 0));
        }
        return new TextFlow(order, List.copyOf(lines));
    }

    private static Line line(
            ReadingOrder order, int from, int to, String[] texts, double[] widths, double gap, double left) {
        List<Word> words = new ArrayList<>();
        double x = left;
        for (int token : order.leftToRight(from, to)) {
            words.add(new Word(token, texts[token], x, widths[token]));
            x += widths[token] + gap;
        }
        return new Line(List.copyOf(words));
    }
}
