package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;

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

    /** What a key explains: the events that there are, lines of several words, and the cursor. */
    static List<LegendKey> keys(List<PathSource> paths, String symbol) {
        List<LegendKey> keys = new ArrayList<>();
        for (PathEvent.Kind kind : PathEvent.Kind.values()) {
            if (paths.stream().flatMap(path -> path.events().stream()).anyMatch(event -> event.kind() == kind)) {
                keys.add(new LegendKey(
                        words(kind), (x, top, box, style) -> List.of(of(kind, x + box / 2, top + 0.6 * box, style))));
            }
        }
        if (paths.stream().anyMatch(path -> !path.merges().isEmpty())) {
            keys.add(new LegendKey(
                    "several words",
                    (x, top, box, style) -> List.of(new Mark.Line(
                            x,
                            top + 0.6 * box,
                            x + box,
                            top + 0.6 * box,
                            new Stroke(style.palette().quiet(), style.fontSize() / 4)))));
        }
        keys.add(new LegendKey(
                symbol + " of this figure",
                (x, top, box, style) -> List.of(ring(x + box / 2, top + 0.6 * box, style))));
        return keys;
    }

    /** The cursor's ring. */
    static Mark ring(double x, double y, FigureStyle style) {
        double r = 0.5 * style.fontSize();
        return new Mark.Rect(
                x - r,
                y - r,
                2 * r,
                2 * r,
                r,
                style.palette().ground().withOpacity(1),
                new Stroke(style.palette().accent(), style.fontSize() / 5));
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
