package org.simplexplorer.figure.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.learn.run.Frame;
import org.simplexplorer.learn.run.Measures;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The numbers of one step, a mechanism a line; it is the key to the colours of the curves too. */
record RunTable(FigureStyle style, TextRuler ruler) {

    private static final List<String> HEADS = List.of("right", "loss", "zeros", "support", "blocks");
    private static final double LINE_EMS = 1.55;
    private static final double NAME_EMS = 8;
    private static final double COLUMN_EMS = 4.2;

    double width() {
        return (NAME_EMS + COLUMN_EMS * HEADS.size()) * style.fontSize();
    }

    /** The marks, from the table's upper left corner. */
    List<Mark> marks(List<LearningCurve> curves, int step) {
        List<Mark> marks = new ArrayList<>();
        double em = style.fontSize();
        TextStyle quiet =
                style.text(style.minor(0.9), Weight.REGULAR, style.palette().quiet());
        marks.add(new Mark.Label("step " + step, 0, em, quiet, Align.START));
        addLine(marks, HEADS, em, quiet);
        TextStyle number = style.text(em, Weight.REGULAR, style.palette().text());
        for (int i = 0; i < curves.size(); i++) {
            LearningCurve curve = curves.get(i);
            double baseline = em + (i + 1) * LINE_EMS * em;
            addName(marks, curve, baseline);
            addLine(marks, numbers(curve, step), baseline, number);
        }
        return marks;
    }

    private void addName(List<Mark> marks, LearningCurve curve, double baseline) {
        double em = style.fontSize();
        Stroke stroke = new Stroke(MechanismColours.of(curve.weighting(), style.palette()), 2.4);
        List<Point> sample = List.of(new Point(0, baseline - 0.35 * em), new Point(1.5 * em, baseline - 0.35 * em));
        if (curve.weighting().kind().isEmpty()) {
            marks.addAll(Dashes.along(sample, stroke));
        } else {
            marks.add(new Mark.Path(sample, false, null, stroke));
        }
        TextStyle name = style.text(em, Weight.SEMIBOLD, style.palette().text());
        marks.add(new Mark.Label(curve.weighting().name(), 2 * em, baseline, name, Align.START));
    }

    private void addLine(List<Mark> marks, List<String> cells, double baseline, TextStyle text) {
        for (int column = 0; column < cells.size(); column++) {
            double x = (NAME_EMS + (column + 1) * COLUMN_EMS) * style.fontSize();
            marks.add(new Mark.Label(cells.get(column), x, baseline, text, Align.END));
        }
    }

    private static List<String> numbers(LearningCurve curve, int step) {
        Frame frame = curve.at(step);
        Measures measures = frame.measures();
        int made = Math.min(step, curve.losses().length);
        return List.of(
                String.format(Locale.ROOT, "%.0f %%", 100 * measures.accuracy()),
                made == 0 ? "\u2013" : String.format(Locale.ROOT, "%.3f", curve.smoothLoss(made)),
                String.format(Locale.ROOT, "%.0f %%", 100 * measures.zeros()),
                String.format(Locale.ROOT, "%.2f", measures.support()),
                number(measures.blocks()));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "\u2013";
    }
}
