package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextRun;
import org.simplexplorer.scene.TextStyle;

/**
 * A word of a sentence, with the space behind it, and where it stands. A renderer that rounds each letter's width goes wrong
 * by a little with each letter; where every word has a place of its own, a sentence ends where it should.
 *
 * @param x where the word starts, in scene units from the label's anchor along its baseline
 * @param width with the space
 */
record PlacedWord(String text, double x, double width) {

    private static final int LONG = 24;

    /** The label's words; none where it is short, or where words are read from right to left. */
    static List<PlacedWord> of(Mark.Label label, TextRuler ruler) {
        String text = label.text();
        TextStyle style = label.style();
        if (text.length() <= LONG || TextRun.of(text, style).stream().anyMatch(TextRun::rightToLeft)) {
            return List.of();
        }
        double whole = ruler.width(text, style);
        double start =
                switch (label.align()) {
                    case START -> 0;
                    case MIDDLE -> -whole / 2;
                    case END -> -whole;
                };
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
