package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The marks of a path's events: a diamond for a merge, a triangle down or up for leaving or entering. */
final class EventMarks {

    private static final double SIZE_EMS = 0.36;
    private static final double GAP_EMS = 2.6;

    /** From one line of the key to the next. */
    static final double KEY_LINE_EMS = 1.5;

    private EventMarks() {}

    static Mark of(PathEvent.Kind kind, double x, double y, FigureStyle style) {
        double r = SIZE_EMS * style.fontSize();
        return new Mark.Path(
                switch (kind) {
                    case MERGE ->
                        List.of(new Point(x, y - r), new Point(x + r, y), new Point(x, y + r), new Point(x - r, y));
                    case LEAVE -> List.of(new Point(x - r, y - r), new Point(x + r, y - r), new Point(x, y + r));
                    case ENTER -> List.of(new Point(x - r, y + r), new Point(x, y - r), new Point(x + r, y + r));
                },
                true,
                colour(kind, style.palette()),
                null);
    }

    /** How many lines the key takes. */
    static int keyLines(double room, FigureStyle style, TextRuler ruler) {
        TextStyle text =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        int lines = 1;
        double at = 0;
        for (PathEvent.Kind kind : PathEvent.Kind.values()) {
            double width = ruler.width(words(kind), text) + GAP_EMS * style.fontSize();
            if (at > 0 && at + width > room) {
                lines++;
                at = 0;
            }
            at += width;
        }
        return lines;
    }

    /** The key to the shapes, in as many lines as it takes: the last one's baseline is at {@code y}. */
    static List<Mark> key(double x, double y, double room, FigureStyle style, TextRuler ruler) {
        List<Mark> marks = new ArrayList<>();
        TextStyle text =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        double at = x;
        double baseline = y - (keyLines(room, style, ruler) - 1) * KEY_LINE_EMS * style.fontSize();
        for (PathEvent.Kind kind : PathEvent.Kind.values()) {
            String words = words(kind);
            double width = ruler.width(words, text) + GAP_EMS * style.fontSize();
            if (at > x && at + width > x + room) {
                baseline += KEY_LINE_EMS * style.fontSize();
                at = x;
            }
            marks.add(of(kind, at + style.fontSize() / 2, baseline - text.middleToBaseline(), style));
            String shown = ruler.fitted(words, text, room - 1.2 * style.fontSize());
            marks.add(new Mark.Label(shown, at + 1.2 * style.fontSize(), baseline, text, Align.START, 0, words));
            at += width;
        }
        return marks;
    }

    private static String words(PathEvent.Kind kind) {
        return switch (kind) {
            case MERGE -> "two become one";
            case LEAVE -> "falls to zero";
            case ENTER -> "rises from zero";
        };
    }

    private static Colour colour(PathEvent.Kind kind, Palette palette) {
        return switch (kind) {
            case MERGE -> palette.outline();
            case LEAVE, ENTER -> palette.quiet();
        };
    }
}
