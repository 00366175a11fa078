package org.simplexplorer.viewmodel.learn;

import java.util.List;
import org.simplexplorer.figure.learn.LearningCurve;
import org.simplexplorer.learn.run.TrainingOptions;
import org.simplexplorer.learn.task.Task;

/**
 * All networks at a moment of their training, all of them after the same number of steps. Immutable.
 *
 * @param secondsLeft until the last step, at the present speed; 0 where that is not known yet
 */
record RunState(Task task, TrainingOptions options, List<Network> networks, double secondsLeft) {

    RunState {
        networks = List.copyOf(networks);
    }

    /** How many steps were made. */
    int steps() {
        return networks.get(0).curve().losses().length;
    }

    boolean isDone() {
        return steps() >= options.steps();
    }

    List<LearningCurve> curves() {
        return networks.stream().map(Network::curve).toList();
    }
}
