package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Study;

/**
 * The weights of one row as lambda grows, exactly: for each mechanism that has a lambda a band with a line a token and,
 * where there is room, the merge tree beside it. The cursor is the study's lambda and can be dragged.
 *
 * @param bands one a mechanism; none where the sentence is empty
 */
public record PathFigure(Scene scene, List<Band> bands) implements LiveFigure {

    private static final double BAND_GAP_EMS = 1;
    private static final double KEY_EMS = 2.2;
    private static final double LEAST_PLOT_EMS = 7;
    private static final double TREE_SHARE = 0.34;
    private static final double MOST_NAME_SHARE = 0.12;
    private static final double LEAST_WIDTH_WITH_TREE_EMS = 40;
    private static final double BEYOND_THE_END = 1.06;

    /**
     * One mechanism's band.
     *
     * @param top its upper edge on the sheet
     * @param bottom its lower edge
     */
    record Band(double left, double top, double bottom, PathBand content, PathPointer pointer) {}

    /**
     * Draws the path of a row.
     *
     * @param kinds mechanisms; those without a lambda are left out
     * @param width the sheet's width in scene units
     * @param height the sheet's height; it grows where the bands could not be seen
     */
    public static PathFigure of(
            Study study,
            List<MechanismKind> kinds,
            int row,
            double width,
            double height,
            FigureStyle style,
            TextRuler ruler) {
        List<MechanismKind> shown =
                kinds.stream().filter(MechanismKind::hasPath).toList();
        double em = style.fontSize();
        Sheet sheet = new Sheet(width, shown, style.withDetail(style.detail().withoutLegend()), ruler);
        if (study.tokens().isEmpty() || shown.isEmpty()) {
            return empty(sheet, shown.isEmpty(), style);
        }
        double key = style.detail().legend() ? KEY_EMS * em : 0;
        double gap = BAND_GAP_EMS * em;
        double heading = PanelHeading.height(style);
        double below = 3.4 * em;
        double room = height - sheet.outerHeight() - key - (shown.size() - 1) * gap;
        double bandHeight = Math.max(room / shown.size(), heading + LEAST_PLOT_EMS * em + below);
        List<Mark> marks = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        double inner = sheet.innerWidth();
        double sheetTop = sheet.contentTop();
        for (MechanismKind kind : shown) {
            double top = bands.size() * (bandHeight + gap);
            marks.add(new Mark.Group(0, top, PanelHeading.of(study.parameters(), kind, inner, style, ruler)));
            PathBand band =
                    band(study, kind, row, inner, top + heading + em / 2, top + bandHeight - below, style, ruler);
            marks.addAll(band.marks(study.parameters().own(kind), ruler));
            if (band.axes().hasTree()) {
                double labels = band.axes().gutter();
                marks.addAll(new MergeTree(band.path(), band.axes(), style).marks(study.tokens(), labels, ruler));
            }
            bands.add(new Band(
                    sheet.margin(), sheetTop + top, sheetTop + top + bandHeight, band, new PathPointer(band, style)));
        }
        double content = bands.size() * (bandHeight + gap) - gap;
        if (key > 0) {
            marks.addAll(EventMarks.key(0, content + key - em / 2, inner, style, ruler));
        }
        return new PathFigure(sheet.around(marks, content + key), List.copyOf(bands));
    }

    private static PathBand band(
            Study study,
            MechanismKind kind,
            int row,
            double width,
            double top,
            double bottom,
            FigureStyle style,
            TextRuler ruler) {
        double em = style.fontSize();
        LambdaPath path = kind.path(
                        study.parameters().gamma(), study.rows().get(row).scores())
                .orElseThrow();
        double most = mostLambda(path);
        PathLines lines = new PathLines(path, most);
        boolean tree = width >= LEAST_WIDTH_WITH_TREE_EMS * em && study.tokens().size() > 1;
        double names = Math.min(longest(study.tokens(), style, ruler), MOST_NAME_SHARE * width) + em / 2;
        double left = 3 * em + names;
        double treeLeft = width - (tree ? TREE_SHARE * (width - names) : 0);
        double right = tree ? treeLeft - names - em : width - em / 2;
        int steps = (int) Math.max(1, Math.min(5, (bottom - top) / (2.2 * em)));
        WeightAxis weights = WeightAxis.to(lines.largest(), steps);
        double treeRight = tree ? width - em / 2 : treeLeft;
        PathAxes axes = new PathAxes(names, left, top, right, bottom, most, weights, treeLeft, treeRight);
        return new PathBand(kind, path, study.tokens(), axes, lines, style);
    }

    private static double longest(List<String> tokens, FigureStyle style, TextRuler ruler) {
        TextStyle name =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        return tokens.stream()
                .mapToDouble(token -> ruler.width(token, name))
                .max()
                .orElse(0);
    }

    /** Just beyond the end, so that it can be seen; 1 where nothing ever changes. */
    static double mostLambda(LambdaPath path) {
        double last = Double.isFinite(path.end()) ? path.end() : path.knot(path.knotCount() - 1);
        return last > 0 && last < Double.MAX_VALUE / 2 ? BEYOND_THE_END * last : 1;
    }

    private static PathFigure empty(Sheet sheet, boolean noneShown, FigureStyle style) {
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        String words =
                noneShown ? "Choose fusedmax or oscarmax to see a path in \u03bb." : "Type a sentence to see its path.";
        return new PathFigure(
                sheet.around(
                        List.of(new Mark.Label(words, 0, 2 * style.fontSize(), quiet, Align.START)),
                        3 * style.fontSize()),
                List.of());
    }

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        return bandAt(y).flatMap(band -> band.pointer()
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
        return bandAt(y)
                .map(band -> (study, toX, toY) -> study.withParameters(study.parameters()
                        .with(band.content().kind(), band.content().axes().lambdaAt(toX - band.left()))));
    }

    /** The marks of all bands share the sheet's content as their origin. */
    private double origin() {
        return bands.get(0).top();
    }

    private Optional<Band> bandAt(double y) {
        return bands.stream()
                .filter(band -> y >= band.top() && y < band.bottom())
                .findFirst();
    }
}
