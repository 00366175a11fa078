package org.simplexplorer.figure.common;

import java.util.List;
import java.util.stream.Stream;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Parameters;

/** The line above a mechanism's panel: its name, and at the far end its parameters: gamma is left out first. */
public final class PanelHeading {

    private static final double HEIGHT_EMS = 2;
    private static final double LEAST_GAP_EMS = 1;

    private PanelHeading() {}

    /** The height of the line with the space below it, in scene units. */
    public static double height(FigureStyle style) {
        return HEIGHT_EMS * style.fontSize();
    }

    /** The heading's marks from its own upper left corner. */
    public static List<Mark> of(
            Parameters parameters, MechanismKind kind, double width, FigureStyle style, TextRuler ruler) {
        double em = style.fontSize();
        TextStyle bold = style.text(em * 1.25, Weight.BOLD, style.palette().text());
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        String name = ruler.fitted(kind.label(), bold, width);
        Mark.Label title = new Mark.Label(name, 0, em, bold, Align.START, 0, kind.label());
        double room = width - ruler.width(name, bold) - LEAST_GAP_EMS * em;
        return Stream.of(ParameterText.parameters(parameters, kind), ParameterText.shortParameters(parameters, kind))
                .filter(values -> ruler.width(values, quiet) <= room)
                .findFirst()
                .map(values -> List.<Mark>of(title, new Mark.Label(values, width, em, quiet, Align.END)))
                .orElse(List.of(title));
    }
}
