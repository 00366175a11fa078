package org.simplexplorer.figure.transplant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.simplexplorer.figure.common.FigureMaker;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** Two charts beside each other: the similarity of the sentence, and the share of exact zeros, against a parameter. */
public final class SweepFigure {

    private static final double ASPECT = 0.5;
    private static final double LEFT_EMS = 2.6;
    private static final double NAMES_EMS = 5.5;
    private static final int LINES = 5;

    private final SweepPicture picture;
    private final FigureRequest request;
    private final double em;

    private SweepFigure(SweepPicture picture, FigureRequest request) {
        this.picture = picture;
        this.request = request;
        em = request.em();
    }

    /** What draws this picture at any size. */
    public static FigureMaker maker(SweepPicture picture) {
        return request -> new SweepFigure(picture, request).draw();
    }

    private LiveFigure draw() {
        Sheet sheet = request.sheetOfAllWithoutLegend();
        double width = sheet.innerWidth();
        double height = Math.max(request.height(ASPECT) - sheet.outerHeight(), 14 * em);
        double names = NAMES_EMS * em;
        double chart = (width - names) / 2;
        List<Mark> marks = new ArrayList<>();
        TextStyle quiet = request.style()
                .text(em, Weight.REGULAR, request.style().palette().quiet());
        String what = request.ruler().fitted(picture.what(), quiet, width);
        marks.add(new Mark.Label(what, 0, em, quiet, Align.START, 0, picture.what()));
        double top = 4.2 * em;
        addChart(marks, 0, top, chart, height, "similarity to the original (cosine)", SweepPicture.Curve::cosines);
        addChart(marks, chart, top, chart, height, "share of exact zeros", SweepPicture.Curve::zeros);
        addNames(marks, 2 * chart + em, top);
        Scene scene = sheet.around(marks, height);
        return new Summarized(scene, summary());
    }

    private record Summarized(Scene scene, String summary) implements LiveFigure {}

    private void addChart(
            List<Mark> marks,
            double x,
            double top,
            double width,
            double height,
            String title,
            Function<SweepPicture.Curve, List<Double>> numbers) {
        double left = x + LEFT_EMS * em;
        double right = x + width - 1.6 * em;
        double bottom = height - 3.2 * em;
        TextStyle quiet = request.style()
                .text(em, Weight.REGULAR, request.style().palette().quiet());
        TextStyle name = request.style()
                .text(em, Weight.SEMIBOLD, request.style().palette().text());
        marks.add(new Mark.Label(
                request.ruler().fitted(title, name, right - x), x, top - 1.2 * em, name, Align.START, 0, title));
        Stroke grid = new Stroke(request.style().palette().grid(), 1);
        for (int line = 0; line <= LINES; line++) {
            double y = bottom + (top - bottom) * line / LINES;
            marks.add(new Mark.Line(left, y, right, y, grid));
            marks.add(new Mark.Label(
                    String.format(Locale.ROOT, "%.1f", (double) line / LINES),
                    left - 0.5 * em,
                    y + quiet.middleToBaseline(),
                    quiet,
                    Align.END));
        }
        List<Double> values = picture.values();
        double first = values.get(0);
        double last = values.get(values.size() - 1);
        for (double value : List.of(first, (first + last) / 2, last)) {
            double at = left + (right - left) * (value - first) / (last - first);
            marks.add(new Mark.Label(ParameterText.number(value), at, bottom + 1.3 * em, quiet, Align.MIDDLE));
        }
        marks.add(new Mark.Label(picture.parameter(), (left + right) / 2, bottom + 2.7 * em, quiet, Align.MIDDLE));
        for (int curve = 0; curve < picture.curves().size(); curve++) {
            List<Double> ys = numbers.apply(picture.curves().get(curve));
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                double share = Math.max(0, Math.min(ys.get(i), 1));
                points.add(new Point(
                        left + (right - left) * (values.get(i) - first) / (last - first),
                        bottom + (top - bottom) * share));
            }
            marks.add(new Mark.Path(points, false, null, stroke(curve)));
        }
    }

    /** Layers from the first to the last along the ramp, and all of them together in the text's colour. */
    private Stroke stroke(int curve) {
        int layers = picture.curves().size() - 1;
        Colour colour = curve == layers
                ? request.style().palette().text()
                : Ramp.VIRIDIS.at(layers > 1 ? 0.9 * curve / (layers - 1) : 0);
        return new Stroke(colour, curve == layers ? 2.4 : 1.6);
    }

    private void addNames(List<Mark> marks, double x, double top) {
        TextStyle words = request.style()
                .text(em, Weight.REGULAR, request.style().palette().text());
        for (int curve = 0; curve < picture.curves().size(); curve++) {
            double y = top + curve * 1.6 * em;
            marks.add(new Mark.Line(x, y, x + 1.2 * em, y, stroke(curve)));
            marks.add(new Mark.Label(
                    picture.curves().get(curve).name(),
                    x + 1.6 * em,
                    y + words.middleToBaseline(),
                    words,
                    Align.START));
        }
    }

    private String summary() {
        SweepPicture.Curve all = picture.curves().get(picture.curves().size() - 1);
        int end = picture.values().size() - 1;
        return "%s. In all layers, from %s %s to %s: cosine %.3f to %.3f, zeros %.0f %% to %.0f %%."
                .formatted(
                        picture.what(),
                        picture.parameter(),
                        ParameterText.number(picture.values().get(0)),
                        ParameterText.number(picture.values().get(end)),
                        all.cosines().get(0),
                        all.cosines().get(end),
                        100 * all.zeros().get(0),
                        100 * all.zeros().get(end));
    }
}
