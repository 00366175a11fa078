package org.simplexplorer.viewmodel.panels;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.figure.heatmap.HeatmapLayout.Cell;
import org.simplexplorer.study.RowAttention;

/**
 * What is said of the cell that is pointed at.
 *
 * @param title {@code target → source}
 * @param lines score and weight; segment or group
 * @param x the right edge of the cell, in the picture's pixels
 * @param y the lower edge of the cell
 * @param cellHeight the height of the cell
 */
public record Hint(String title, List<String> lines, double x, double y, double cellHeight) {

    public Hint {
        lines = List.copyOf(lines);
    }

    /** The words for a cell of a picture; empty where the picture shows no such cell. */
    static Optional<Hint> of(PanelModel.Picture picture, Cell cell) {
        if (cell.row() >= picture.attention().rows().size()
                || cell.column() >= picture.study().tokens().size()) {
            return Optional.empty();
        }
        HeatmapLayout layout = picture.figure().layout();
        if (!layout.shown().showsRow(cell.row()) || !layout.shown().showsColumn(cell.column())) {
            return Optional.empty();
        }
        RowAttention row = picture.attention().row(cell.row());
        List<String> tokens = picture.study().tokens();
        return Optional.of(new Hint(
                TokenWords.title(row.row().label(), tokens.get(cell.column())),
                TokenWords.lines(row, tokens, cell.column()),
                layout.x(cell.column() + 1),
                layout.y(cell.row() + 1),
                layout.cellHeight()));
    }
}
