package org.simplexplorer.figure.transplant;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** A bar for each piece of the sentence: how similar its last vector stays, from 0 to 1. */
final class TokenStrip {

    private static final double LABELS_EMS = 3.4;
    private static final double LEFT_EMS = 1.8;
    private static final double MOST_COLUMN_EMS = 5;

    private TokenStrip() {}

    static List<Mark> marks(TransplantPicture picture, double width, double height, FigureRequest request) {
        double em = request.em();
        double left = LEFT_EMS * em;
        double base = height - LABELS_EMS * em;
        int n = picture.tokens().size();
        double column = Math.min((width - left) / n, MOST_COLUMN_EMS * em);
        TextStyle quiet = request.style()
                .text(em, Weight.REGULAR, request.style().palette().quiet());
        TextStyle words = request.style()
                .text(em, Weight.REGULAR, request.style().palette().text());
        List<Mark> marks = new ArrayList<>();
        Stroke grid = new Stroke(request.style().palette().grid(), 1);
        for (int line = 0; line <= 1; line++) {
            double y = base * (1 - line);
            marks.add(new Mark.Line(left, y, left + n * column, y, grid));
            marks.add(new Mark.Label(
                    String.valueOf(line), left - 0.4 * em, y + quiet.middleToBaseline(), quiet, Align.END));
        }
        for (int token = 0; token < n; token++) {
            double cosine = Math.max(0, picture.cosines().get(token));
            double x = left + token * column;
            double bar = Math.min(column - 1, 1.8 * em);
            marks.add(Mark.Rect.filled(
                    x + (column - bar) / 2,
                    base * (1 - cosine),
                    bar,
                    base * cosine,
                    request.style().palette().accent()));
            addLabel(marks, picture.tokens().get(token), x + column / 2, base, column, words, request);
        }
        return marks;
    }

    /** Level where the word fits below its bar; otherwise slanted, and shortened where it must be. */
    private static void addLabel(
            List<Mark> marks,
            String token,
            double x,
            double base,
            double column,
            TextStyle words,
            FigureRequest request) {
        double em = request.em();
        if (request.ruler().width(token, words) <= column - 0.4 * em) {
            marks.add(new Mark.Label(token, x, base + 1.3 * em, words, Align.MIDDLE));
        } else if (column >= em) {
            String fitted = request.ruler().fitted(token, words, LABELS_EMS * em / Math.sin(Math.toRadians(40)));
            marks.add(new Mark.Label(fitted, x + 0.3 * em, base + em, words, Align.END, -40, token));
        }
    }
}
