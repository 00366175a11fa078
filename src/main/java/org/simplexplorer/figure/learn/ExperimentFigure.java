package org.simplexplorer.figure.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.Measure;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The figure of an experiment: a mechanism a row, a measure a column, with mean, standard deviation, each seed as a dot, and
 * the baseline without attention as a dashed line. Below it says how small the task is.
 */
public final class ExperimentFigure {

    private static final List<Measure> SHOWN =
            List.of(Measure.ACCURACY, Measure.ZEROS, Measure.BLOCKS, Measure.SECONDS);
    private static final double GAP_EMS = 1.5;

    private ExperimentFigure() {}

    /** What it is called. */
    public static String title(ExperimentResult result) {
        return "Learning " + result.experiment().task().name();
    }

    /**
     * The figure.
     *
     * @param width of the whole sheet, in scene units
     */
    public static Scene draw(ExperimentResult result, double width, FigureStyle style, TextRuler ruler) {
        FigureStyle plain = style.withDetail(style.detail().withoutLegend());
        Sheet sheet = new Sheet(width, List.of(), plain, ruler);
        ExperimentRows rows = new ExperimentRows(result.experiment().weightings(), style);
        List<Measure> measures = SHOWN.stream()
                .filter(measure -> result.experiment().weightings().stream()
                        .anyMatch(
                                weighting -> measure.over(result.of(weighting)).isPresent()))
                .toList();
        double em = style.fontSize();
        TextStyle name = style.text(em, Weight.SEMIBOLD, style.palette().text());
        TextStyle quiet =
                style.text(style.minor(0.85), Weight.REGULAR, style.palette().quiet());
        double names = rows.weightings().stream()
                .map(weighting ->
                        Math.max(ruler.width(weighting.name(), name), ruler.width(parameters(weighting), quiet)))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        List<Mark> content = new ArrayList<>(names(rows, name, quiet));
        double left = names + GAP_EMS * em;
        double room = Math.max((sheet.innerWidth() - left) / measures.size(), 1);
        for (int i = 0; i < measures.size(); i++) {
            double columnWidth = Math.max(room - GAP_EMS * em, 1);
            MeasureColumn column = new MeasureColumn(measures.get(i), result, rows, columnWidth, style, ruler);
            content.add(new Mark.Group(left + i * room, 0, column.marks()));
        }
        TextStack note = new TextStack(sheet.innerWidth(), ruler);
        note.paragraph(result.note(), 0, sheet.innerWidth(), quiet);
        double below = rows.bottom() + 2.4 * em;
        content.add(new Mark.Group(0, below, note.marks()));
        return sheet.around(content, below + note.height());
    }

    private static List<Mark> names(ExperimentRows rows, TextStyle name, TextStyle quiet) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            TextStyle coloured = new TextStyle(name.size(), name.weight(), rows.colour(row), name.family());
            String title = rows.weighting(row).name();
            marks.add(new Mark.Label(title, 0, rows.middle(row) + name.middleToBaseline(), coloured, Align.START));
            String parameters = parameters(rows.weighting(row));
            marks.add(new Mark.Label(parameters, 0, rows.numbers(row), quiet, Align.START));
        }
        return marks;
    }

    /** {@code γ = 1  λ = 0.3}; of the baseline what it is. */
    private static String parameters(Weighting weighting) {
        if (weighting.kind().isEmpty()) {
            return "no attention";
        }
        String own = weighting
                .kind()
                .flatMap(kind -> kind.parameter())
                .map(parameter -> "  " + parameter.symbol() + " = " + number(weighting.own()))
                .orElse("");
        return "\u03b3 = " + number(weighting.gamma()) + own;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
