package org.simplexplorer.learn.run;

import java.util.List;
import java.util.Locale;
import org.simplexplorer.learn.task.Weighting;

/**
 * What came of an experiment.
 *
 * @param outcomes mechanism by mechanism, seed by seed
 */
public record ExperimentResult(Experiment experiment, List<Outcome> outcomes) {

    public ExperimentResult {
        outcomes = List.copyOf(outcomes);
    }

    /** The outcomes of one mechanism, seed by seed. */
    public List<Outcome> of(Weighting weighting) {
        return outcomes.stream()
                .filter(outcome -> outcome.weighting().equals(weighting))
                .toList();
    }

    /** How many parameters, steps and seeds, and which data, in one line that claims no more than was tried. */
    public String note() {
        return String.format(
                Locale.ROOT,
                "%s %,d parameters, %d steps, %s. A small task: no claim about large ones.",
                experiment.task().description(),
                outcomes.get(0).parameters(),
                experiment.steps(),
                experiment.seeds() == 1 ? "1 seed" : experiment.seeds() + " seeds");
    }
}
