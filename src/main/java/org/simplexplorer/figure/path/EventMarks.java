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

    /** The key to the shapes in one line, as far as it fits. */
    static List<Mark> key(double x, double y, double room, FigureStyle style, TextRuler ruler) {
        List<Mark> marks = new ArrayList<>();
        TextStyle text =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        double at = x;
        for (PathEvent.Kind kind : PathEvent.Kind.values()) {
            String words =
                    switch (kind) {
                        case MERGE -> "two become one";
                        case LEAVE -> "falls to zero";
                        case ENTER -> "rises from zero";
                    };
            double width = ruler.width(words, text) + 2.6 * style.fontSize();
            if (at + width > x + room) {
                break;
            }
            marks.add(of(kind, at + style.fontSize() / 2, y - text.middleToBaseline(), style));
            marks.add(new Mark.Label(words, at + 1.2 * style.fontSize(), y, text, Align.START));
            at += width;
        }
        return marks;
    }

    private static Colour colour(PathEvent.Kind kind, Palette palette) {
        return switch (kind) {
            case MERGE -> palette.outline();
            case LEAVE, ENTER -> palette.quiet();
        };
    }
}
