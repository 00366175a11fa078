package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/** A sheet with the heatmaps of the chosen mechanisms, aligned, under one colour scale and one legend. */
public final class ComparisonFigure {

    private static final double MARGIN_EMS = 1.2;
    private static final double LEGEND_EMS = 30;
    private static final double LEAST_CELL = 3;

    private ComparisonFigure() {}

    /** Draws the sheet at the size that suits the study: cells large enough to read, and no larger. */
    public static Scene of(Study study, List<Attention> attentions, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        int columns = Math.min(attentions.size(), 2);
        int rows = (attentions.size() + columns - 1) / columns;
        double labels = 8 * em;
        double panelWidth = labels + study.tokens().size() * cell(study.tokens().size(), 30 * em, 5 * em);
        double panelHeight =
                labels + 2 * em + study.rows().size() * cell(study.rows().size(), 16 * em, 3.5 * em);
        double margin = MARGIN_EMS * em;
        double width = Math.max(columns * panelWidth + (columns + 1) * margin, (LEGEND_EMS + 2 * MARGIN_EMS) * em);
        double height = rows * panelHeight + (rows + 2) * margin + LegendFigure.height(style);
        return of(study, attentions, Math.ceil(width), Math.ceil(height), style, ruler);
    }

    /** The side of one of {@code count} cells: as the whole wants it, but neither too small to see nor clumsy. */
    private static double cell(int count, double whole, double most) {
        return Math.max(LEAST_CELL, Math.min(whole / Math.max(count, 1), most));
    }

    /**
     * Draws one panel a mechanism: one alone, two side by side, more in two columns.
     *
     * @param attentions the study under each mechanism, at least one
     * @param width the sheet's width in scene units
     * @param height the sheet's height in scene units
     */
    public static Scene of(
            Study study, List<Attention> attentions, double width, double height, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        double margin = MARGIN_EMS * em;
        int columns = Math.min(attentions.size(), 2);
        int rows = (attentions.size() + columns - 1) / columns;
        double legendHeight = LegendFigure.height(style);
        double panelWidth = (width - (columns + 1) * margin) / columns;
        double panelHeight = (height - legendHeight - (rows + 2) * margin) / rows;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < attentions.size(); i++) {
            int row = i / columns;
            double x = margin + i % columns * (panelWidth + margin);
            double y = margin + row * (panelHeight + margin);
            marks.add(new Mark.Group(
                    x,
                    y,
                    panel(
                            study,
                            attentions.get(i),
                            Math.max(panelWidth, em),
                            Math.max(panelHeight, em),
                            style,
                            ruler)));
        }
        List<MechanismKind> kinds = attentions.stream().map(Attention::kind).toList();
        double legendWidth = Math.max(Math.min(LEGEND_EMS * em, width - 2 * margin), em);
        Mark.Group legend = LegendFigure.of(kinds, legendWidth, style, ruler);
        marks.add(new Mark.Group(width - margin - legendWidth, height - margin - legendHeight, legend.marks()));
        return new Scene(width, height, style.palette().ground(), marks);
    }

    private static List<Mark> panel(
            Study study, Attention attention, double width, double height, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        double header = 2 * em;
        TextStyle title = new TextStyle(em * 1.25, Weight.BOLD, style.palette().text());
        TextStyle quiet = new TextStyle(em, Weight.REGULAR, style.palette().quiet());
        HeatmapFigure heatmap = HeatmapFigure.of(study, attention, width, Math.max(height - header, em), style, ruler);
        return List.of(
                new Mark.Label(attention.kind().label(), 0, em, title, Align.START),
                new Mark.Label(
                        ParameterText.parameters(study.parameters(), attention.kind()), width, em, quiet, Align.END),
                new Mark.Group(0, header, heatmap.scene().marks()));
    }
}
