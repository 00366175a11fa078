package org.simplexplorer.figure.text;

import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TokenPicture;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.TextStyle;

/**
 * The size of a {@link TextFigure}'s letters in a window: a short sentence is large, and a longer one smaller before it has to be
 * scrolled. It depends on the words and the room alone, not on the weights: nothing grows or shrinks while a slider moves.
 */
public final class TextSize {

    private static final double LARGEST = 1.7;
    private static final double SMALLER = 0.94;

    private TextSize() {}

    /**
     * The largest letters with which all paragraphs have room, up to a limit.
     *
     * @param height of the window, in scene units
     * @return the em, in scene units; that of the style where not even the smallest letters do, or there are no words
     */
    public static double in(FigureRequest request, double height) {
        double usual = request.em();
        double smallest = request.style().least();
        if (request.study().tokens().isEmpty() || height(request, smallest) > height) {
            return usual;
        }
        double size = LARGEST * usual;
        while (size > smallest && height(request, size) > height) {
            size *= SMALLER;
        }
        return Math.max(size, smallest);
    }

    /** Of the whole sheet, with a lane of links below every line where there may be groups. */
    private static double height(FigureRequest request, double em) {
        FigureStyle style = request.style().withFontSize(em);
        FigureRequest sized =
                new FigureRequest(request.study(), request.mechanisms(), request.options(), style, request.ruler());
        Sheet sheet = TokenPicture.sheetWithoutKeys(sized);
        double margin = TokenPicture.inset(style);
        TextStyle words = TextFigure.words(style);
        int lines = request.known(new TextFlow.Recipe(
                        request.study().tokens(),
                        request.columns(),
                        sheet.innerWidth() - 2 * margin,
                        words,
                        request.ruler()))
                .lines()
                .size();
        double content = margin;
        for (MechanismKind kind : request.mechanisms()) {
            double line = TextParagraph.lineHeight(words.size(), kind.structure() == Structure.GROUPS);
            content += PanelHeadings.height(style) + lines * line + margin;
        }
        return sheet.outerHeight() + content;
    }
}
