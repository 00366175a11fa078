package org.simplexplorer.learn.run;

import org.simplexplorer.learn.task.Weighting;

/**
 * What came of one whole run.
 *
 * @param task the task's name
 * @param measures on all examples that are held out
 * @param seconds how long a processor was busy training, without measuring
 * @param parameters how many numbers were learned
 */
public record Outcome(
        String task, Weighting weighting, long seed, Measures measures, double seconds, int parameters, int steps) {}
