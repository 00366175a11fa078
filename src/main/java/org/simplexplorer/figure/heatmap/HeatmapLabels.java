package org.simplexplorer.figure.heatmap;

import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;

/** The positions of row and column labels beside a heatmap's grid. */
public final class HeatmapLabels {

    private HeatmapLabels() {}

    public static Mark.Label row(HeatmapLayout layout, int row, String text, String name, TextStyle style) {
        double middle = layout.y(row) + layout.cellHeight() / 2;
        return new Mark.Label(
                text, layout.left() - HeatmapLayout.GAP, middle + style.middleToBaseline(), style, Align.END, 0, name);
    }

    public static Mark.Label column(HeatmapLayout layout, int column, String text, String name, TextStyle style) {
        double middle = layout.x(column) + layout.cellWidth() / 2;
        return ColumnLabels.below(middle, layout.bottom(), layout.slant(), text, name, style);
    }
}
