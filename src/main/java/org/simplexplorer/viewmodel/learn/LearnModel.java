package org.simplexplorer.viewmodel.learn;

import java.util.List;
import java.util.Optional;
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

    private final LearnChoices choices;
    private final Messages messages;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable RunState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final CurrentTraining training;
    private List<String> words = List.of();

    LearnModel(LearnChoices choices, Messages messages, Threads threads, Pace pace) {
        this.choices = choices;
        this.messages = messages;
        training = new CurrentTraining(threads, pace, this::show, this::fail);
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
        training.act(one -> {
            running.set(true);
            one.run(choices.speed().value());
        });
    }

    public void pause() {
        running.set(false);
        training.act(Training::pause);
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
        training.act(Training::step);
    }

    /** Back to networks that have learned nothing, with what is chosen now. */
    public void reset() {
        end();
        prepare();
    }

    /** Reads another sentence of the person's own; empty for none. */
    void setWords(List<String> others) {
        words = List.copyOf(others);
        training.act(one -> one.setWords(words));
    }

    private void end() {
        training.end();
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
        if (!training.exists()) {
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
            boolean same = task != null && training.isMadeOf(Made.of(task, choices.weightings(), choices.options()));
            problem.set(same ? "" : "This holds from the next Reset.");
        } catch (IllegalArgumentException e) {
            problem.set(e.getMessage());
        }
    }

    private void followSpeed() {
        if (running.get()) {
            training.act(one -> one.run(choices.speed().value()));
        }
    }

    private void followParameters() {
        if (choices.isSuiting() || !training.exists()) {
            return;
        }
        try {
            List<Weighting> now = trained();
            problem.set("");
            training.act(one -> one.setWeightings(now));
            tellStale();
        } catch (IllegalArgumentException e) {
            problem.set(e.getMessage());
        }
    }

    /** The mechanisms that are in training, with the parameters of now. */
    private List<Weighting> trained() {
        List<Optional<MechanismKind>> kinds = training.kinds();
        return choices.mechanisms().stream()
                .filter(mechanism -> kinds.contains(mechanism.kind()))
                .map(MechanismChoice::weighting)
                .toList();
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
            training.begin(task, weightings, options);
            ready.set(true);
            training.act(one -> one.setWords(words));
        } catch (IllegalArgumentException e) {
            problem.set(e.getMessage());
        }
    }

    private void show(RunState now) {
        state.set(now);
        if (now.isDone()) {
            running.set(false);
        }
    }

    private void fail(Throwable e) {
        end();
        messages.failed(e);
    }
}
