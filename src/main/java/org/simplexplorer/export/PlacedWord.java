package org.simplexplorer.export;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextRun;
import org.simplexplorer.scene.TextStyle;

/**
 * A word of a sentence, or a stretch of words from the right, with the space behind it, and where it stands. A renderer that rounds each letter's width goes wrong
 * by a little with each letter; where every word has a place of its own, a sentence ends where it should.
 *
 * @param x where the word starts, in scene units from the label's anchor along its baseline
 * @param width with the space
 */
record PlacedWord(String text, double x, double width) {

    private static final int LONG = 24;

    /**
     * The label's words; none where it is short and of one font, or reads from right to left. Of fonts that meet in a word,
     * rsvg-convert sets some on another height.
     */
    static List<PlacedWord> of(Mark.Label label, TextRuler ruler) {
        String text = label.text();
        TextStyle style = label.style();
        List<TextRun> runs = TextRun.of(text, style);
        double whole = ruler.width(text, style);
        double start =
                switch (label.align()) {
                    case START -> 0;
                    case MIDDLE -> -whole / 2;
                    case END -> -whole;
                };
        if (runs.stream().anyMatch(TextRun::rightToLeft)) {
            return stretches(text, runs, start, style, ruler);
        }
        boolean isSafe = text.length() <= LONG && runs.size() <= 1;
        return isSafe ? List.of() : words(text, start, style, ruler);
    }

    /** Words from the left one by one, those from the right together; none where they do not stand in the order in which they are read. */
    private static List<PlacedWord> stretches(
            String text, List<TextRun> runs, double start, TextStyle style, TextRuler ruler) {
        boolean inOrder =
                runs.stream().map(TextRun::text).collect(Collectors.joining()).equals(text);
        if (!inOrder || !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            return List.of();
        }
        List<PlacedWord> stretches = new ArrayList<>();
        double x = start;
        for (int from = 0, to; from < runs.size(); from = to) {
            StringBuilder stretch = new StringBuilder();
            double width = 0;
            for (to = from;
                    to < runs.size()
                            && runs.get(to).rightToLeft() == runs.get(from).rightToLeft();
                    to++) {
                stretch.append(runs.get(to).text());
                width += ruler.width(runs.get(to), style.size());
            }
            if (runs.get(from).rightToLeft()) {
                stretches.add(new PlacedWord(stretch.toString(), x, width));
            } else {
                stretches.addAll(words(stretch.toString(), x, style, ruler));
            }
            x += width;
        }
        return stretches;
    }

    private static List<PlacedWord> words(String text, double start, TextStyle style, TextRuler ruler) {
        List<PlacedWord> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space + 1;
            double before = ruler.width(text.substring(0, from), style);
            double width = ruler.width(text.substring(0, to), style) - before;
            words.add(new PlacedWord(text.substring(from, to), start + before, width));
            from = to;
        }
        return words;
    }
}
