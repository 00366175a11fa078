package org.simplexplorer.figure.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TokenAreas;
import org.simplexplorer.figure.common.TokenPicture;
import org.simplexplorer.figure.common.WeightAxis;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/**
 * The weights of one row as bars, a band a mechanism, one below the other: they share the tokens below and one scale of
 * weights, so that bars compare across bands. Tokens stand in the order of the study, as in a heatmap.
 *
 * @param areas where the tokens stand, each the height of its band, for pointing
 * @param scene the picture
 */
public record BarsFigure(TokenAreas areas, Scene scene) {

    /** The default height of a band. */
    private static final double BAND_EMS = 12;

    /** Draws the bands on a sheet. */
    public static LiveFigure draw(FigureRequest request) {
        Sheet sheet = TokenPicture.sheet(request, LegendKey.ZERO);
        int bands = PanelGrid.of(request.mechanisms().size(), request.options().arrangement(), 1, 1, 0)
                .bands();
        double usual = bands * BAND_EMS * request.em();
        OptionalDouble asked = request.options().height();
        double height = asked.isPresent() ? Math.max(asked.getAsDouble() - sheet.outerHeight(), 1) : usual;
        BarsFigure content = of(request, sheet.innerWidth(), height);
        return TokenPicture.of(request, sheet, content.scene(), content.areas());
    }

    /**
     * Draws the bands.
     *
     * @param width of the picture, in scene units; a few ems at least
     * @param height of the picture; it grows where the bands could not be seen
     */
    static BarsFigure of(FigureRequest request, double width, double height) {
        Study study = request.study();
        FigureStyle style = request.style();
        List<RowAttention> rows = study.tokens().isEmpty()
                ? List.of()
                : request.mechanisms().stream().map(request::row).toList();
        List<MechanismKind> kinds = request.mechanisms();
        PanelGrid grid = PanelGrid.of(kinds.size(), request.options().arrangement(), 1, width, 0);
        BarsLayout layout = BarsLayout.fit(request, grid.bands(), grid.panelWidth(), height);
        WeightAxis axis = WeightAxis.to(
                Math.max(
                        request.largestShown(false), request.options().axisTop().orElse(0)),
                layout.mostSteps());
        PanelHeadings headings =
                PanelHeadings.of(study.parameters(), kinds, layout.right() - layout.margin(), style, request.ruler());
        List<Mark> marks = new ArrayList<>();
        List<TokenAreas.Area> areas = new ArrayList<>();
        for (int panel = 0; panel < kinds.size(); panel++) {
            double x = grid.x(panel);
            double top = layout.top(grid.band(panel));
            List<Mark> band = new ArrayList<>();
            band.add(new Mark.Group(layout.margin(), top - PanelHeadings.height(style), headings.marks(panel)));
            addGrid(band, axis, layout, top, style);
            if (!rows.isEmpty()) {
                band.addAll(request.known(new BarsBand(rows.get(panel), axis.top(), layout, top, style)));
            }
            if (panel + grid.columns() >= kinds.size()) {
                addTokens(band, request, layout, layout.bottom(grid.band(panel)), style);
            }
            marks.add(new Mark.Group(x, 0, band));
            for (int token = layout.shown().first(); token < layout.shown().end(); token++) {
                areas.add(new TokenAreas.Area(
                        panel, token, x + layout.x(token), top, layout.pitch(), layout.bandHeight()));
            }
        }
        double right = grid.columns() * layout.width();
        Scene scene = new Scene(right, layout.height(), style.palette().ground(), marks);
        return new BarsFigure(new TokenAreas(areas), scene);
    }

    /** The token whose column, in any band, is under a point of the scene, if there is one. */
    public Optional<Integer> tokenAt(double x, double y) {
        return areas.at(x, y).map(TokenAreas.Area::token);
    }

    private static void addGrid(List<Mark> marks, WeightAxis axis, BarsLayout layout, double top, FigureStyle style) {
        Palette palette = style.palette();
        TextStyle number = style.text(style.fontSize(), Weight.REGULAR, palette.quiet());
        List<String> labels = axis.labels();
        for (int line = 0; line < labels.size(); line++) {
            double y = top + layout.bandHeight() * (1 - (double) line / axis.steps());
            Stroke stroke = new Stroke(line == 0 ? palette.zero() : palette.grid(), 1);
            marks.add(new Mark.Line(layout.left(), y, layout.right(), y, stroke));
            double right = layout.left() - style.fontSize() / 2;
            marks.add(new Mark.Label(labels.get(line), right, y + number.middleToBaseline(), number, Align.END));
        }
    }

    /** The tokens' names, below the lowest band of a column. */
    private static void addTokens(
            List<Mark> marks, FigureRequest request, BarsLayout layout, double bottom, FigureStyle style) {
        TextStyle quiet =
                style.text(layout.labelSize(), Weight.REGULAR, style.palette().quiet());
        ColumnLabels labels = layout.labels();
        for (int token = layout.shown().first(); token < layout.shown().end(); token++) {
            String text = labels.texts().get(token - layout.shown().first());
            if (!text.isEmpty()) {
                double middle = layout.x(token) + layout.pitch() / 2;
                marks.add(ColumnLabels.below(
                        middle,
                        bottom,
                        labels.slant(),
                        text,
                        request.study().tokens().get(token),
                        quiet));
            }
        }
    }
}
