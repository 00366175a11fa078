package org.simplexplorer.figure.common;

import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Parameters;

/**
 * The lines above a figure's panels: in each the mechanism's name, and at the far end its parameters. All are of one size, for a name
 * that is larger than its neighbours would seem to weigh more. On paper parameters are always there: where one of the lines is short,
 * all become smaller, down to the smallest size of the style, and then name and parameters stand one below the other.
 */
public final class PanelHeadings {

    private static final double HEIGHT_EMS = 2;
    private static final double NAME_SIZE = 1.25;
    private static final double LEAST_GAP_EMS = 1;

    /** Two lines have room in the heading up to this size, in ems. */
    private static final double LEAST_TWO_LINES = 0.75;

    /**
     * What a heading says.
     *
     * @param name the mechanism's, or what stands in its place
     */
    public record Heading(String name, Parameters parameters, MechanismKind kind) {}

    private final List<Heading> headings;
    private final double width;
    private final FigureStyle style;
    private final TextRuler ruler;
    private final List<String> values;
    private final double size;
    private final boolean whole;

    /**
     * The headings of all panels of a figure, in the panels' order.
     *
     * @param width of each panel, in scene units
     */
    public PanelHeadings(List<Heading> headings, double width, FigureStyle style, TextRuler ruler) {
        this.headings = List.copyOf(headings);
        this.width = width;
        this.style = style;
        this.ruler = ruler;
        values = headings.stream().map(heading -> values(heading, style)).toList();
        size = LabelSizes.best(
                style.fontSize(),
                style.least(),
                tried -> tried,
                tried -> 0,
                tried -> (int) IntStream.range(0, headings.size())
                        .filter(panel -> needed(panel, tried) > width)
                        .count());
        whole = IntStream.range(0, headings.size()).allMatch(panel -> needed(panel, size) <= width);
    }

    /** The headings of panels that show one mechanism each. */
    public static PanelHeadings of(
            Parameters parameters, List<MechanismKind> kinds, double width, FigureStyle style, TextRuler ruler) {
        return new PanelHeadings(
                kinds.stream()
                        .map(kind -> new Heading(kind.label(), parameters, kind))
                        .toList(),
                width,
                style,
                ruler);
    }

    /** The height of the line with the space below it, in scene units; 0 where panels have none. */
    public static double height(FigureStyle style) {
        return style.detail().panels().headed() ? HEIGHT_EMS * style.fontSize() : 0;
    }

    /**
     * A heading's marks from its own upper left corner.
     *
     * @param panel which panel it is, from 0
     */
    public List<Mark> marks(int panel) {
        double em = style.fontSize();
        String title = title(panel);
        String said = values.get(panel);
        if (!style.detail().panels().headed()) {
            return List.of();
        }
        if (whole || said.isEmpty()) {
            Mark name = label(title, 0, em, bold(NAME_SIZE * size), Align.START);
            return said.isEmpty() ? List.of(name) : List.of(name, label(said, width, em, quiet(size), Align.END));
        }
        TextStyle least = quiet(style.least());
        TextStyle small = bold(style.least());
        if (least.size() > LEAST_TWO_LINES * em) {
            return inOneLine(title, ownParameter(panel), small, least);
        }
        return List.of(
                new Mark.Label(ruler.fitted(title, small, width), 0, 0.62 * em, small, Align.START, 0, title),
                new Mark.Label(ruler.fitted(said, least, width), 0, 1.35 * em, least, Align.START, 0, said));
    }

    /** Letters that may not get small enough for two lines: the mechanism’s own parameter alone, where it has room. */
    private List<Mark> inOneLine(String title, String own, TextStyle name, TextStyle quiet) {
        double named = ruler.width(title, name) + LEAST_GAP_EMS * quiet.size() / 2;
        Mark first = new Mark.Label(ruler.fitted(title, name, width), 0, quiet.size(), name, Align.START, 0, title);
        return named + ruler.width(own, quiet) > width
                ? List.of(first)
                : List.of(first, label(own, width, quiet.size(), quiet, Align.END));
    }

    /** How wide the line is if letters have this size. */
    private double needed(int panel, double tried) {
        String said = values.get(panel);
        double named = ruler.width(title(panel), bold(NAME_SIZE * tried));
        return said.isEmpty() ? named : named + LEAST_GAP_EMS * tried + ruler.width(said, quiet(tried));
    }

    private String title(int panel) {
        PanelLook look = style.detail().panels();
        return (look.letter(panel)
                        + (look.headings() ? " " + headings.get(panel).name() : ""))
                .strip();
    }

    private static String values(Heading heading, FigureStyle style) {
        return style.detail().panels().headings() ? ParameterText.printed(heading.parameters(), heading.kind()) : "";
    }

    private String ownParameter(int panel) {
        Heading heading = headings.get(panel);
        return ParameterText.shortParameters(heading.parameters(), heading.kind());
    }

    private static Mark label(String text, double x, double y, TextStyle style, Align align) {
        return new Mark.Label(text, x, y, style, align);
    }

    private TextStyle bold(double size) {
        return style.text(size, Weight.BOLD, style.palette().text());
    }

    private TextStyle quiet(double size) {
        return style.text(size, Weight.REGULAR, style.palette().quiet());
    }
}
