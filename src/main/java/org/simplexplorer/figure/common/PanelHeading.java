package org.simplexplorer.figure.common;

import java.util.List;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Parameters;

/**
 * The line above a mechanism's panel: its name, and at the far end its parameters. On paper both are always there: where the line is
 * short they become smaller, down to the smallest size of the style, and then stand one below the other.
 */
public final class PanelHeading {

    private static final double HEIGHT_EMS = 2;
    private static final double NAME_SIZE = 1.25;
    private static final double LEAST_GAP_EMS = 1;

    /** Two lines have room in the heading up to this size, in ems. */
    private static final double LEAST_TWO_LINES = 0.75;

    private PanelHeading() {}

    /** The height of the line with the space below it, in scene units; 0 where panels have none. */
    public static double height(FigureStyle style) {
        return style.detail().panels().headed() ? HEIGHT_EMS * style.fontSize() : 0;
    }

    /**
     * The heading's marks from its own upper left corner.
     *
     * @param panel which panel it is, from 0
     */
    public static List<Mark> of(
            Parameters parameters, MechanismKind kind, int panel, double width, FigureStyle style, TextRuler ruler) {
        return of(kind.label(), parameters, kind, panel, width, style, ruler);
    }

    /**
     * The heading of one of several panels, from its own upper left corner. In a window all of them are of one size: where one has no
     * room for its parameters, none is set large.
     *
     * @param kinds of all panels
     * @param panel which panel it is, from 0
     */
    public static List<Mark> alike(
            Parameters parameters,
            List<MechanismKind> kinds,
            int panel,
            double width,
            FigureStyle style,
            TextRuler ruler) {
        MechanismKind kind = kinds.get(panel);
        boolean room = kinds.stream().allMatch(each -> needed(parameters, each, style, ruler) <= width);
        if (style.printed() || room || !style.detail().panels().headings()) {
            return of(parameters, kind, panel, width, style, ruler);
        }
        TextStyle least = quiet(style, style.least());
        String title = (style.detail().panels().letter(panel) + " " + kind.label()).strip();
        return inOneLine(
                title, ParameterText.shortParameters(parameters, kind), width, bold(style, least.size()), least, ruler);
    }

    /** How wide the line of a mechanism is at its usual size. */
    private static double needed(Parameters parameters, MechanismKind kind, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        return ruler.width(kind.label(), bold(style, NAME_SIZE * em))
                + LEAST_GAP_EMS * em
                + ruler.width(ParameterText.printed(parameters, kind), quiet(style, em));
    }

    /**
     * The heading's marks from its own upper left corner.
     *
     * @param name in the place of the mechanism's
     * @param panel which panel it is, from 0
     */
    public static List<Mark> of(
            String name,
            Parameters parameters,
            MechanismKind kind,
            int panel,
            double width,
            FigureStyle style,
            TextRuler ruler) {
        double em = style.fontSize();
        PanelLook look = style.detail().panels();
        String title = (look.letter(panel) + (look.headings() ? " " + name : "")).strip();
        String values = look.headings() ? ParameterText.printed(parameters, kind) : "";
        if (!look.headed()) {
            return List.of();
        }
        double size = LabelSizes.best(em, style.least(), tried -> tried, tried -> 0, tried -> {
            double wide = ruler.width(title, bold(style, NAME_SIZE * tried));
            return wide + LEAST_GAP_EMS * tried + ruler.width(values, quiet(style, tried)) <= width ? 0 : 1;
        });
        TextStyle bold = bold(style, NAME_SIZE * size);
        TextStyle quiet = quiet(style, size);
        double needed = ruler.width(title, bold) + LEAST_GAP_EMS * size + ruler.width(values, quiet);
        if (values.isEmpty()) {
            return List.of(label(title, 0, em, bold, Align.START));
        }
        if (needed <= width) {
            return List.of(label(title, 0, em, bold, Align.START), label(values, width, em, quiet, Align.END));
        }
        TextStyle least = quiet(style, style.least());
        TextStyle small = bold(style, least.size());
        if (least.size() > LEAST_TWO_LINES * em) {
            return inOneLine(title, ParameterText.shortParameters(parameters, kind), width, small, least, ruler);
        }
        return List.of(
                new Mark.Label(ruler.fitted(title, small, width), 0, 0.62 * em, small, Align.START, 0, title),
                new Mark.Label(ruler.fitted(values, least, width), 0, 1.35 * em, least, Align.START, 0, values));
    }

    /** Letters that may not get small enough for two lines: the mechanism’s own parameter alone, where it has room. */
    private static List<Mark> inOneLine(
            String title, String own, double width, TextStyle name, TextStyle quiet, TextRuler ruler) {
        double named = ruler.width(title, name) + LEAST_GAP_EMS * quiet.size() / 2;
        Mark first = new Mark.Label(ruler.fitted(title, name, width), 0, quiet.size(), name, Align.START, 0, title);
        return named + ruler.width(own, quiet) > width
                ? List.of(first)
                : List.of(first, label(own, width, quiet.size(), quiet, Align.END));
    }

    private static Mark label(String text, double x, double y, TextStyle style, Align align) {
        return new Mark.Label(text, x, y, style, align);
    }

    private static TextStyle bold(FigureStyle style, double size) {
        return style.text(size, Weight.BOLD, style.palette().text());
    }

    private static TextStyle quiet(FigureStyle style, double size) {
        return style.text(size, Weight.REGULAR, style.palette().quiet());
    }
}
