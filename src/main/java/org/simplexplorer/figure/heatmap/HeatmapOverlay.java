package org.simplexplorer.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/**
 * What lies over a heatmap while a person points at a cell: the cell, its row's and column's labels, and the other members
 * of its segment or group. Apart from the heatmap, so that pointing redraws only this.
 */
public final class HeatmapOverlay {

    private static final double LABEL_ROOM_EMS = 14;

    /** Two lines of text that are nearer run into each other. */
    private static final double LINE_EMS = 0.85;

    private HeatmapOverlay() {}

    /**
     * The overlay's scene, on a clear sheet of the figure's size.
     *
     * @param pointed the cell pointed at, or null
     * @param selectedRow the row whose scores are being edited
     */
    public static Scene of(
            HeatmapSource source, HeatmapFigure figure, HeatmapLayout.@Nullable Cell pointed, int selectedRow) {
        Study study = source.study();
        Attention attention = source.attention();
        FigureStyle style = source.style();
        HeatmapLayout layout = figure.layout();
        List<Mark> marks = new ArrayList<>();
        Marker marker = new Marker(layout, style, source.ruler(), marks);
        Viewport shown = layout.shown();
        if (shown.showsRow(selectedRow) && study.rows().size() > 1) {
            marker.rowLabel(selectedRow, study.rows().get(selectedRow).label(), false);
        }
        if (pointed != null
                && pointed.row() < attention.rows().size()
                && shown.showsRow(pointed.row())
                && shown.showsColumn(pointed.column())) {
            Stroke accent = new Stroke(style.palette().accent(), 2.4);
            for (int token : companions(attention.rows().get(pointed.row()), pointed.column())) {
                if (shown.showsColumn(token)) {
                    marks.add(BlockMarks.ring(layout, pointed.row(), token, new Stroke(accent.colour(), 1.6)));
                }
            }
            marks.add(Mark.Rect.outlined(
                    layout.x(pointed.column()),
                    layout.y(pointed.row()),
                    layout.cellWidth(),
                    layout.cellHeight(),
                    2,
                    accent));
            marker.rowLabel(pointed.row(), study.rows().get(pointed.row()).label(), true);
            marker.columnLabel(pointed.column(), study.tokens().get(pointed.column()));
        }
        marks.addAll(ViewportBars.of(layout, study.rows().size(), study.tokens().size(), style.palette()));
        return new Scene(figure.scene().width(), figure.scene().height(), null, marks);
    }

    /** The tokens of the cell's visible block. */
    private static int[] companions(Evaluation row, int token) {
        return row.inSupport(token)
                ? row.blocks()
                        .map(blocks -> blocks.members(blocks.blockOf(token)))
                        .orElse(new int[0])
                : new int[0];
    }

    /** Draws a label again in the accent colour, on a pill that hides the quiet one below. */
    private record Marker(HeatmapLayout layout, FigureStyle style, TextRuler ruler, List<Mark> marks) {

        void rowLabel(int row, String name, boolean filled) {
            String shown = layout.rowLabel(row);
            double room = layout.left() - HeatmapLayout.GAP;
            String text = shown.isEmpty() ? ruler.fitted(name, text(), room) : shown;
            hideBeside(row);
            mark(HeatmapLabels.row(layout, row, text, name, text()), filled);
        }

        /** Hides the labels of other rows that would be covered in part. */
        private void hideBeside(int row) {
            int reach = (int) (LINE_EMS * style.fontSize() / layout.cellHeight());
            int first = Math.max(row - reach, layout.shown().firstRow());
            int end = Math.min(row + reach + 1, layout.shown().endRow());
            for (int other = first; other < end; other++) {
                String covered = layout.rowLabel(other);
                if (other != row && !covered.isEmpty()) {
                    pill(
                            HeatmapLabels.row(layout, other, covered, covered, text()),
                            style.palette().ground());
                }
            }
        }

        void columnLabel(int column, String name) {
            String shown = layout.columnLabel(column);
            mark(HeatmapLabels.column(layout, column, shown.isEmpty() ? fitted(name) : shown, name, text()), true);
        }

        private String fitted(String name) {
            return ruler.fitted(name, text(), LABEL_ROOM_EMS * style.fontSize());
        }

        private TextStyle text() {
            return style.text(style.fontSize(), Weight.SEMIBOLD, style.palette().accent());
        }

        private void mark(Mark.Label label, boolean filled) {
            pill(
                    label,
                    filled ? style.palette().accentGround() : style.palette().ground());
            marks.add(label);
        }

        private void pill(Mark.Label label, Colour colour) {
            double width = ruler.width(label.text(), label.style());
            double size = label.style().size();
            double pad = 3;
            double start =
                    switch (label.align()) {
                        case START -> 0;
                        case MIDDLE -> -width / 2;
                        case END -> -width;
                    };
            double angle = Math.toRadians(label.angle());
            List<Mark.Point> pill = List.of(
                    turned(label, start - pad, -size * 0.95, angle),
                    turned(label, start + width + pad, -size * 0.95, angle),
                    turned(label, start + width + pad, size * 0.3, angle),
                    turned(label, start - pad, size * 0.3, angle));
            marks.add(new Mark.Path(pill, true, colour, null));
        }

        private static Mark.Point turned(Mark.Label label, double x, double y, double angle) {
            return new Mark.Point(
                    label.x() + x * Math.cos(angle) - y * Math.sin(angle),
                    label.y() + x * Math.sin(angle) + y * Math.cos(angle));
        }
    }
}
