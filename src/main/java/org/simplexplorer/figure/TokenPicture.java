package org.simplexplorer.figure;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.TokenAreas;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/**
 * A picture of one row whose tokens can be pointed at; a token is marked in all mechanisms at once.
 *
 * @param areas where the tokens stand, from the content's own origin
 * @param dx where that origin is on the sheet
 * @param dy as {@code dx}
 */
record TokenPicture(
        Scene scene,
        TokenAreas areas,
        double dx,
        double dy,
        Study study,
        List<Attention> attentions,
        int row,
        FigureStyle style)
        implements LiveFigure {

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        return areas.at(x - dx, y - dy).map(area -> {
            Attention attention = attentions.get(area.panel());
            return new Pointed(
                    TokenWords.title(study, row, area.token()),
                    TokenWords.lines(study, attention, row, area.token()),
                    area.x() + area.width() + dx,
                    area.y() + area.height() + dy,
                    List.of(new Mark.Group(dx, dy, frames(area.token()))));
        });
    }

    private List<Mark> frames(int token) {
        Stroke accent = new Stroke(style.palette().accent(), style.fontSize() / 8);
        return areas.areas().stream()
                .filter(area -> area.token() == token)
                .<Mark>map(area -> Mark.Rect.outlined(
                        area.x(), area.y(), area.width(), area.height(), style.fontSize() / 4, accent))
                .toList();
    }
}
