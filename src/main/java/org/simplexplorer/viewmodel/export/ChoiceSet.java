package org.simplexplorer.viewmodel.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.viewmodel.base.ChoiceModel;

/** Choices that belong together: which of them outlive the program, and what they were at first. */
final class ChoiceSet {

    private final Map<String, Property<?>> remembered = new LinkedHashMap<>();
    private final List<Property<?>> all = new ArrayList<>();
    private final List<Runnable> resets = new ArrayList<>();

    /** A text that is remembered under this name; an empty name is for one that is not. */
    StringProperty text(String name, String first) {
        return added(name, new SimpleStringProperty(first), first);
    }

    /** A switch, as {@link #text}. */
    BooleanProperty flag(String name, boolean first) {
        return added(name, new SimpleBooleanProperty(first), first);
    }

    /** One of several things, as {@link #text}. */
    <T> ChoiceModel<T> choice(String name, List<T> values, Function<T, String> label, T first) {
        ChoiceModel<T> choice = new ChoiceModel<>(values, label, first);
        added(name, choice.selectedProperty(), label.apply(first));
        return choice;
    }

    private <V, P extends Property<V>> P added(String name, P property, V first) {
        if (!name.isEmpty()) {
            remembered.put(name, property);
        }
        all.add(property);
        resets.add(() -> property.setValue(first));
        return property;
    }

    /** The choices that outlive the program, by name. */
    Map<String, Property<?>> remembered() {
        return remembered;
    }

    List<Property<?>> all() {
        return all;
    }

    /** Back to what there was at first. */
    void reset() {
        resets.forEach(Runnable::run);
    }
}
