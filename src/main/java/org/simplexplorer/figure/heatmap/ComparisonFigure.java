package org.simplexplorer.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.PanelHeading;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/**
 * A sheet with the heatmaps of the chosen mechanisms, aligned, under one colour scale and one legend.
 *
 * @param attentions the study under each mechanism, at least one
 */
public record ComparisonFigure(
        Study study, List<Attention> attentions, Arrangement arrangement, FigureStyle style, TextRuler ruler) {

    private static final double LABEL_EMS = 8;
    private static final double LEAST_CELL = 3;
    private static final double LEAST_WIDTH_EMS = 33;
    private static final double ROOMY_CELL_EMS = 2.75;

    /** The height of a printed page's text, 240 mm: a figure that is higher cannot be put into a paper. */
    private static final double PAGE_HEIGHT = Math.floor(240 * 96 / 25.4);

    public ComparisonFigure {
        attentions = List.copyOf(attentions);
    }

    /** Draws the sheet at the size that suits the study: cells large enough to read, and no larger. */
    public Scene scene() {
        double em = style.fontSize();
        double cellWidth = Math.max(LEAST_CELL, Math.min(30 * em / tokens(), 5 * em));
        double panelWidth = LABEL_EMS * em + tokens() * cellWidth;
        int columns = arrangement.leastColumns(attentions.size());
        double width = Math.ceil(Math.max(columns * (panelWidth + 2 * em) + em, LEAST_WIDTH_EMS * em));
        return scene(width, height(width, columns), columns);
    }

    /** Draws the sheet at a width; the height follows from the rows. */
    public Scene scene(double width) {
        int columns = arrangement.leastColumns(attentions.size());
        if (arrangement == Arrangement.AUTOMATIC
                && cellWidth(width, attentions.size()) >= ROOMY_CELL_EMS * style.fontSize()) {
            columns = attentions.size();
        }
        return scene(width, height(width, columns), columns);
    }

    /** Draws the sheet at a width and height. */
    public Scene scene(double width, double height) {
        return scene(width, height, arrangement.leastColumns(attentions.size()));
    }

    private Scene scene(double width, double height, int columns) {
        Sheet sheet = sheet(width);
        double innerHeight = Math.max(height - sheet.outerHeight(), 1);
        int bands = bands(columns);
        double panelWidth = panelWidth(sheet, columns);
        double panelHeight = Math.max((innerHeight - (bands - 1) * sheet.margin()) / bands, 1);
        double header = PanelHeading.height(style);
        boolean structured = true;
        List<Mark> panels = new ArrayList<>();
        for (int i = 0; i < attentions.size(); i++) {
            Attention attention = attentions.get(i);
            HeatmapFigure heatmap =
                    HeatmapFigure.of(study, attention, panelWidth, Math.max(panelHeight - header, 1), style, ruler);
            structured &= BlockMarks.haveRoom(heatmap.layout());
            double x = i % columns * (panelWidth + sheet.margin());
            int band = i / columns;
            double y = band * (panelHeight + sheet.margin());
            panels.add(new Mark.Group(
                    x, y, PanelHeading.of(study.parameters(), attention.kind(), panelWidth, style, ruler)));
            panels.add(new Mark.Group(x, y + header, heatmap.scene().marks()));
        }
        return (structured ? sheet : sheet.withoutStructure()).around(panels, innerHeight);
    }

    /** Rows as high as a line of text where there are few, else as high as columns are wide, within a page. */
    private double height(double width, int columns) {
        double em = style.fontSize();
        double cellWidth = cellWidth(width, columns);
        int rows = study.rows().size();
        double line = Math.min(1.5 * em, 60 * em / rows);
        double comfortable = Math.max(LEAST_CELL, Math.max(line, Math.min(cellWidth * 0.75, 3.5 * em)));
        Sheet sheet = sheet(width);
        int bands = bands(columns);
        double around = sheet.outerHeight()
                + (bands - 1) * sheet.margin()
                + bands * (PanelHeading.height(style) + LABEL_EMS * 0.8 * em);
        double onPage = Math.max((PAGE_HEIGHT - around) / (bands * rows), cellWidth);
        return Math.ceil(around + bands * rows * Math.min(comfortable, onPage));
    }

    private Sheet sheet(double width) {
        return new Sheet(width, attentions.stream().map(Attention::kind).toList(), style, ruler);
    }

    private int tokens() {
        return Math.max(study.tokens().size(), 1);
    }

    private int bands(int columns) {
        return (attentions.size() + columns - 1) / columns;
    }

    private double cellWidth(double width, int columns) {
        return (panelWidth(sheet(width), columns) - LABEL_EMS * style.fontSize()) / tokens();
    }

    private static double panelWidth(Sheet sheet, int columns) {
        return Math.max((sheet.innerWidth() - (columns - 1) * sheet.margin()) / columns, 1);
    }
}
