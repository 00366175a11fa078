package org.simplexplorer.viewmodel.learn;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.learn.run.TrainingOptions;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;

/**
 * What a training was made of, and what only a reset can change.
 *
 * @param kinds the mechanisms in training; empty for uniform weights
 */
record Made(Task task, List<Optional<MechanismKind>> kinds, TrainingOptions options) {

    static Made of(Task task, List<Weighting> weightings, TrainingOptions options) {
        return new Made(task, weightings.stream().map(Weighting::kind).toList(), options);
    }
}
