package org.simplexplorer.viewmodel.learn;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.learn.ExperimentFigure;
import org.simplexplorer.learn.report.ResultFormat;
import org.simplexplorer.learn.run.Experiment;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.Outcome;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.MadeFigure;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;

/** All chosen mechanisms with several seeds, in the background on all processors, and what came of it. */
public final class ExperimentModel {

    private static final int MOST_SEEDS = 100;
    private static final int PERCENT = 100;

    private final LearnChoices choices;
    private final LearnModel model;
    private final Background background;
    private final Messages messages;
    private final Threads threads;
    private final StringProperty seeds = new SimpleStringProperty("5");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ExperimentResult> result = new ReadOnlyObjectWrapper<>();

    ExperimentModel(LearnChoices choices, LearnModel model, Background background, Messages messages, Threads threads) {
        this.choices = choices;
        this.model = model;
        this.background = background;
        this.messages = messages;
        this.threads = threads;
    }

    /** How many seeds, as it is typed: 1, 2, 3 and so on. */
    public StringProperty seedsProperty() {
        return seeds;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The share that is done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The last result; null before the first, and once it is closed. */
    public ReadOnlyObjectProperty<@Nullable ExperimentResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether there is a result to see. */
    public BooleanBinding hasResult() {
        return result.isNotNull();
    }

    /** The numbers of the result, as a table. */
    public ResultTable table() {
        return Optional.ofNullable(result.get()).map(ResultTable::of).orElse(ResultTable.EMPTY);
    }

    /** Trains every chosen mechanism with every seed. */
    public void start() {
        @Nullable Task task = choices.task().taskProperty().get();
        if (task == null || running.get()) {
            return;
        }
        try {
            int count = LearnChoices.whole("The number of seeds", seeds.get(), 1, MOST_SEEDS);
            Experiment experiment = new Experiment(task, choices.weightings(), count, choices.stepCount());
            model.pause();
            running.set(true);
            progress.set(0);
            background.read(
                    "Running an experiment",
                    () -> experiment.run(Runtime.getRuntime().availableProcessors(), new Percent()),
                    done -> {
                        running.set(false);
                        result.set(done);
                    },
                    () -> running.set(false));
        } catch (IllegalArgumentException e) {
            messages.problem(Sentence.of(e));
        }
    }

    /** Gives it up; it stops at once. */
    public void cancel() {
        threads.busy().cancel();
    }

    /** Back to the run. */
    public void close() {
        result.set(null);
    }

    /** The figure of the result as it can be exported; empty where there is none. */
    public Optional<MadeFigure> made() {
        return Optional.ofNullable(result.get())
                .map(done -> new MadeFigure(request -> LiveFigure.still(
                        ExperimentFigure.draw(done, request.width(), request.style(), request.ruler()))));
    }

    /** The endings of the files that its numbers can be written to. */
    public List<String> suffixes() {
        return Arrays.stream(ResultFormat.values()).map(ResultFormat::suffix).toList();
    }

    /** A name for these files, without an ending. */
    public String suggestedFileName() {
        return Optional.ofNullable(result.get())
                .map(done -> "learning-" + done.experiment().task().name().replaceAll("[^\\p{L}\\p{N}]+", "-"))
                .orElse("learning");
    }

    /** Writes the numbers in the format that the file's ending names. */
    public void write(Path file) {
        @Nullable ExperimentResult done = result.get();
        Optional<ResultFormat> format = ResultFormat.of(file);
        if (done == null) {
            return;
        }
        if (format.isEmpty()) {
            messages.problem("Numbers are written to a file that ends in ." + String.join(", .", suffixes()) + ".");
            return;
        }
        background.write(
                "Writing " + file.getFileName(),
                () -> {
                    AtomicFile.save(file, format.get().bytes(done));
                    return "Exported " + file.getFileName() + ".";
                },
                messages::tell);
    }

    /** Tells of every hundredth part. */
    private final class Percent implements Experiment.Watcher {

        private final AtomicInteger told = new AtomicInteger();

        @Override
        public void stepped(long steps, long of) {
            int percent = (int) (PERCENT * steps / of);
            int before = told.getAndAccumulate(percent, Math::max);
            if (percent > before) {
                threads.ui().execute(() -> progress.set(Math.max(progress.get(), percent / (double) PERCENT)));
            }
        }

        @Override
        public void finished(Outcome outcome) {
            // the share of steps tells it already
        }
    }
}
