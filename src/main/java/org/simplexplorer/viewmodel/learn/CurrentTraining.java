package org.simplexplorer.viewmodel.learn;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.learn.run.TrainingOptions;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.base.Threads;

/** The networks that are in training, if there are any; what comes from others, which were given up, is dropped. */
final class CurrentTraining {

    private final Threads threads;
    private final Pace pace;
    private final Consumer<RunState> shown;
    private final Consumer<Throwable> failed;
    private @Nullable Training training;
    private @Nullable Made made;

    /**
     * @param shown gets the networks' states, on the interface thread
     * @param failed gets what should not have happened, on the interface thread
     */
    CurrentTraining(Threads threads, Pace pace, Consumer<RunState> shown, Consumer<Throwable> failed) {
        this.threads = threads;
        this.pace = pace;
        this.shown = shown;
        this.failed = failed;
    }

    boolean exists() {
        return training != null;
    }

    boolean isMadeOf(Made other) {
        return other.equals(made);
    }

    /** The mechanisms in training; none before there is one. */
    List<Optional<MechanismKind>> kinds() {
        return made == null ? List.of() : made.kinds();
    }

    /** Networks that have learned nothing take the place of those that were there. */
    void begin(Task task, List<Weighting> weightings, TrainingOptions options) {
        Training[] self = new Training[1];
        Training fresh = new Training(
                task,
                weightings,
                options,
                threads.training(),
                pace,
                now -> threads.ui().execute(() -> deliver(self[0], now, shown)),
                e -> threads.ui().execute(() -> deliver(self[0], e, failed)));
        self[0] = fresh;
        training = fresh;
        made = Made.of(task, weightings, options);
    }

    private <T> void deliver(Training from, T what, Consumer<T> receiver) {
        if (from.equals(training)) {
            receiver.accept(what);
        }
    }

    /** Does something with the networks, if there are any. */
    void act(Consumer<Training> what) {
        if (training != null) {
            what.accept(training);
        }
    }

    /** Gives the networks up. */
    void end() {
        act(Training::end);
        training = null;
        made = null;
    }
}
