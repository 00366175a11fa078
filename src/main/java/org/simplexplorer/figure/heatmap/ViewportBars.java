package org.simplexplorer.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;

/** Thin bars above and right of a grid that shows a part of its matrix: where that part is, and how large. */
final class ViewportBars {

    private static final double THICKNESS = 3;

    /** A shorter bar would not be seen. */
    private static final double LEAST_LENGTH = 8;

    private static final double FAINT = 0.25;

    private ViewportBars() {}

    /** The bars; none along a side where everything is shown. */
    static List<Mark> of(HeatmapLayout layout, int rows, int columns, Palette palette) {
        Viewport shown = layout.shown();
        List<Mark> marks = new ArrayList<>();
        Colour track = palette.quiet().withOpacity(FAINT);
        if (shown.columns() < columns) {
            double length = layout.right() - layout.left();
            double y = layout.top() - THICKNESS - 0.5;
            double thumb = thumb(length, shown.columns(), columns);
            double x = layout.left() + start(length - thumb, shown.firstColumn(), columns - shown.columns());
            marks.add(bar(layout.left(), y, length, THICKNESS, track));
            marks.add(bar(x, y, thumb, THICKNESS, palette.quiet()));
        }
        if (shown.rows() < rows) {
            double length = layout.bottom() - layout.top();
            double x = layout.right() + 0.5;
            double thumb = thumb(length, shown.rows(), rows);
            double y = layout.top() + start(length - thumb, shown.firstRow(), rows - shown.rows());
            marks.add(bar(x, layout.top(), THICKNESS, length, track));
            marks.add(bar(x, y, THICKNESS, thumb, palette.quiet()));
        }
        return marks;
    }

    private static double thumb(double length, int shown, int all) {
        return Math.min(length, Math.max(LEAST_LENGTH, length * shown / all));
    }

    private static double start(double room, int before, int hidden) {
        return room * before / hidden;
    }

    private static Mark bar(double x, double y, double width, double height, Colour colour) {
        return new Mark.Rect(x, y, width, height, THICKNESS / 2, colour, null);
    }
}
