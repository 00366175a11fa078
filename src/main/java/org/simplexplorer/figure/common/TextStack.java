package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/** Text set line below line in a column of one width; words that are wider than a line are shortened. */
public final class TextStack {

    private static final double LINE_EMS = 1.45;
    private static final double ASCENT_EMS = 1;

    private final double width;
    private final TextRuler ruler;
    private final List<Mark> marks = new ArrayList<>();
    private double height;

    public TextStack(double width, TextRuler ruler) {
        this.width = width;
        this.ruler = ruler;
    }

    public double width() {
        return width;
    }

    /** How far down the text reaches. */
    public double height() {
        return height;
    }

    /** What was set, from the column's upper left corner. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    public void add(List<Mark> others) {
        marks.addAll(others);
    }

    public void space(double more) {
        height += more;
    }

    /** The baseline of a line that is set here. */
    public double baseline(TextStyle style) {
        return height + ASCENT_EMS * style.size();
    }

    /** Sets a line's part without going on to the next line. */
    public void put(String text, double x, double room, TextStyle style, Align align) {
        marks.add(new Mark.Label(ruler.fitted(text, style, room), x, baseline(style), style, align, 0, text));
    }

    public void nextLine(TextStyle style) {
        height += LINE_EMS * style.size();
    }

    /** Sets a paragraph between {@code left} and {@code right}. */
    public void paragraph(String text, double left, double right, TextStyle style) {
        for (String line : LineBreaks.lines(text, style, right - left, ruler)) {
            put(line, left, right - left, style, Align.START);
            nextLine(style);
        }
    }
}
