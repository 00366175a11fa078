package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * What surrounds a figure's content: margins, above it the title and which row is shown, the legend below.
 *
 * @param width the whole sheet's width in scene units
 * @param row which row of the study is shown, in words; empty where it is all of them, or the only one
 * @param keys the marks that the legend explains
 * @param inset by which the content stands in from the margins by itself: title and legend stand in line with it
 */
public record Sheet(double width, String row, List<LegendKey> keys, FigureStyle style, TextRuler ruler, double inset) {

    private static final double MARGIN_EMS = 1.2;
    private static final double TITLE_EMS = 1.4;
    private static final double TITLE_LINE_EMS = 1.8;
    private static final double SOURCE_LINE_EMS = 1.4;
    private static final double ROW_LINE_EMS = 1.6;
    private static final double MOST_LEGEND_EMS = 30;

    /** A sheet with all rows. */
    public Sheet(double width, List<LegendKey> keys, FigureStyle style, TextRuler ruler) {
        this(width, "", keys, style, ruler, 0);
    }

    /** The same sheet with a legend of other marks. */
    public Sheet withKeys(List<LegendKey> other) {
        return new Sheet(width, row, other, style, ruler, inset);
    }

    public double margin() {
        return MARGIN_EMS * style.fontSize();
    }

    private TextStyle titleStyle() {
        return style.text(
                TITLE_EMS * style.fontSize(), Weight.BOLD, style.palette().text());
    }

    private List<String> titleLines() {
        return LineBreaks.lines(style.detail().title(), titleStyle(), room(), ruler);
    }

    private TextStyle quietStyle() {
        return style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
    }

    private List<String> sourceLines() {
        String source = style.detail().source();
        return source.isEmpty() ? List.of() : LineBreaks.lines("Scores: " + source, quietStyle(), room(), ruler);
    }

    private List<String> rowLines() {
        return row.isEmpty() ? List.of() : LineBreaks.lines(row, quietStyle(), room(), ruler);
    }

    private double rowHeight() {
        return rowLines().size() * ROW_LINE_EMS * style.fontSize();
    }

    private double sourceHeight() {
        return sourceLines().size() * SOURCE_LINE_EMS * style.fontSize();
    }

    /** The room for the content. */
    public double innerWidth() {
        return Math.max(width - 2 * margin(), 1);
    }

    /** The room for title and legend. */
    private double room() {
        return Math.max(innerWidth() - 2 * inset, 1);
    }

    private double legendWidth() {
        return Math.min(MOST_LEGEND_EMS * style.fontSize(), room());
    }

    private LegendFigure legend() {
        return LegendFigure.fit(keys, legendWidth(), style, ruler);
    }

    /** The height of everything but the content. */
    public double outerHeight() {
        double legend = style.detail().legend() ? legend().height() + margin() : 0;
        return contentTop() + legend + sourceHeight() + margin();
    }

    /** The sheet with the content, whose marks have their own origin. */
    public Scene around(List<Mark> content, double contentHeight) {
        List<Mark> marks = new ArrayList<>();
        if (!style.detail().title().isEmpty()) {
            double y = margin() + titleStyle().size() * 0.8;
            for (String line : titleLines()) {
                marks.add(new Mark.Label(line, margin() + inset, y, titleStyle(), Align.START));
                y += TITLE_LINE_EMS * style.fontSize();
            }
        }
        double rowY = contentTop() - rowHeight();
        for (String line : rowLines()) {
            marks.add(new Mark.Label(line, margin() + inset, rowY + 0.8 * style.fontSize(), quietStyle(), Align.START));
            rowY += ROW_LINE_EMS * style.fontSize();
        }
        marks.add(new Mark.Group(margin(), contentTop(), content));
        double height = contentHeight + outerHeight();
        if (style.detail().legend()) {
            LegendFigure legend = legend();
            double x = width - margin() - inset - legendWidth();
            double y = height - margin() - sourceHeight() - legend.height();
            marks.add(new Mark.Group(x, y, legend.marks().marks()));
        }
        double y = height - margin() - sourceHeight();
        for (String line : sourceLines()) {
            y += SOURCE_LINE_EMS * style.fontSize();
            marks.add(new Mark.Label(line, margin() + inset, y, quietStyle(), Align.START));
        }
        return new Scene(width, height, style.palette().ground(), marks);
    }

    /** The position of the content's origin on the sheet; horizontally it is the margin. */
    public double contentTop() {
        double title = style.detail().title().isEmpty()
                ? 0
                : (titleLines().size() - 1) * TITLE_LINE_EMS * style.fontSize() + 2 * style.fontSize();
        return margin() + title + rowHeight();
    }
}
