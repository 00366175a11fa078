package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/** A sheet with the heatmaps of the chosen mechanisms, aligned, under one colour scale and one legend. */
public final class ComparisonFigure {

    private static final double LABEL_EMS = 8;
    private static final double LEAST_CELL = 3;
    private static final double LEAST_WIDTH_EMS = 33;

    private ComparisonFigure() {}

    /** Draws the sheet at the size that suits the study: cells large enough to read, and no larger. */
    public static Scene of(Study study, List<Attention> attentions, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        int tokens = study.tokens().size();
        double cellWidth = Math.max(LEAST_CELL, Math.min(30 * em / Math.max(tokens, 1), 5 * em));
        double panelWidth = LABEL_EMS * em + tokens * cellWidth;
        double width = columns(attentions) * (panelWidth + 2 * em) + em;
        return of(study, attentions, Math.ceil(Math.max(width, LEAST_WIDTH_EMS * em)), style, ruler);
    }

    /** Draws the sheet at a width; the height follows from the rows. */
    public static Scene of(Study study, List<Attention> attentions, double width, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        Sheet sheet = sheet(attentions, width, style, ruler);
        double cellWidth = (panelWidth(sheet, attentions) - LABEL_EMS * em)
                / Math.max(study.tokens().size(), 1);
        // Rows as high as a line of text where there are few, else as high as columns are wide.
        int rows = study.rows().size();
        double line = Math.min(1.5 * em, 60 * em / rows);
        double cellHeight = Math.max(LEAST_CELL, Math.max(line, Math.min(cellWidth * 0.75, 3.5 * em)));
        double panelHeight = PanelHeading.height(style) + LABEL_EMS * 0.8 * em + rows * cellHeight;
        int bands = bands(attentions);
        double height = bands * panelHeight + (bands - 1) * sheet.margin() + sheet.outerHeight();
        return of(study, attentions, width, Math.ceil(height), style, ruler);
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
        Sheet sheet = sheet(attentions, width, style, ruler);
        int columns = columns(attentions);
        int bands = bands(attentions);
        double innerHeight = Math.max(height - sheet.outerHeight(), 1);
        double panelWidth = Math.max(panelWidth(sheet, attentions), 1);
        double panelHeight = Math.max((innerHeight - (bands - 1) * sheet.margin()) / bands, 1);
        List<Mark> panels = new ArrayList<>();
        for (int i = 0; i < attentions.size(); i++) {
            int band = i / columns;
            double x = i % columns * (panelWidth + sheet.margin());
            double y = band * (panelHeight + sheet.margin());
            panels.add(new Mark.Group(x, y, panel(study, attentions.get(i), panelWidth, panelHeight, style, ruler)));
        }
        return sheet.around(panels, innerHeight);
    }

    private static Sheet sheet(List<Attention> attentions, double width, FigureStyle style, TextRuler ruler) {
        return new Sheet(width, attentions.stream().map(Attention::kind).toList(), style, ruler);
    }

    private static int columns(List<Attention> attentions) {
        return Math.min(attentions.size(), 2);
    }

    private static int bands(List<Attention> attentions) {
        return (attentions.size() + 1) / 2;
    }

    private static double panelWidth(Sheet sheet, List<Attention> attentions) {
        int columns = columns(attentions);
        return (sheet.innerWidth() - (columns - 1) * sheet.margin()) / columns;
    }

    private static List<Mark> panel(
            Study study, Attention attention, double width, double height, FigureStyle style, TextRuler ruler) {
        double header = PanelHeading.height(style);
        HeatmapFigure heatmap = HeatmapFigure.of(study, attention, width, Math.max(height - header, 1), style, ruler);
        return List.of(
                new Mark.Group(0, 0, PanelHeading.of(study.parameters(), attention.kind(), width, style, ruler)),
                new Mark.Group(0, header, heatmap.scene().marks()));
    }
}
