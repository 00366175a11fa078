package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/**
 * Two tokens of a row, alone: the weight of the first against the difference t of their scores, and beside it the smoothed
 * max of (t, 0) with the max itself, a curve a mechanism. As in figure 1 of Niculae and Blondel (NeurIPS 2017) and of
 * Martins and Astudillo (ICML 2016).
 */
record PairFigure(Scene scene, PairPlot weight, PairPlot max, double dx, double dy, int row, List<Integer> tokens)
        implements LiveFigure {

    private static final int SAMPLES = 400;
    private static final double HALF_RANGE = 3;
    private static final double GAP_EMS = 2.5;
    private static final double LEAST_PLOT_EMS = 14;

    /** How much higher the sheet is where one plot stands below the other. */
    private static final double COLUMN_ASPECT = 1.6;

    static PairFigure of(FigureRequest request, List<Integer> tokens) {
        Study study = request.study();
        List<MechanismKind> kinds = request.mechanisms();
        FigureStyle style = request.style();
        TextRuler ruler = request.ruler();
        double em = request.em();
        Sheet sheet = request.sheetWithoutLegend();
        Row scored = request.row();
        double difference = scored.score(tokens.get(0)) - scored.score(tokens.get(1));
        PairKey keys = new PairKey(request, difference, sheet.innerWidth());
        double key = keys.stack().height();
        double gap = GAP_EMS * em;
        PanelGrid grid = PanelGrid.of(
                2,
                request.options().arrangement(),
                sheet.innerWidth() < 2 * LEAST_PLOT_EMS * em + gap ? 1 : 2,
                sheet.innerWidth(),
                gap);
        double aspect = GeometryFigure.ASPECT * (grid.bands() == 1 ? 1 : COLUMN_ASPECT);
        double least = key + grid.bands() * LEAST_PLOT_EMS * em + (grid.bands() - 1) * gap;
        double content = Math.max(request.height(aspect) - sheet.outerHeight(), least);
        double high = grid.panelHeight(content - key);
        double reach = Math.max(HALF_RANGE * study.parameters().gamma(), Math.min(1.2 * Math.abs(difference), 1e6));
        PairPlot weight = plot(grid, 0, high, reach, 0, 1, style);
        PairPlot max = plot(grid, 1, high, reach, -reach / 3, reach, style);
        String first = TokenWords.quoted(study.tokens().get(tokens.get(0)));
        String second = TokenWords.quoted(study.tokens().get(tokens.get(1)));
        List<String> t =
                List.of("t = score of " + first + " \u2212 score of " + second, "t = difference of the scores", "t");
        TextStyle bold = style.text(em, Weight.SEMIBOLD, style.palette().text());
        List<Mark> marks = new ArrayList<>();
        marks.addAll(weight.frame(title(0, "weight of " + first, style), t, ruler));
        marks.addAll(max.frame(title(1, "smoothed max of (t, 0)", style), t, ruler));
        marks.add(max.curve(
                x -> Math.max(x, 0), SAMPLES, new Stroke(style.palette().zero(), em / 5)));
        for (int i = 0; i < kinds.size(); i++) {
            Mechanism mechanism = study.parameters().mechanism(kinds.get(i));
            Stroke stroke = new Stroke(style.palette().group(i), em / 7);
            DoubleUnaryOperator share = x -> mechanism.at(x, 0).weight(0);
            DoubleUnaryOperator value = x -> mechanism.at(x, 0).value();
            marks.add(weight.curve(share, SAMPLES, stroke));
            marks.add(max.curve(value, SAMPLES, stroke));
            marks.add(weight.shape(i, difference, share.applyAsDouble(difference), stroke.colour()));
            marks.add(max.shape(i, difference, value.applyAsDouble(difference), stroke.colour()));
            double y = content - key + keys.baseline(i) - bold.middleToBaseline();
            marks.add(weight.shapeAt(i, em, y, stroke.colour()));
        }
        marks.add(new Mark.Group(0, content - key, keys.stack().marks()));
        marks.add(weight.cursor(difference));
        marks.add(max.cursor(difference));
        return new PairFigure(
                sheet.around(marks, content),
                weight,
                max,
                sheet.margin(),
                sheet.contentTop(),
                request.options().row(),
                List.copyOf(tokens));
    }

    private static PairPlot plot(
            PanelGrid grid, int panel, double high, double reach, double low, double top, FigureStyle style) {
        double em = style.fontSize();
        double x = grid.x(panel);
        double y = grid.y(panel, high);
        return new PairPlot(
                x + PairPlot.LEFT_EMS * em,
                y + 2.5 * em,
                x + grid.panelWidth(),
                y + high - 2.5 * em,
                reach,
                low,
                top,
                style);
    }

    private static String title(int panel, String words, FigureStyle style) {
        return (style.detail().panels().letter(panel) + " " + words).strip();
    }

    @Override
    public Optional<Grip> grip(double x, double y) {
        Optional<PairPlot> plot = weight.contains(x - dx, y - dy)
                ? Optional.of(weight)
                : max.contains(x - dx, y - dy) ? Optional.of(max) : Optional.empty();
        return plot.map(held -> (study, toX, toY) -> {
            Row scored = study.row(row);
            double moved = scored.score(tokens.get(1)) + held.differenceAt(toX - dx);
            double tidy = Math.rint(moved * 1000) / 1000;
            return study.withRow(row, scored.withScore(tokens.get(0), tidy));
        });
    }
}
