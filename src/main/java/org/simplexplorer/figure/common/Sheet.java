package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * What surrounds a figure's content: margins, the title above, the legend below.
 *
 * @param width the whole sheet's width in scene units
 * @param kinds the mechanisms that the legend explains
 * @param inset by which the content stands in from the margins by itself: title and legend stand in line with it
 */
public record Sheet(double width, List<MechanismKind> kinds, FigureStyle style, TextRuler ruler, double inset) {

    private static final double MARGIN_EMS = 1.2;
    private static final double TITLE_EMS = 1.4;
    private static final double MOST_LEGEND_EMS = 30;

    public Sheet(double width, List<MechanismKind> kinds, FigureStyle style, TextRuler ruler) {
        this(width, kinds, style, ruler, 0);
    }

    /** The same sheet with a legend that explains neither segments nor groups. */
    public Sheet withoutStructure() {
        return new Sheet(width, kinds, style.withDetail(style.detail().withoutStructure()), ruler, inset);
    }

    public double margin() {
        return MARGIN_EMS * style.fontSize();
    }

    /** The room for the content. */
    public double innerWidth() {
        return Math.max(width - 2 * margin(), 1);
    }

    /** The room for title and legend. */
    private double room() {
        return Math.max(innerWidth() - 2 * inset, 1);
    }

    /** The height of everything but the content. */
    public double outerHeight() {
        double legend = style.detail().legend() ? LegendFigure.height(style) + margin() : 0;
        return contentTop() + legend + margin();
    }

    /** The sheet with the content, whose marks have their own origin. */
    public Scene around(List<Mark> content, double contentHeight) {
        List<Mark> marks = new ArrayList<>();
        if (!style.detail().title().isEmpty()) {
            double size = TITLE_EMS * style.fontSize();
            TextStyle title = style.text(size, Weight.BOLD, style.palette().text());
            String shown = ruler.fitted(style.detail().title(), title, room());
            marks.add(new Mark.Label(
                    shown,
                    margin() + inset,
                    margin() + size * 0.8,
                    title,
                    Align.START,
                    0,
                    style.detail().title()));
        }
        marks.add(new Mark.Group(margin(), contentTop(), content));
        double height = contentHeight + outerHeight();
        if (style.detail().legend()) {
            double legendWidth = Math.min(MOST_LEGEND_EMS * style.fontSize(), room());
            Mark.Group legend = LegendFigure.of(kinds, legendWidth, style, ruler);
            double x = width - margin() - inset - legendWidth;
            double y = height - margin() - LegendFigure.height(style);
            marks.add(new Mark.Group(x, y, legend.marks()));
        }
        return new Scene(width, height, style.palette().ground(), marks);
    }

    /** The position of the content's origin on the sheet; horizontally it is the margin. */
    public double contentTop() {
        double title = style.detail().title().isEmpty() ? 0 : 2 * style.fontSize();
        return margin() + title;
    }
}
