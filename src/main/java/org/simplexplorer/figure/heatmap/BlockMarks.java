package org.simplexplorer.figure.heatmap;

import java.util.List;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.study.Attention;

/** Structure made visible: a frame around each segment of fusedmax, a ring on each member of a group of oscarmax. */
public final class BlockMarks {

    /** Where ties run, in parts of a cell's height from its top: clear of the number or the dot in the middle. */
    private static final double[] TIE_LANES = {0.86, 0.14, 0.76, 0.24};

    /** On a screen, which draws them anew at each move, and where one can zoom in. */
    static final double LEAST_CELL_ON_SCREEN = 4;

    /** In a file, where a line is as thin as it has to be; in smaller cells none could be seen. */
    static final double LEAST_CELL = 1;

    private static final double WIDEST = 2;
    private static final double THINNEST = 0.2;
    private static final double THIN = 0.5;

    private BlockMarks() {}

    /** Frames every maximal run of tokens that share a block in the support, single tokens included. */
    static void addSegments(List<Mark> marks, HeatmapLayout layout, Attention attention, Palette palette) {
        Stroke stroke = new Stroke(palette.outline(), strokeWidth(layout));
        for (int r = layout.shown().firstRow(); r < layout.shown().endRow(); r++) {
            Evaluation row = attention.rows().get(r);
            Partition blocks = row.blocks().orElseThrow();
            for (int b = 0; b < blocks.count(); b++) {
                int first = blocks.first(b);
                if (row.inSupport(first)) {
                    addFrame(marks, layout, r, first, first + blocks.sizeOf(b), stroke);
                }
            }
        }
    }

    /** A frame around the tokens of a segment that are shown, open where the segment goes on beyond them. */
    private static void addFrame(List<Mark> marks, HeatmapLayout layout, int row, int first, int end, Stroke stroke) {
        int from = Math.max(first, layout.shown().firstColumn());
        int to = Math.min(end, layout.shown().endColumn());
        if (from >= to) {
            return;
        }
        double top = layout.y(row);
        if (from == first && to == end) {
            marks.add(Mark.Rect.outlined(
                    layout.x(first), top, (end - first) * layout.cellWidth(), layout.cellHeight(), 0, stroke));
            return;
        }
        double bottom = top + layout.cellHeight();
        marks.add(new Mark.Line(layout.x(from), top, layout.x(to), top, stroke));
        marks.add(new Mark.Line(layout.x(from), bottom, layout.x(to), bottom, stroke));
        if (from == first) {
            marks.add(new Mark.Line(layout.x(first), top, layout.x(first), bottom, stroke));
        }
        if (to == end) {
            marks.add(new Mark.Line(layout.x(end), top, layout.x(end), bottom, stroke));
        }
    }

    /** Rings the members of every group of two or more, in the group's colour, and ties those that stand apart. */
    static void addGroups(List<Mark> marks, HeatmapLayout layout, Attention attention, Palette palette) {
        // Goes on from row to row, so that groups of neighbouring rows do not look like one.
        int group = attention.groupsBefore(layout.shown().firstRow());
        for (int r = layout.shown().firstRow(); r < layout.shown().endRow(); r++) {
            Evaluation row = attention.rows().get(r);
            Partition blocks = row.blocks().orElseThrow();
            for (int b = 0; b < blocks.count(); b++) {
                if (blocks.sizeOf(b) > 1 && row.inSupport(blocks.first(b))) {
                    Stroke stroke = new Stroke(palette.group(group), strokeWidth(layout));
                    addTie(marks, layout, r, blocks.members(b), stroke, group++);
                    for (int token : blocks.members(b)) {
                        if (layout.shown().showsColumn(token)) {
                            marks.add(ring(layout, r, token, stroke));
                        }
                    }
                }
            }
        }
    }

    /** A ring just inside the cell, so that rings of neighbours stay apart. */
    static Mark.Rect ring(HeatmapLayout layout, int row, int token, Stroke stroke) {
        double inset = stroke.width() / 2 + Math.min(1, layout.cellWidth() / 20);
        return Mark.Rect.outlined(
                layout.x(token) + inset,
                layout.y(row) + inset,
                Math.max(layout.cellWidth() - 2 * inset, 0.1),
                Math.max(layout.cellHeight() - 2 * inset, 0.1),
                Math.min(4, layout.cellHeight() / 5),
                stroke);
    }

    private static void addTie(List<Mark> marks, HeatmapLayout layout, int row, int[] members, Stroke ring, int lane) {
        Stroke thin = new Stroke(ring.colour().withOpacity(0.55), Math.min(1.5, ring.width()));
        // Each group of a row has a lane of its own, so that the ties of two groups do not run into one.
        double y = layout.y(row) + layout.cellHeight() * TIE_LANES[lane % TIE_LANES.length];
        for (int i = 1; i < members.length; i++) {
            int from = Math.max(members[i - 1] + 1, layout.shown().firstColumn());
            int to = Math.min(members[i], layout.shown().endColumn());
            if (from < to) {
                marks.add(new Mark.Line(layout.x(from), y, layout.x(to), y, thin));
            }
        }
    }

    /** Whether the cells are at least so large. */
    static boolean haveRoom(HeatmapLayout layout, double least) {
        return Math.min(layout.cellWidth(), layout.cellHeight()) >= least;
    }

    /** Thin enough that the colour inside a frame is seen, however small the cell. */
    public static double strokeWidth(HeatmapLayout layout) {
        double cell = Math.min(layout.cellWidth(), layout.cellHeight());
        return cell / 11 >= THIN ? Math.min(WIDEST, cell / 11) : Math.max(THINNEST, Math.min(THIN, cell / 8));
    }
}
