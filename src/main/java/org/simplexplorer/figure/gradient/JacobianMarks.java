package org.simplexplorer.figure.gradient;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.SignedScale;
import org.simplexplorer.figure.heatmap.BlockMarks;
import org.simplexplorer.figure.heatmap.CellMarks;
import org.simplexplorer.figure.heatmap.FallMarks;
import org.simplexplorer.figure.heatmap.HeatmapLabels;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.DivergingRamp;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.RowAttention;

/** The picture of a Jacobian: its cells, what marks their signs, zeros and blocks, and the words beside them. */
final class JacobianMarks {

    private static final double LEAST_CELL_FOR_GRID = 7;

    private final GradientPanel panel;
    private final List<String> tokens;
    private final double[][] jacobian;
    private final HeatmapLayout layout;
    private final double most;
    private final FigureStyle style;
    private final DivergingRamp ramp;
    private final List<Mark> all;

    /** A panel's marks. */
    record Recipe(GradientPanel panel) implements Supplier<JacobianMarks> {
        @Override
        public JacobianMarks get() {
            return new JacobianMarks(panel);
        }
    }

    private JacobianMarks(GradientPanel panel) {
        this.panel = panel;
        tokens = panel.tokens();
        jacobian = panel.jacobian();
        layout = panel.layout();
        most = panel.most();
        style = panel.style();
        ramp = SignedScale.ramp(style);
        all = List.copyOf(drawn());
    }

    /** From the panel's upper left corner. */
    List<Mark> all() {
        return all;
    }

    private List<Mark> drawn() {
        List<Mark> marks = new ArrayList<>();
        marks.add(cells());
        if (dotted()) {
            CellMarks.addGrid(marks, layout, style.palette());
            CellMarks.addZeros(marks, layout, (i, j) -> jacobian[i][j] == 0, style.palette());
        } else {
            marks.add(Mark.Rect.outlined( // or zeros alone would be no picture
                    layout.left(),
                    layout.top(),
                    layout.right() - layout.left(),
                    layout.bottom() - layout.top(),
                    0,
                    new Stroke(style.palette().zero(), 1)));
        }
        FallMarks.add(marks, layout, (i, j) -> jacobian[i][j] == 0 ? 0 : jacobian[i][j] / most, FallMarks.MIDDLE, ramp);
        addBlocks(marks);
        TextStyle quiet =
                style.text(layout.fontSize(), Weight.REGULAR, style.palette().quiet());
        HeatmapLabels.add(marks, layout, tokens, tokens, quiet);
        return marks;
    }

    private Mark cells() {
        int n = tokens.size();
        int[] argb = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double entry = jacobian[i][j];
                argb[i * n + j] = entry == 0 ? 0 : ramp.at(entry / most).argb();
            }
        }
        return new Mark.Cells(
                layout.left(),
                layout.top(),
                layout.cellWidth(),
                layout.cellHeight(),
                n,
                n,
                argb,
                new JacobianTitles(tokens, jacobian));
    }

    /** The blocks of two words or more: the others have no frame. */
    private static List<int[]> framedBlocks(RowAttention row, Detail detail) {
        boolean shown = row.kind().structure() == Structure.SEGMENTS ? detail.outlines() : detail.groups();
        return row.visibleBlocks().stream()
                .filter(members -> shown && members.length > 1)
                .toList();
    }

    /** The marks that need to be explained. */
    Set<LegendKey> keys() {
        return keys(panel.row(), jacobian, dotted(), style.detail());
    }

    /** @param dotted whether cells are large enough for a dot in each exact zero */
    static Set<LegendKey> keys(RowAttention row, double[][] jacobian, boolean dotted, Detail detail) {
        Set<LegendKey> keys = new LinkedHashSet<>();
        if (JacobianEntries.any(jacobian, entry -> entry == 0)) {
            keys.add(dotted ? LegendKey.ZERO : LegendKey.BLANK);
        }
        if (JacobianEntries.any(jacobian, entry -> entry < 0)) {
            keys.add(GradientLegend.FALL);
        }
        if (!framedBlocks(row, detail).isEmpty()) {
            keys.add(row.kind().structure() == Structure.SEGMENTS ? LegendKey.SEGMENT : LegendKey.GROUP);
        }
        return keys;
    }

    private boolean dotted() {
        return Math.min(layout.cellWidth(), layout.cellHeight()) >= LEAST_CELL_FOR_GRID;
    }

    /** Members of a block share their rows and columns: a square on the diagonal, or cells ringed in the group's colour. */
    private void addBlocks(List<Mark> marks) {
        List<int[]> blocks = framedBlocks(panel.row(), style.detail());
        for (int block = 0; block < blocks.size(); block++) {
            int[] members = blocks.get(block);
            boolean segments = panel.row().kind().structure() == Structure.SEGMENTS;
            Colour colour =
                    segments ? style.palette().outline() : style.palette().group(block);
            Stroke stroke = new Stroke(colour, Math.min(style.fontSize() / 8, BlockMarks.strokeWidth(layout)));
            if (segments) {
                marks.add(box(members[0], members[0], members.length, stroke));
            } else {
                for (int i : members) {
                    for (int j : members) {
                        marks.add(box(i, j, 1, stroke));
                    }
                }
            }
        }
    }

    private Mark box(int firstRow, int firstColumn, int length, Stroke stroke) {
        return Mark.Rect.outlined(
                layout.x(firstColumn),
                layout.y(firstRow),
                length * layout.cellWidth(),
                length * layout.cellHeight(),
                0,
                stroke);
    }
}
