package org.simplexplorer.viewmodel.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.learn.LearningCurve;
import org.simplexplorer.learn.run.Frame;
import org.simplexplorer.learn.run.Reading;
import org.simplexplorer.learn.run.RecordedRun;
import org.simplexplorer.learn.run.TrainingOptions;
import org.simplexplorer.learn.run.TrainingRun;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;

/** One network in training, for one thread at a time. It is made in the background too, with its first piece of work. */
final class Lane {

    private final Task task;
    private final TrainingOptions options;
    private @Nullable RecordedRun run;
    private @Nullable LearningCurve curve;
    private Optional<Reading> own = Optional.empty();

    Lane(Task task, TrainingOptions options) {
        this.task = task;
        this.options = options;
    }

    /**
     * Makes some steps.
     *
     * @param weighting the mechanism from now on
     * @param words the person's own sentence; empty for none
     * @param exact whether a picture of the last step is wanted; else that of the step before it will do
     * @param ended whether to stop before the next step
     */
    void advance(Weighting weighting, int steps, List<String> words, boolean exact, BooleanSupplier ended) {
        RecordedRun started = run;
        if (started == null) {
            started = new RecordedRun(new TrainingRun(task, weighting, options));
            run = started;
        }
        if (!started.weighting().equals(weighting)) {
            started.setWeighting(weighting);
        }
        for (int i = 0; i < steps && !started.isDone() && !ended.getAsBoolean(); i++) {
            started.step();
        }
        own = words.isEmpty() ? Optional.empty() : Optional.of(started.read(words));
        List<Frame> frames = new ArrayList<>(started.frames());
        Frame present = frames.get(frames.size() - 1);
        if (exact && present.step() < started.steps()) {
            frames.add(started.frame());
        }
        curve = new LearningCurve(started.weighting(), frames, started.losses());
    }

    /** Its state; only after it was {@link #advance advanced}. */
    Network state() {
        return new Network(Optional.ofNullable(curve).orElseThrow(), own);
    }
}
