package org.simplexplorer.viewmodel.learn;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.learn.run.TrainingOptions;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;

/**
 * Networks that learn with the chosen mechanisms: start, pause, step, reset. Parameters of mechanisms can be moved during
 * the training; what else is chosen holds from the next reset, or at once while no step was made.
 */
public final class LearnModel {

    /** What a training was made of. */
    private record Made(Task task, List<Optional<MechanismKind>> kinds, TrainingOptions options) {}

    private final LearnChoices choices;
    private final Threads threads;
    private final Messages messages;
    private final Pace pace;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable RunState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Training training;
    private @Nullable Made made;
    private List<String> words = List.of();

    LearnModel(LearnChoices choices, Messages messages, Threads threads, Pace pace) {
        this.choices = choices;
        this.messages = messages;
        this.threads = threads;
        this.pace = pace;
        on(shown, this::followShown);
        on(choices.task().taskProperty(), this::followTask);
        on(choices.seedProperty(), this::followChoices);
        on(choices.stepsProperty(), this::followChoices);
        on(choices.speed().selectedProperty(), this::followSpeed);
        for (MechanismChoice mechanism : choices.mechanisms()) {
            on(mechanism.chosenProperty(), this::followChoices);
            on(mechanism.gammaProperty(), this::followParameters);
            on(mechanism.ownProperty(), this::followParameters);
        }
    }

    private static void on(ObservableValue<?> value, Runnable then) {
        value.addListener((observable, was, is) -> then.run());
    }

    /** Whether it is shown in the place of the studies. Hidden, it makes no steps. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Shows it, or goes back to the studies. */
    public void toggle() {
        shown.set(!shown.get());
    }

    /** Whether it goes on by itself. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether there are networks that can make steps. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** What is wrong with the choices, or that they hold after a reset only; empty for nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** All networks as they are now; null before there are any. */
    ReadOnlyObjectProperty<@Nullable RunState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Goes on by itself; once all steps are made, from the start. */
    public void start() {
        @Nullable RunState now = state.get();
        if (now != null && now.isDone()) {
            reset();
        }
        act(one -> {
            running.set(true);
            one.run(choices.speed().value());
        });
    }

    public void pause() {
        running.set(false);
        act(Training::pause);
    }

    /** Starts or pauses. */
    public void startOrPause() {
        if (running.get()) {
            pause();
        } else {
            start();
        }
    }

    /** Makes one step. */
    public void step() {
        pause();
        act(Training::step);
    }

    /** Back to networks that have learned nothing, with what is chosen now. */
    public void reset() {
        end();
        prepare();
    }

    /** Reads another sentence of the person's own; empty for none. */
    void setWords(List<String> others) {
        words = List.copyOf(others);
        act(one -> one.setWords(words));
    }

    private void act(Consumer<Training> what) {
        if (training != null) {
            what.accept(training);
        }
    }

    private void end() {
        act(Training::end);
        training = null;
        made = null;
        running.set(false);
        ready.set(false);
        state.set(null);
    }

    private void followShown() {
        if (!shown.get()) {
            if (running.get()) {
                pause();
            }
            return;
        }
        choices.task().readIfNeeded();
        if (training == null) {
            prepare();
        }
    }

    private void followTask() {
        @Nullable Task task = choices.task().taskProperty().get();
        end();
        if (task != null) {
            choices.suit(task);
            prepare();
        }
    }

    /** Another choice holds at once as long as nothing would be lost. */
    private void followChoices() {
        @Nullable RunState now = state.get();
        boolean fresh = !running.get() && (now == null || now.steps() == 0);
        if (fresh) {
            end();
            prepare();
        } else {
            tellStale();
        }
    }

    private void tellStale() {
        try {
            @Nullable Task task = choices.task().taskProperty().get();
            boolean same = task != null && Objects.equals(made, made(task, choices.weightings()));
            problem.set(same ? "" : "This holds from the next Reset.");
        } catch (IllegalArgumentException e) {
            problem.set(e.getMessage());
        }
    }

    private void followSpeed() {
        if (running.get()) {
            act(one -> one.run(choices.speed().value()));
        }
    }

    private void followParameters() {
        if (choices.isSuiting() || training == null) {
            return;
        }
        try {
            List<Weighting> now = trained();
            problem.set("");
            act(one -> one.setWeightings(now));
            tellStale();
        } catch (IllegalArgumentException e) {
            problem.set(e.getMessage());
        }
    }

    /** The mechanisms that are in training, with the parameters of now. */
    private List<Weighting> trained() {
        List<Optional<MechanismKind>> kinds = made == null ? List.of() : made.kinds();
        return choices.mechanisms().stream()
                .filter(mechanism -> kinds.contains(mechanism.kind()))
                .map(MechanismChoice::weighting)
                .toList();
    }

    private static Made made(Task task, List<Weighting> weightings, TrainingOptions options) {
        return new Made(task, weightings.stream().map(Weighting::kind).toList(), options);
    }

    private Made made(Task task, List<Weighting> weightings) {
        return made(task, weightings, choices.options());
    }

    /** Makes networks that have learned nothing, and shows what they look like. */
    private void prepare() {
        @Nullable Task task = choices.task().taskProperty().get();
        if (task == null || !shown.get()) {
            return;
        }
        try {
            List<Weighting> weightings = choices.weightings();
            TrainingOptions options = choices.options();
            problem.set("");
            made = made(task, weightings, options);
            Training[] self = new Training[1];
            Training fresh = new Training(
                    task,
                    weightings,
                    options,
                    threads.training(),
                    pace,
                    now -> threads.ui().execute(() -> show(self[0], now)),
                    e -> threads.ui().execute(() -> fail(self[0], e)));
            self[0] = fresh;
            training = fresh;
            ready.set(true);
            fresh.setWords(words);
        } catch (IllegalArgumentException e) {
            problem.set(e.getMessage());
        }
    }

    /** What comes from networks that were given up meanwhile is dropped. */
    private void show(Training from, RunState now) {
        if (from.equals(training)) {
            state.set(now);
            if (now.isDone()) {
                running.set(false);
            }
        }
    }

    private void fail(Training from, Throwable e) {
        if (from.equals(training)) {
            end();
            messages.failed(e);
        }
    }
}
