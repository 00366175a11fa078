package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/**
 * A study under one mechanism as a heatmap of rows x tokens: colours for weights, a dot for an exact zero, fusedmax's
 * segments framed as in the paper's figure 4, oscarmax's groups ringed.
 *
 * @param layout where the cells stand, for pointing
 * @param scene the picture
 */
public record HeatmapFigure(HeatmapLayout layout, Scene scene) {

    private static final double LEAST_CELL_FOR_GRID = 7;
    private static final String NOTHING = "no words yet";
    private static final double LEAST_SHRINK = 0.5;

    /** Lays the heatmap out in width x height and draws it. */
    public static HeatmapFigure of(
            Study study, Attention attention, double width, double height, FigureStyle style, TextRuler ruler) {
        TextStyle label =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        HeatmapLayout layout = HeatmapLayout.fit(
                study.rows().stream().map(Row::label).toList(), study.tokens(), width, height, label, ruler);
        List<Mark> marks = new ArrayList<>();
        if (!attention.rows().isEmpty()) {
            marks.add(cells(layout, study, attention, style.scale()));
            boolean large = Math.min(layout.cellWidth(), layout.cellHeight()) >= LEAST_CELL_FOR_GRID;
            if (large) {
                addGrid(marks, layout, style.palette());
                addZeros(marks, layout, attention, style.palette());
                addValues(marks, layout, attention, style, ruler);
            }
            if (attention.kind().structure() == Structure.SEGMENTS
                    && style.detail().outlines()) {
                BlockMarks.addSegments(marks, layout, attention, style.palette());
            }
            if (attention.kind().structure() == Structure.GROUPS
                    && style.detail().groups()) {
                BlockMarks.addGroups(marks, layout, attention, style.palette());
            }
        }
        if (study.tokens().isEmpty()) {
            marks.add(new Mark.Label(NOTHING, width / 2, height / 2, label, Align.MIDDLE));
        } else {
            addLabels(marks, layout, study, label);
        }
        return new HeatmapFigure(
                layout, new Scene(width, height, style.palette().ground(), marks));
    }

    private static Mark cells(HeatmapLayout layout, Study study, Attention attention, ColourScale scale) {
        int[] argb = new int[layout.rows() * layout.columns()];
        for (int r = 0; r < layout.rows(); r++) {
            Evaluation row = attention.rows().get(r);
            for (int c = 0; c < layout.columns(); c++) {
                argb[r * layout.columns() + c] =
                        row.inSupport(c) ? scale.colour(row.weight(c)).argb() : 0;
            }
        }
        return new Mark.Cells(
                layout.left(),
                layout.top(),
                layout.cellWidth(),
                layout.cellHeight(),
                layout.rows(),
                layout.columns(),
                argb,
                new CellTitles(study, attention));
    }

    private static void addGrid(List<Mark> marks, HeatmapLayout layout, Palette palette) {
        Stroke stroke = new Stroke(palette.grid(), 1);
        for (int c = 0; c <= layout.columns(); c++) {
            marks.add(new Mark.Line(layout.x(c), layout.top(), layout.x(c), layout.bottom(), stroke));
        }
        for (int r = 0; r <= layout.rows(); r++) {
            marks.add(new Mark.Line(layout.left(), layout.y(r), layout.right(), layout.y(r), stroke));
        }
    }

    private static void addZeros(List<Mark> marks, HeatmapLayout layout, Attention attention, Palette palette) {
        List<Mark.Point> zeros = new ArrayList<>();
        for (int r = 0; r < layout.rows(); r++) {
            for (int c = 0; c < layout.columns(); c++) {
                if (!attention.rows().get(r).inSupport(c)) {
                    zeros.add(new Mark.Point(
                            layout.x(c) + layout.cellWidth() / 2, layout.y(r) + layout.cellHeight() / 2));
                }
            }
        }
        double radius = Math.min(1.6, Math.min(layout.cellWidth(), layout.cellHeight()) / 12);
        marks.add(new Mark.Dots(
                zeros.stream().mapToDouble(Mark.Point::x).toArray(),
                zeros.stream().mapToDouble(Mark.Point::y).toArray(),
                radius,
                palette.zero()));
    }

    /** Weights in figures, where the cells have room for them. */
    private static void addValues(
            List<Mark> marks, HeatmapLayout layout, Attention attention, FigureStyle style, TextRuler ruler) {
        double size = style.fontSize();
        int digits = style.detail().digits() == Detail.AUTO ? 2 : style.detail().digits();
        double widest = ruler.width(
                ParameterText.weight(0.88, digits),
                style.text(size, Weight.REGULAR, style.palette().text()));
        double fits = Math.min((layout.cellWidth() - 4) / widest, layout.cellHeight() / (1.2 * size));
        // Asked for, values may shrink to fit; unasked they come only where there is ample room.
        boolean ample = widest + 8 <= layout.cellWidth() && size * 1.5 <= layout.cellHeight();
        if (digits == 0 || fits < LEAST_SHRINK || (style.detail().digits() == Detail.AUTO && !ample)) {
            return;
        }
        double shrunk = size * Math.min(fits, 1);
        for (int r = 0; r < layout.rows(); r++) {
            Evaluation row = attention.rows().get(r);
            for (int c = 0; c < layout.columns(); c++) {
                if (row.inSupport(c)) {
                    TextStyle text =
                            style.text(shrunk, Weight.REGULAR, style.scale().ink(row.weight(c)));
                    marks.add(new Mark.Label(
                            ParameterText.weight(row.weight(c), digits),
                            layout.x(c) + layout.cellWidth() / 2,
                            layout.y(r) + layout.cellHeight() / 2 + text.middleToBaseline(),
                            text,
                            Align.MIDDLE));
                }
            }
        }
    }

    private static void addLabels(List<Mark> marks, HeatmapLayout layout, Study study, TextStyle style) {
        for (int r = 0; r < layout.rows(); r++) {
            addIfShown(
                    marks,
                    HeatmapLabels.row(
                            layout,
                            r,
                            layout.rowLabels().get(r),
                            study.rows().get(r).label(),
                            style));
        }
        for (int c = 0; c < layout.columns(); c++) {
            addIfShown(
                    marks,
                    HeatmapLabels.column(
                            layout,
                            c,
                            layout.columnLabels().get(c),
                            study.tokens().get(c),
                            style));
        }
    }

    private static void addIfShown(List<Mark> marks, Mark.Label label) {
        if (!label.text().isEmpty()) {
            marks.add(label);
        }
    }
}
