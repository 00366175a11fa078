package org.simplexplorer.figure.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.VisibleGroups;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.study.RowAttention;

/** The colour of a row's segments and groups through all steps; groups have those of their rings in other figures. */
final class BlockColours {

    private final int[] number;
    private final Palette palette;

    private BlockColours(int[] number, Palette palette) {
        this.number = number;
        this.palette = palette;
    }

    static BlockColours of(RowAttention row, FigureStyle style) {
        int[] number = new int[row.evaluation().size()];
        Arrays.fill(number, -1);
        List<int[]> shown = row.kind().structure() == Structure.SEGMENTS
                ? row.visibleBlocks()
                : VisibleGroups.of(row, style.detail());
        for (int block = 0; block < shown.size(); block++) {
            for (int token : shown.get(block)) {
                number[token] = block;
            }
        }
        return new BlockColours(number, style.palette());
    }

    /** The colour of the token's segment or group; none outside the support, and for a word alone in a group. */
    Optional<Colour> of(int token) {
        return number[token] < 0 ? Optional.empty() : Optional.of(palette.group(number[token]));
    }
}
