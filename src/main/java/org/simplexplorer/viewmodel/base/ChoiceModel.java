package org.simplexplorer.viewmodel.base;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One of several things, as words to choose from: a view needs to know the words only.
 *
 * @param <T> what is chosen from
 */
public final class ChoiceModel<T> {

    private final List<T> values;
    private final List<String> labels;
    private final StringProperty selected;

    public ChoiceModel(List<T> values, Function<T, String> label, T first) {
        this.values = List.copyOf(values);
        labels = values.stream().map(label).toList();
        selected = new SimpleStringProperty(label.apply(first));
    }

    /** The words, in order. */
    public List<String> labels() {
        return labels;
    }

    /** The chosen word; words that are none of {@link #labels()} choose the first. */
    public StringProperty selectedProperty() {
        return selected;
    }

    public void choose(T value) {
        selected.set(labels.get(values.indexOf(value)));
    }

    /** Chooses by a word; one that is none of {@link #labels()} changes nothing. */
    public void chooseLabel(String label) {
        if (labels.contains(label)) {
            selected.set(label);
        }
    }

    public T value() {
        return values.get(Math.max(0, labels.indexOf(selected.get())));
    }
}
