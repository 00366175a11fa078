package org.simplexplorer.figure.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/** How networks learn: loss and accuracy over the steps, a colour a mechanism, and the numbers of the step looked at. */
public final class CurvesFigure {

    private static final double GAP_EMS = 2;
    private static final int MOST_POINTS = 300;

    private CurvesFigure() {}

    /**
     * The figure.
     *
     * @param curves one a mechanism, at least one
     * @param steps the steps of the whole run
     * @param at the step that is looked at
     * @param width in scene units
     * @param height as {@code width}
     */
    public static Scene draw(
            List<LearningCurve> curves,
            int steps,
            int at,
            double width,
            double height,
            FigureStyle style,
            TextRuler ruler) {
        RunTable table = new RunTable(style, ruler);
        double gap = GAP_EMS * style.fontSize();
        double chart = Math.max((width - table.width() - 2 * gap) / 2, 1);
        List<Mark> marks = new ArrayList<>();
        CurveChart losses = new CurveChart("loss, nats a symbol", steps, chart, height, style, ruler);
        marks.addAll(losses.marks(curves, at, ValueAxis.of(0, highest(curves), true), CurvesFigure::losses));
        CurveChart right = new CurveChart("held-out answers right", steps, chart, height, style, ruler);
        marks.add(new Mark.Group(
                chart + gap, 0, right.marks(curves, at, ValueAxis.of(0, 1, true), CurvesFigure::accuracies)));
        marks.add(new Mark.Group(2 * (chart + gap), 0, table.marks(curves, at)));
        return new Scene(width, height, null, marks);
    }

    /** The figure in words. */
    public static String summary(List<LearningCurve> curves, int at) {
        return "Step " + at + ". "
                + curves.stream()
                        .map(curve -> String.format(
                                Locale.ROOT,
                                "%s: %.0f %% right, %.0f %% zeros",
                                curve.weighting().name(),
                                100 * curve.at(at).measures().accuracy(),
                                100 * curve.at(at).measures().zeros()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static double highest(List<LearningCurve> curves) {
        double highest = 0.1;
        for (LearningCurve curve : curves) {
            if (curve.losses().length > 0) {
                highest = Math.max(highest, curve.smoothLoss(1));
            }
        }
        return highest;
    }

    private static List<Point> losses(LearningCurve curve) {
        int made = curve.losses().length;
        int stride = Math.max(1, made / MOST_POINTS);
        List<Point> points = new ArrayList<>();
        for (int step = 1; step <= made; step += stride) {
            points.add(new Point(step, curve.smoothLoss(step)));
        }
        return points;
    }

    private static List<Point> accuracies(LearningCurve curve) {
        return curve.frames().stream()
                .map(frame -> new Point(frame.step(), frame.measures().accuracy()))
                .toList();
    }
}
