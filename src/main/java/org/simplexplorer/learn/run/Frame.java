package org.simplexplorer.learn.run;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.learn.task.Weighting;

/**
 * A picture of a run at one step, to be drawn then or later. Immutable.
 *
 * @param step how many steps were made
 * @param loss the loss of the last step's batch; NaN before the first step
 * @param weighting the mechanism at that step: its lambda may have been moved since
 * @param shown what the network made of the task's shown examples, in their order
 * @param measures how well it did on the first {@link #MEASURED} examples that are held out
 * @param stuck present where no gradient reaches the scores of those examples
 */
public record Frame(
        int step, double loss, Weighting weighting, List<Reading> shown, Measures measures, Optional<Stuck> stuck) {

    /** How many examples that are held out a picture is measured by. */
    public static final int MEASURED = 100;

    public Frame {
        shown = List.copyOf(shown);
    }
}
