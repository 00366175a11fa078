package org.simplexplorer.figure.heatmap;

import java.util.Arrays;
import java.util.List;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.figure.common.LabelSizes;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.TokenRange;

/** The layout of a heatmap in a file, which is neither scrolled nor pointed at. */
public final class StillLayout {

    private StillLayout() {}

    /**
     * Fits a heatmap that stands still, as {@link LabelSizes} says; its cells are square where the matrix is, or where all are to be.
     *
     * @param columns which columns are shown, with all rows
     * @param weights how much each column of the matrix matters, for the case that not all can be named
     * @param least the smallest size of labels
     */
    public static HeatmapLayout of(
            List<String> rowNames,
            List<String> columnNames,
            TokenRange columns,
            double[] weights,
            double width,
            double height,
            TextStyle style,
            double least,
            PanelLook look,
            TextRuler ruler) {
        List<String> shown = columns.of(columnNames);
        double[] matter = Arrays.copyOfRange(weights, columns.first(), columns.end());
        return LabelSizes.best(
                style.size(),
                least,
                size -> sized(
                        rowNames,
                        shown,
                        columns.first(),
                        matter,
                        width,
                        height,
                        style.withSize(size),
                        style.size(),
                        look,
                        ruler),
                layout -> layout.leftOut(rowNames),
                layout -> LabelSizes.cut(layout.rowLabels(), rowNames) + LabelSizes.cut(layout.columnLabels(), shown));
    }

    private static HeatmapLayout sized(
            List<String> rowNames,
            List<String> columnNames,
            int firstColumn,
            double[] weights,
            double width,
            double height,
            TextStyle style,
            double em,
            PanelLook look,
            TextRuler ruler) {
        TextStyle bold = style.with(Weight.SEMIBOLD); // as in the window, so that a small matrix looks the same
        int rows = rowNames.size();
        int columns = columnNames.size();
        double beside = Math.min(HeatmapLayout.MOST_LABEL_EMS * em, width * 0.4);
        double rowLabelWidth = ColumnLabels.widest(rowNames, bold, ruler, beside);
        double left = HeatmapLayout.EDGE + (rowLabelWidth > 0 ? rowLabelWidth + HeatmapLayout.GAP : 0);
        double cellWidth = columns == 0
                ? 0
                : Math.min(Math.max(width - left - HeatmapLayout.EDGE, 1) / columns, HeatmapLayout.MOST_CELL_WIDTH);
        double below = Math.min(HeatmapLayout.MOST_LABEL_EMS * em, Math.max(height * 0.4, 3 * em));
        ColumnLabels names = names(columnNames, weights, left, cellWidth, below, bold, look, ruler);
        double free = Math.max(height - HeatmapLayout.EDGE - names.height(), 1);
        double cellHeight = rows == 0 ? 0 : Math.min(free / rows, HeatmapLayout.MOST_CELL_HEIGHT);
        if (look.square() || (rows == columns && rows > 1)) {
            cellWidth = Math.min(cellWidth, cellHeight);
            cellHeight = cellWidth;
            names = names(columnNames, weights, left, cellWidth, below, bold, look, ruler);
        }
        double slack = width - left - HeatmapLayout.EDGE - columns * cellWidth;
        double spare = height - HeatmapLayout.EDGE - names.height() - rows * cellHeight;
        Viewport shown = new Viewport(0, firstColumn, rows, columns);
        return new HeatmapLayout(
                shown,
                left + Math.max(slack, 0) / 2,
                HeatmapLayout.EDGE + Math.max(spare, 0) / 3 + (look.labelsOnTop() ? names.height() : 0),
                cellWidth,
                cellHeight,
                HeatmapLabels.thinned(
                        rowNames, shown, cellHeight / (HeatmapLayout.LINE_EMS * bold.size()), bold, ruler, beside),
                names.texts(),
                names.slant(),
                look.labelsOnTop(),
                names.height(),
                style.size());
    }

    private static ColumnLabels names(
            List<String> columnNames,
            double[] weights,
            double left,
            double cellWidth,
            double most,
            TextStyle text,
            PanelLook look,
            TextRuler ruler) {
        return look.labelsOnTop()
                ? ColumnLabels.fitAbove(columnNames, weights, cellWidth, most, text, ruler)
                : ColumnLabels.fitByWeight(columnNames, weights, left, cellWidth, most, text, ruler);
    }
}
