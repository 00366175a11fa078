package org.simplexplorer.viewmodel.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.learn.LearningCurve;
import org.simplexplorer.learn.run.Frame;
import org.simplexplorer.learn.run.Stuck;
import org.simplexplorer.math.MechanismKind;

/** Says which mechanisms have stopped learning because all words are one block, and frees them. */
public final class StuckModel {

    /** A mechanism that is stuck, and the lambda that frees it. */
    private record Case(MechanismKind kind, double lambda) {}

    private final LearnChoices choices;
    private final LearnModel model;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remedy = new ReadOnlyStringWrapper("");
    private List<Case> cases = List.of();

    StuckModel(LearnChoices choices, LearnModel model) {
        this.choices = choices;
        this.model = model;
        model.stateProperty().addListener((observable, was, is) -> follow());
    }

    /** What is stuck, and why; empty for nothing. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** What {@link #free} would do, in a few words. */
    public ReadOnlyStringProperty remedyProperty() {
        return remedy.getReadOnlyProperty();
    }

    /** Gives each mechanism that is stuck the lambda that frees it. */
    public void free() {
        for (Case one : List.copyOf(cases)) {
            choices.mechanisms().stream()
                    .filter(mechanism -> mechanism.kind().equals(Optional.of(one.kind())))
                    .forEach(mechanism -> mechanism.setOwn(one.lambda()));
        }
    }

    private void follow() {
        @Nullable RunState now = model.stateProperty().get();
        List<Case> found = new ArrayList<>();
        if (now != null) {
            for (LearningCurve curve : now.curves()) {
                Frame frame = curve.frames().get(curve.frames().size() - 1);
                Optional<Stuck> stuck = frame.stuck();
                if (stuck.isPresent()) {
                    frame.weighting()
                            .kind()
                            .ifPresent(
                                    kind -> found.add(new Case(kind, stuck.get().lambda())));
                }
            }
        }
        cases = found;
        message.set(found.stream().map(StuckModel::sentence).collect(Collectors.joining(" ")));
        remedy.set(found.stream()
                .map(one -> "\u03bb = " + MechanismChoice.number(one.lambda()))
                .collect(Collectors.joining(", ", found.isEmpty() ? "" : "Use ", "")));
    }

    private static String sentence(Case one) {
        return "%s is stuck: all words are one %s, so no gradient reaches the scores; \u03bb = %s would free it."
                .formatted(
                        one.kind().label().substring(0, 1).toUpperCase(Locale.ROOT)
                                + one.kind().label().substring(1),
                        one.kind().structure().word(),
                        MechanismChoice.number(one.lambda()));
    }
}
