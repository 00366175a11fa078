package org.simplexplorer.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.TokenRange;

/**
 * A study under one mechanism as a heatmap of rows x tokens: colours for weights, a dot for an exact zero, fusedmax's
 * segments framed as in the paper's figure 4, oscarmax's groups ringed.
 *
 * @param layout where the cells stand
 * @param cells what is drawn of them, for pointing
 * @param scene the picture
 */
public record HeatmapFigure(HeatmapLayout layout, HeatmapCells cells, Scene scene) {

    private static final double LEAST_CELL_FOR_GRID = 7;
    private static final double LEAST_CELL_FOR_ZEROS = 4;
    private static final String NOTHING = "no words yet";
    private static final double LEAST_SHRINK = 0.5;

    /**
     * Lays the heatmap out in width x height and draws it, every cell for itself however small: for files.
     *
     * @param columns which are shown
     */
    public static HeatmapFigure of(HeatmapSource source, TokenRange columns, double width, double height) {
        Study study = source.study();
        HeatmapLayout layout = still(source, columns, width, height);
        return draw(source, HeatmapCells.each(study, source.attention(), layout), BlockMarks.LEAST_CELL, width, height);
    }

    /** Draws a part of the heatmap for a screen, where cells smaller than a pixel share one. */
    public static HeatmapFigure of(HeatmapSource source, Viewport shown, double width, double height) {
        HeatmapLayout layout = layout(source, shown, width, height);
        return draw(
                source,
                HeatmapCells.pixels(source.study(), source.attention(), layout),
                BlockMarks.LEAST_CELL_ON_SCREEN,
                width,
                height);
    }

    /** The cell at a place, if there is one: where many share a pixel, the one that gave it its colour. */
    public Optional<HeatmapLayout.Cell> cellAt(double x, double y) {
        return cells.cellAt(x, y);
    }

    /** Where the cells of these columns stand in a file. */
    static HeatmapLayout still(HeatmapSource source, TokenRange columns, double width, double height) {
        List<String> tokens = source.study().tokens();
        double[] weights = new double[tokens.size()];
        for (Evaluation row : source.attention().rows()) {
            for (int token : row.support()) {
                weights[token] = Math.max(weights[token], row.weight(token));
            }
        }
        return StillLayout.of(
                source.study().rowLabels(),
                tokens,
                columns,
                weights,
                width,
                height,
                label(source.style()),
                source.style().least(),
                source.style().detail().panels(),
                source.ruler());
    }

    private static HeatmapLayout layout(HeatmapSource source, Viewport shown, double width, double height) {
        return HeatmapLayout.fit(
                source.study().rowLabels(),
                source.study().tokens(),
                shown,
                width,
                height,
                label(source.style()),
                source.ruler());
    }

    private static TextStyle label(FigureStyle style) {
        return style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
    }

    private static HeatmapFigure draw(
            HeatmapSource source, HeatmapCells cells, double leastFramed, double width, double height) {
        Study study = source.study();
        FigureStyle style = source.style();
        HeatmapLayout layout = cells.layout();
        TextStyle label = label(style).withSize(layout.fontSize());
        Attention attention = source.attention();
        List<Mark> marks = new ArrayList<>();
        if (!attention.rows().isEmpty()) {
            marks.add(cells.mark(style.scale()));
            PanelLook look = style.detail().panels();
            if (BlockMarks.haveRoom(layout, LEAST_CELL_FOR_GRID) && look.grid()) {
                CellMarks.addGrid(marks, layout, style.palette());
            }
            if (dotsZeros(layout)) {
                if (look.dots()) {
                    CellMarks.addZeros(
                            marks,
                            layout,
                            (row, token) -> !attention.rows().get(row).inSupport(token),
                            style.palette());
                }
                addValues(marks, layout, attention, style, source.ruler());
            }
            if (BlockMarks.haveRoom(layout, leastFramed)) {
                addBlocks(marks, layout, attention, style);
            }
        }
        if (study.tokens().isEmpty()) {
            marks.add(new Mark.Label(NOTHING, width / 2, height / 2, label, Align.MIDDLE));
        } else {
            HeatmapLabels.add(marks, layout, source.study().rowLabels(), study.tokens(), label);
        }
        return new HeatmapFigure(
                layout, cells, new Scene(width, height, style.palette().ground(), marks));
    }

    /** Whether the cells are large enough for a dot where a weight is exactly 0. */
    static boolean dotsZeros(HeatmapLayout layout) {
        return BlockMarks.haveRoom(layout, LEAST_CELL_FOR_ZEROS);
    }

    private static void addBlocks(List<Mark> marks, HeatmapLayout layout, Attention attention, FigureStyle style) {
        Structure structure = attention.kind().structure();
        if (structure == Structure.SEGMENTS && style.detail().outlines()) {
            BlockMarks.addSegments(marks, layout, attention, style.palette());
        }
        if (structure == Structure.GROUPS && style.detail().groups()) {
            BlockMarks.addGroups(marks, layout, attention, style.palette());
        }
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
        Viewport shown = layout.shown();
        for (int r = shown.firstRow(); r < shown.endRow(); r++) {
            Evaluation row = attention.rows().get(r);
            for (int c = shown.firstColumn(); c < shown.endColumn(); c++) {
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
}
