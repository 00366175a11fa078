package org.simplexplorer.figure.geometry;

import java.util.List;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The picture that suits the number of words that are chosen: a triangle for three, a line for two. */
public final class GeometryFigure {

    static final double ASPECT = 0.75;

    private GeometryFigure() {}

    /** Draws the chosen words; the sheet grows where the panels could not be seen. */
    public static LiveFigure draw(FigureRequest request) {
        List<Integer> tokens = tokens(request);
        return switch (tokens.size()) {
            case 0, 1 -> tooFew(request);
            case 2 -> PairFigure.of(request, tokens);
            default -> SimplexFigure.of(request, tokens);
        };
    }

    /** The two or three words that it shows, by their places in the sentence; fewer where there are no more. */
    public static List<Integer> tokens(FigureRequest request) {
        return ChosenTokens.of(request.options().focus().tokens(), request.row());
    }

    private static LiveFigure tooFew(FigureRequest request) {
        FigureStyle style = request.style();
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        Mark label = new Mark.Label("Geometry needs two or three words.", 0, 2 * style.fontSize(), quiet, Align.START);
        return LiveFigure.still(request.sheetOfAllWithoutLegend().around(List.of(label), 3 * style.fontSize()));
    }
}
