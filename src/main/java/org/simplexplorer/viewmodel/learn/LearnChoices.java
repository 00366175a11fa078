package org.simplexplorer.viewmodel.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.learn.run.TrainingOptions;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** What is learned, with which mechanisms, how long and how fast. */
public final class LearnChoices {

    /** Every picture of a run is kept. */
    private static final int MOST_STEPS = 5000;

    private static final int MOST_SEED = 1_000_000;

    private final TaskChoice task;
    private final List<MechanismChoice> mechanisms = new ArrayList<>();
    private final StringProperty seed = new SimpleStringProperty("1");
    private final StringProperty steps = new SimpleStringProperty(Integer.toString(TrainingOptions.STEPS));
    private final ChoiceModel<Speed> speed = new ChoiceModel<>(List.of(Speed.values()), Speed::words, Speed.FULL);
    private boolean suiting;

    LearnChoices(Background background) {
        task = new TaskChoice(background);
        Arrays.stream(MechanismKind.values())
                .map(kind -> new MechanismChoice(
                        Optional.of(kind), MechanismKind.usual().contains(kind)))
                .forEach(mechanisms::add);
        mechanisms.add(new MechanismChoice(Optional.empty(), true));
    }

    public TaskChoice task() {
        return task;
    }

    /** All mechanisms, and the baseline last. */
    public List<MechanismChoice> mechanisms() {
        return mechanisms;
    }

    /** The seed, as it is typed. */
    public StringProperty seedProperty() {
        return seed;
    }

    /** The steps of the whole run, as they are typed. */
    public StringProperty stepsProperty() {
        return steps;
    }

    public ChoiceModel<Speed> speed() {
        return speed;
    }

    /** Gives all mechanisms the parameters that suit a task. */
    void suit(Task learned) {
        suiting = true;
        mechanisms.forEach(mechanism -> mechanism.suit(learned));
        suiting = false;
    }

    /** Whether parameters change because of another task, and not by hand. */
    boolean isSuiting() {
        return suiting;
    }

    /**
     * The chosen mechanisms, in order.
     *
     * @throws IllegalArgumentException with one sentence, if there are none or a parameter is wrong
     */
    List<Weighting> weightings() {
        List<Weighting> all = mechanisms.stream()
                .filter(mechanism -> mechanism.chosenProperty().get())
                .map(MechanismChoice::weighting)
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Choose at least one mechanism.");
        }
        return all;
    }

    /** @throws IllegalArgumentException with one sentence, if seed or steps are wrong */
    TrainingOptions options() {
        return new TrainingOptions(stepCount(), whole("The seed", seed.get(), 0, MOST_SEED));
    }

    /** @throws IllegalArgumentException with one sentence, if they are wrong */
    int stepCount() {
        return whole("The number of steps", steps.get(), 1, MOST_STEPS);
    }

    static int whole(String what, String text, int least, int most) {
        OptionalDouble value = Numbers.parse(text);
        double number = value.orElse(Double.NaN);
        if (number >= least && number <= most && number == Math.rint(number)) {
            return (int) number;
        }
        throw new IllegalArgumentException(
                "%s must be a whole number from %d to %d, but is \u201c%s\u201d.".formatted(what, least, most, text));
    }
}
