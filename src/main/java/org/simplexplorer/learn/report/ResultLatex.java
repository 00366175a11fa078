package org.simplexplorer.learn.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.Measure;
import org.simplexplorer.learn.run.Outcome;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.text.LatexText;

/** An experiment as a LaTeX table to {@code \input}: a line a mechanism, means and standard deviations. */
final class ResultLatex {

    private ResultLatex() {}

    static String of(ExperimentResult result) {
        List<Measure> shown = Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.SYMBOLS
                        || result.experiment().task().fields().size() > 1)
                .filter(measure -> result.experiment().weightings().stream()
                        .anyMatch(
                                weighting -> measure.over(result.of(weighting)).isPresent()))
                .toList();
        StringBuilder table = new StringBuilder("% Needs \\usepackage{booktabs}. ")
                .append(LatexText.escaped(result.note()))
                .append("\n\\begin{tabular}{l")
                .append("r".repeat(shown.size()))
                .append("}\n\\toprule\nmechanism");
        shown.forEach(measure -> table.append(" & ").append(LatexText.escaped(measure.title())));
        table.append(" \\\\\n\\midrule\n");
        for (Weighting weighting : result.experiment().weightings()) {
            List<Outcome> outcomes = result.of(weighting);
            table.append(name(weighting))
                    .append(shown.stream()
                            .map(measure -> " & " + cell(measure, outcomes))
                            .collect(Collectors.joining()))
                    .append(" \\\\\n");
        }
        return table.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    private static String name(Weighting weighting) {
        if (weighting.kind().isEmpty()) {
            return weighting.name();
        }
        String gamma = weighting.name() + " ($\\gamma=" + number(weighting.gamma());
        String own = weighting
                .ownName()
                .map(name -> (name.length() > 1 ? ",\\ \\" : ",\\ ") + name + "=" + number(weighting.own()))
                .orElse("");
        return gamma + own + "$)";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String cell(Measure measure, List<Outcome> outcomes) {
        return measure.over(outcomes)
                .map(spread -> String.format(
                        Locale.ROOT,
                        "$%." + measure.digits() + "f \\pm %." + measure.digits() + "f$",
                        spread.mean(),
                        spread.deviation()))
                .orElse("");
    }
}
