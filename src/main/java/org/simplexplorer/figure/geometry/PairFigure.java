package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
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

    static PairFigure of(FigureRequest request, List<Integer> tokens) {
        Study study = request.study();
        List<MechanismKind> kinds = request.mechanisms();
        FigureStyle style = request.style();
        TextRuler ruler = request.ruler();
        double em = request.em();
        Sheet sheet = request.sheetWithoutLegend();
        double key = (kinds.size() + 1) * 1.5 * em;
        double content = Math.max(request.height(GeometryFigure.ASPECT) - sheet.outerHeight(), key + 14 * em);
        double gap = 2.5 * em;
        double plotWidth = (sheet.innerWidth() - gap) / 2;
        double bottom = content - key - 2.5 * em;
        Row scored = request.row();
        double difference = scored.score(tokens.get(0)) - scored.score(tokens.get(1));
        double reach = Math.max(HALF_RANGE * study.parameters().gamma(), Math.min(1.2 * Math.abs(difference), 1e6));
        PairPlot weight = new PairPlot(3 * em, 2.5 * em, plotWidth, bottom, reach, 0, 1, style);
        PairPlot max = new PairPlot(
                plotWidth + gap + 3 * em, 2.5 * em, 2 * plotWidth + gap, bottom, reach, -reach / 3, reach, style);
        String first = TokenWords.quoted(study.tokens().get(tokens.get(0)));
        String second = TokenWords.quoted(study.tokens().get(tokens.get(1)));
        String t = "t = score of " + first + " \u2212 score of " + second;
        List<Mark> marks = new ArrayList<>();
        marks.addAll(weight.frame("weight of " + first, t, ruler));
        marks.addAll(max.frame("smoothed max of (t, 0)", t, ruler));
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
            double y = content - key + (i + 1) * 1.5 * em;
            addKey(marks, weight, i, y, kinds.get(i).label(), stroke.colour(), style);
            String numbers = String.format(
                    Locale.ROOT,
                    "weight %.3f, smoothed max %.3f",
                    share.applyAsDouble(difference),
                    value.applyAsDouble(difference));
            TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
            if (10 * em + ruler.width(numbers, quiet) < sheet.innerWidth()) {
                marks.add(new Mark.Label(numbers, 10 * em, y, quiet, Align.START));
            }
        }
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

    private static void addKey(
            List<Mark> marks, PairPlot plot, int index, double y, String name, Colour colour, FigureStyle style) {
        double em = style.fontSize();
        TextStyle text = style.text(em, Weight.SEMIBOLD, style.palette().text());
        marks.add(plot.shapeAt(index, em, y - text.middleToBaseline(), colour));
        marks.add(new Mark.Label(name, 2.2 * em, y, text, Align.START));
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
