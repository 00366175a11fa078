package org.simplexplorer.figure.geometry;

import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Study;

/** The picture that suits the number of words that are chosen: a triangle for three, a line for two. */
public final class GeometryFigure {

    private GeometryFigure() {}

    public static LiveFigure of(
            Study study,
            List<MechanismKind> kinds,
            int row,
            List<Integer> chosen,
            double width,
            double height,
            FigureStyle style,
            TextRuler ruler) {
        List<Integer> tokens = ChosenTokens.of(chosen, study.row(row));
        return switch (tokens.size()) {
            case 0, 1 -> tooFew(kinds, width, style, ruler);
            case 2 -> PairFigure.of(study, kinds, row, tokens, width, height, style, ruler);
            default -> SimplexFigure.of(study, kinds, row, tokens, width, height, style, ruler);
        };
    }

    private static LiveFigure tooFew(List<MechanismKind> kinds, double width, FigureStyle style, TextRuler ruler) {
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        Mark label = new Mark.Label("Geometry needs two words or three.", 0, 2 * style.fontSize(), quiet, Align.START);
        Sheet sheet = new Sheet(width, kinds, style.withDetail(style.detail().withoutLegend()), ruler);
        return LiveFigure.still(sheet.around(List.of(label), 3 * style.fontSize()));
    }
}
