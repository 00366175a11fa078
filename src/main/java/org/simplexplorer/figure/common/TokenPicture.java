package org.simplexplorer.figure.common;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;

/**
 * A picture of one row whose tokens can be pointed at; a token is marked in all mechanisms at once.
 *
 * @param areas where the tokens stand, from the content's own origin
 * @param dx where that origin is on the sheet
 * @param dy as {@code dx}
 */
public record TokenPicture(Scene scene, TokenAreas areas, double dx, double dy, FigureRequest request)
        implements LiveFigure {

    private static final double INSET_EMS = 1.2;

    /**
     * The sheet for such a picture, whose content stands in by {@link #inset}.
     *
     * @param zero how it draws an exact zero
     */
    public static Sheet sheet(FigureRequest request, LegendKey zero) {
        List<LegendKey> keys = request.study().tokens().isEmpty()
                ? List.of()
                : LegendKey.ofRow(
                        request.mechanisms().stream().map(request::row).toList(),
                        request.columns(),
                        zero,
                        request.style().detail());
        return sheetWithoutKeys(request).withKeys(keys);
    }

    /** The sheet with nothing to explain, for which no weights have to be known. */
    public static Sheet sheetWithoutKeys(FigureRequest request) {
        return new Sheet(
                request.width(),
                request.rowInWords(),
                List.of(),
                request.style(),
                request.ruler(),
                inset(request.style()));
    }

    /** What the content leaves free at each side, in scene units. */
    public static double inset(FigureStyle style) {
        return INSET_EMS * style.fontSize();
    }

    /** The content on its sheet, which is as high as was asked for, or as the content needs. */
    public static TokenPicture of(FigureRequest request, Sheet sheet, Scene content, TokenAreas areas) {
        double asked = request.options().height().orElse(0) - sheet.outerHeight();
        Scene scene = sheet.around(content.marks(), Math.max(content.height(), asked));
        return new TokenPicture(scene, areas, sheet.margin(), sheet.contentTop(), request);
    }

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        return areas.at(x - dx, y - dy).map(area -> {
            MechanismKind kind = request.mechanisms().get(area.panel());
            List<String> tokens = request.study().tokens();
            return new Pointed(
                    TokenWords.title(request.row().label(), tokens.get(area.token())),
                    TokenWords.lines(request.row(kind), tokens, area.token()),
                    area.x() + area.width() + dx,
                    area.y() + area.height() + dy,
                    List.of(new Mark.Group(dx, dy, frames(area.token()))));
        });
    }

    private List<Mark> frames(int token) {
        Stroke accent = new Stroke(request.style().palette().accent(), request.em() / 8);
        return areas.areas().stream()
                .filter(area -> area.token() == token)
                .<Mark>map(area ->
                        Mark.Rect.outlined(area.x(), area.y(), area.width(), area.height(), request.em() / 4, accent))
                .toList();
    }
}
