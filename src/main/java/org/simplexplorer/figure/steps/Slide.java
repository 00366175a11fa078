package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LabelSizes;
import org.simplexplorer.figure.common.LineBreaks;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * What surrounds the picture of a step: the heading, the sentences, and at the foot what it is about and a dot for
 * each step. All type grows with the slide.
 *
 * @param marks from the slide's own upper left corner
 * @param top where the picture starts
 * @param room the picture's height
 * @param height of all
 */
record Slide(List<Mark> marks, double top, double room, double height) {

    /** The heading over the slide's height; the other types over the heading. */
    private static final double HEADING_SHARE = 1 / 15.0;

    private static final double BODY = 0.64;
    static final double LABEL = 0.54;

    private static final double HEADING_LINE = 1.3;
    private static final double BODY_LINE = 1.32;
    private static final double FOOT = 1.15;
    private static final double LEAST_ROOM = 4;
    private static final double DOT = 0.15;
    private static final double DOT_PITCH = 0.55;

    /** The part of the width that the dots take at most. */
    private static final double MOST_DOTS = 0.35;

    /** The size of the heading: what the last row can read, and never so small that labels are below their size. */
    static double headingSize(double width, double height, double fontSize) {
        double grown = Math.min(height * HEADING_SHARE, Math.min(width / 16, Math.max(height / 10, 8)));
        return Math.max(grown, fontSize / LABEL);
    }

    /**
     * @param foot what the slide is about
     * @param step the current one, from 0, of {@code count}
     * @param size the heading's
     */
    static Slide of(
            String heading,
            String sentences,
            String foot,
            int step,
            int count,
            double width,
            double height,
            double size,
            FigureStyle style,
            TextRuler ruler) {
        TextStyle bold = style.text(size, Weight.BOLD, style.palette().text());
        TextStyle body = style.text(BODY * size, Weight.REGULAR, style.palette().text());
        TextStyle quiet =
                style.text(LABEL * size, Weight.REGULAR, style.palette().quiet());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Label(ruler.fitted(heading, bold, width), 0, 0.8 * size, bold, Align.START, 0, heading));
        double y = HEADING_LINE * size;
        for (String line : LineBreaks.lines(sentences, body, width, ruler)) {
            marks.add(new Mark.Label(line, 0, y + body.size(), body, Align.START));
            y += BODY_LINE * body.size();
        }
        double top = y + 0.5 * size;
        double room = Math.max(height - FOOT * size - top, LEAST_ROOM * size);
        double bottom = top + room + FOOT * size;
        double middle = bottom - 0.35 * size;
        double pitch = Math.min(DOT_PITCH * size, MOST_DOTS * width / count);
        double dots = count * pitch;
        double footSize = LabelSizes.best(
                quiet.size(),
                style.least(),
                tried -> tried,
                tried -> 0,
                tried -> ruler.width(foot, quiet.withSize(tried)) > width - dots - size / 2 ? 1 : 0);
        TextStyle footStyle = quiet.withSize(
                ruler.width(foot, quiet.withSize(footSize)) > width - dots - size / 2
                        ? Math.min(quiet.size(), style.least())
                        : footSize);
        marks.add(new Mark.Label(
                ruler.fitted(foot, footStyle, width - dots - size / 2),
                0,
                middle + footStyle.middleToBaseline(),
                footStyle,
                Align.START,
                0,
                foot));
        for (int i = 0; i < count; i++) {
            double radius = Math.min((i == step ? 1.4 : 1) * DOT * size, pitch / 2);
            double x = width - dots + (i + 0.5) * pitch;
            marks.add(new Mark.Dots(
                    new double[] {x},
                    new double[] {middle},
                    radius,
                    i == step ? style.palette().accent() : style.palette().zero()));
        }
        return new Slide(List.copyOf(marks), top, room, bottom);
    }
}
