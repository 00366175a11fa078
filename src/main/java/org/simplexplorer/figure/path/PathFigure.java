package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.LegendKeys;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Study;

/**
 * The weights of one row as lambda or gamma grows: for each mechanism a band with a line a token and, along lambda and
 * where there is room, the merge tree beside it. The cursor is the study's parameter and can be dragged.
 *
 * @param bands one a mechanism; none where the sentence is empty
 */
public record PathFigure(Scene scene, List<Band> bands) implements LiveFigure {

    private static final double ASPECT = 0.75;
    private static final double BAND_GAP_EMS = 1;
    private static final double KEY_GAP_EMS = 0.6;
    private static final double LEAST_PLOT_EMS = 7;
    private static final double ABOVE_EMS = 1.4;

    /**
     * One mechanism's band.
     *
     * @param left where its content begins on the sheet
     * @param top its upper edge on the sheet
     * @param bottom its lower edge
     */
    record Band(double left, double top, double bottom, PathBand content, PathPointer pointer) {}

    /**
     * Draws the path of a row. Along lambda mechanisms without a path are left out; the sheet grows where the bands could
     * not be seen.
     */
    public static PathFigure draw(FigureRequest request) {
        Study study = request.study();
        FigureStyle style = request.style();
        TextRuler ruler = request.ruler();
        Along along = request.options().focus().along();
        List<MechanismKind> shown = shown(request);
        double em = request.em();
        Sheet sheet = request.sheetWithoutLegend();
        if (study.tokens().isEmpty() || shown.isEmpty()) {
            return empty(request.sheetOfAllWithoutLegend(), shown.isEmpty(), style);
        }
        List<PathPlan> plans =
                shown.stream().map(kind -> PathPlan.of(request, kind)).toList();
        String symbol = along == Along.GAMMA ? "\u03b3" : "\u03bb";
        LegendKeys keys = LegendKeys.fit(
                EventMarks.keys(plans.stream().map(PathPlan::source).toList(), symbol),
                sheet.innerWidth(),
                style,
                ruler);
        double key = style.detail().legend() ? KEY_GAP_EMS * em + keys.height() : 0;
        double gap = BAND_GAP_EMS * em;
        double heading = PanelHeadings.height(style);
        double below = 3.4 * em;
        PanelGrid grid = PanelGrid.of(shown.size(), request.options().arrangement(), 1, sheet.innerWidth(), gap);
        double room = grid.panelHeight(request.height(ASPECT) - sheet.outerHeight() - key);
        double bandHeight = Math.max(room, heading + LEAST_PLOT_EMS * em + below);
        PanelHeadings headings = PanelHeadings.of(study.parameters(), shown, grid.panelWidth(), style, ruler);
        List<Mark> marks = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        int unnamed = 0;
        for (PathPlan plan : plans) {
            MechanismKind kind = plan.kind();
            double x = grid.x(bands.size());
            double top = grid.y(bands.size(), bandHeight);
            marks.add(new Mark.Group(x, top, headings.marks(bands.size())));
            PathBand band = plan.band(grid.panelWidth(), top + heading + ABOVE_EMS * em, top + bandHeight - below);
            Drawn drawn = request.known(new Recipe(band, value(study, kind, along), style, ruler));
            unnamed += drawn.unnamed();
            marks.add(new Mark.Group(x, 0, drawn.marks()));
            bands.add(new Band(
                    sheet.margin() + x,
                    sheet.contentTop() + top,
                    sheet.contentTop() + top + bandHeight,
                    band,
                    new PathPointer(band, style)));
        }
        if (unnamed > 0) {
            request.note(unnamed + (unnamed == 1 ? " line has" : " lines have")
                    + " no name for want of room; a larger height or a smaller font size would help");
        }
        double content = grid.height(bandHeight);
        if (key > 0) {
            marks.add(new Mark.Group(0, content + KEY_GAP_EMS * em, keys.marks()));
        }
        return new PathFigure(sheet.around(marks, content + key), List.copyOf(bands));
    }

    private record Drawn(List<Mark> marks, int unnamed) {}

    /** A band with its cursor at a place, which is drawn once. */
    private record Recipe(PathBand band, double place, FigureStyle style, TextRuler ruler) implements Supplier<Drawn> {
        @Override
        public Drawn get() {
            PathNames names = new PathNames(band, place, style, ruler);
            return new Drawn(band.marks(place, names), names.unnamed());
        }
    }

    /** The chosen mechanisms that have such a path. */
    public static List<MechanismKind> shown(FigureRequest request) {
        return request.mechanisms().stream()
                .filter(kind -> request.options().focus().along() == Along.GAMMA || kind.hasPath())
                .toList();
    }

    /** Whether there is room for merge trees beside the plots. */
    public boolean hasTree() {
        return bands.stream().map(band -> band.content().axes()).anyMatch(axes -> axes.treeLeft() < axes.treeRight());
    }

    private static double value(Study study, MechanismKind kind, Along along) {
        return along == Along.GAMMA
                ? study.parameters().gamma()
                : study.parameters().own(kind);
    }

    private static PathFigure empty(Sheet sheet, boolean noneShown, FigureStyle style) {
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        String words = noneShown
                ? "Choose " + MechanismKind.either(MechanismKind::hasPath) + " to see a path in \u03bb."
                : "Type a sentence to see its path.";
        return new PathFigure(
                sheet.around(
                        List.of(new Mark.Label(words, 0, 2 * style.fontSize(), quiet, Align.START)),
                        3 * style.fontSize()),
                List.of());
    }

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        return bandAt(x, y).flatMap(band -> band.pointer()
                .at(x - band.left(), y - origin())
                .map(found -> new Pointed(
                        found.title(),
                        found.lines(),
                        found.x() + band.left(),
                        found.y() + origin(),
                        List.of(new Mark.Group(band.left(), origin(), found.marks())))));
    }

    @Override
    public Optional<Grip> grip(double x, double y) {
        return bandAt(x, y)
                .map(band -> (study, toX, toY) -> study.withParameters(band.content()
                        .set(study.parameters(), band.content().axes().placeAt(toX - band.left()))));
    }

    /** The marks of all bands share the upper edge of the sheet's content. */
    private double origin() {
        return bands.get(0).top();
    }

    /** The band at a height, and of several side by side the one that begins last before a place. */
    private Optional<Band> bandAt(double x, double y) {
        List<Band> line = bands.stream()
                .filter(band -> y >= band.top() && y < band.bottom())
                .toList();
        return line.stream()
                .filter(band -> band.left() <= x)
                .reduce((before, after) -> after)
                .or(() -> line.stream().findFirst());
    }
}
