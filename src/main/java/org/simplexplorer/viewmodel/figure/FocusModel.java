package org.simplexplorer.viewmodel.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.steps.StepsFigure;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.base.ChoiceModel;

/** What the views that tell of one thing at a time are about: choices that a person makes beside the picture. */
public final class FocusModel {

    private static final int MOST_TOKENS = 3;

    private final ChoiceModel<Along> along = new ChoiceModel<>(List.of(Along.values()), FocusModel::name, Along.LAMBDA);
    private final ChoiceModel<MechanismKind> mechanism =
            new ChoiceModel<>(List.of(MechanismKind.values()), MechanismKind::label, MechanismKind.FUSEDMAX);
    private final BooleanProperty asPublished = new SimpleBooleanProperty();
    private final IntegerProperty step = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<List<Integer>> tokens = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(Focus.START);

    FocusModel() {
        along.selectedProperty().subscribe(this::gather);
        mechanism.selectedProperty().subscribe(() -> {
            step.set(0);
            gather();
        });
        asPublished.subscribe(this::gather);
        step.subscribe(this::gather);
        tokens.subscribe(this::gather);
    }

    /** All choices together. */
    public ReadOnlyObjectProperty<Focus> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /** The parameter that a path follows. */
    public ChoiceModel<Along> along() {
        return along;
    }

    /** The mechanism of the views that tell of one. */
    public ChoiceModel<MechanismKind> mechanism() {
        return mechanism;
    }

    /** Whether oscarmax is compared with the variant that was published. */
    public BooleanProperty asPublishedProperty() {
        return asPublished;
    }

    /** The step of an explanation, from 0. */
    public IntegerProperty stepProperty() {
        return step;
    }

    /** Whether there is a step before. */
    public BooleanBinding hasStepBefore() {
        return step.greaterThan(0);
    }

    /** Whether there is a next step. */
    public BooleanBinding hasNextStep() {
        return Bindings.createBooleanBinding(
                () -> step.get() < StepsFigure.count(mechanism.value()) - 1, step, mechanism.selectedProperty());
    }

    /** Goes to a step, no further than the first and the last of the chosen mechanism. */
    void goToStep(int wanted) {
        step.set(Math.max(0, Math.min(wanted, StepsFigure.count(mechanism.value()) - 1)));
    }

    /** The tokens that were chosen, by their places; the last is the newest. */
    public ReadOnlyObjectProperty<List<Integer>> tokensProperty() {
        return tokens.getReadOnlyProperty();
    }

    /** Chooses a token, or drops it if it is chosen; a fourth replaces the one that was chosen first. */
    public void choose(int token, boolean chosen) {
        List<Integer> now = new ArrayList<>(tokens.get());
        now.remove((Integer) token);
        if (chosen) {
            now.add(token);
            while (now.size() > MOST_TOKENS) {
                now.remove(0);
            }
        }
        tokens.set(List.copyOf(now));
    }

    private void gather() {
        focus.set(new Focus(step.get(), tokens.get(), asPublished.get(), along.value()));
    }

    private static String name(Along along) {
        return switch (along) {
            case LAMBDA -> "along \u03bb";
            case GAMMA -> "along \u03b3";
        };
    }
}
