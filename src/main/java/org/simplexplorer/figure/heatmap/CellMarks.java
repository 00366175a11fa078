package org.simplexplorer.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/** The lines between cells, and the dots in those that are exactly zero. */
public final class CellMarks {

    private CellMarks() {}

    /** Whether something holds for the cell of a row and a token, as that it is exactly zero. */
    @FunctionalInterface
    public interface Which {
        boolean at(int row, int token);
    }

    public static void addGrid(List<Mark> marks, HeatmapLayout layout, Palette palette) {
        Stroke stroke = new Stroke(palette.grid(), 1);
        Viewport shown = layout.shown();
        for (int c = shown.firstColumn(); c <= shown.endColumn(); c++) {
            marks.add(new Mark.Line(layout.x(c), layout.top(), layout.x(c), layout.bottom(), stroke));
        }
        for (int r = shown.firstRow(); r <= shown.endRow(); r++) {
            marks.add(new Mark.Line(layout.left(), layout.y(r), layout.right(), layout.y(r), stroke));
        }
    }

    public static void addZeros(List<Mark> marks, HeatmapLayout layout, Which exactly, Palette palette) {
        Viewport shown = layout.shown();
        List<Mark.Point> zeros = new ArrayList<>();
        for (int r = shown.firstRow(); r < shown.endRow(); r++) {
            for (int c = shown.firstColumn(); c < shown.endColumn(); c++) {
                if (exactly.at(r, c)) {
                    zeros.add(new Mark.Point(
                            layout.x(c) + layout.cellWidth() / 2, layout.y(r) + layout.cellHeight() / 2));
                }
            }
        }
        double radius = Math.min(1.6, Math.max(0.5, Math.min(layout.cellWidth(), layout.cellHeight()) / 12));
        marks.add(new Mark.Dots(
                zeros.stream().mapToDouble(Mark.Point::x).toArray(),
                zeros.stream().mapToDouble(Mark.Point::y).toArray(),
                radius,
                palette.zero()));
    }
}
