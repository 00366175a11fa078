package org.simplexplorer.viewmodel.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.Measure;
import org.simplexplorer.learn.task.Weighting;

/**
 * The numbers of an experiment as words: a mechanism a row, a measure a column.
 *
 * @param heads what the columns are
 * @param rows as many cells each
 */
public record ResultTable(List<String> heads, List<List<String>> rows) {

    static final ResultTable EMPTY = new ResultTable(List.of(), List.of());

    static ResultTable of(ExperimentResult result) {
        List<Weighting> weightings = result.experiment().weightings();
        List<Measure> measures = Arrays.stream(Measure.values())
                .filter(measure -> weightings.stream().anyMatch(weighting -> measure.over(result.of(weighting))
                        .isPresent()))
                .toList();
        List<String> heads = new ArrayList<>(List.of("mechanism"));
        measures.stream().map(Measure::title).forEach(heads::add);
        List<List<String>> rows = new ArrayList<>();
        for (Weighting weighting : weightings) {
            List<String> row = new ArrayList<>(List.of(name(weighting)));
            measures.stream()
                    .map(measure -> cell(measure, measure.over(result.of(weighting))))
                    .forEach(row::add);
            rows.add(row);
        }
        return new ResultTable(heads, rows);
    }

    private static String name(Weighting weighting) {
        String own = weighting
                .ownName()
                .map(name -> ", " + name + " " + MechanismChoice.number(weighting.own()))
                .orElse("");
        return weighting.kind().isEmpty()
                ? weighting.name()
                : weighting.name() + " (gamma " + MechanismChoice.number(weighting.gamma()) + own + ")";
    }

    private static String cell(Measure measure, Optional<Measure.Spread> spread) {
        String format = "%." + measure.digits() + "f \u00b1 %." + measure.digits() + "f";
        return spread.map(one -> String.format(Locale.ROOT, format, one.mean(), one.deviation()))
                .orElse("\u2013");
    }
}
