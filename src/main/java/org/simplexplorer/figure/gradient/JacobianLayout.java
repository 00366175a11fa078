package org.simplexplorer.figure.gradient;

import java.util.List;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.figure.heatmap.StillLayout;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.TokenRange;

/**
 * Where the cells of a row's Jacobian and their names are. The heavier a word, the sooner its column is named.
 *
 * @param width of the room, in scene units, as {@code height}
 * @param least the smallest size of names
 */
record JacobianLayout(
        List<String> tokens,
        RowAttention row,
        double width,
        double height,
        TextStyle style,
        double least,
        TextRuler ruler)
        implements Supplier<HeatmapLayout> {

    @Override
    public HeatmapLayout get() {
        return StillLayout.of(
                tokens,
                tokens,
                new TokenRange(0, tokens.size()),
                row.evaluation().weights(),
                width,
                height,
                style,
                least,
                PanelLook.STANDARD,
                ruler);
    }
}
