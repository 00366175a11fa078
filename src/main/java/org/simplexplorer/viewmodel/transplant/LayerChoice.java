package org.simplexplorer.viewmodel.transplant;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The layers of the model that a mechanism is put into. */
public final class LayerChoice {

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Set<Integer>> chosen = new ReadOnlyObjectWrapper<>(Set.of());

    LayerChoice() {}

    /** How many layers the model has; 0 before it is loaded. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Those that are chosen, from 0. */
    public ReadOnlyObjectProperty<Set<Integer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Puts the mechanism into a layer, from 0, or takes it out. */
    public void set(int layer, boolean in) {
        Set<Integer> now = new TreeSet<>(chosen.get());
        if (in ? now.add(layer) : now.remove(layer)) {
            chosen.set(now);
        }
    }

    /** Every layer. */
    public void all() {
        chosen.set(IntStream.range(0, count.get()).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    /** No layer: the model as it is. */
    public void none() {
        chosen.set(Set.of());
    }

    /** Another model has so many layers; all are chosen at first. */
    void setCount(int layers) {
        if (layers != count.get()) {
            count.set(layers);
            all();
        }
    }

    /** {@code all layers}, {@code no layer}, {@code layer 2} or {@code layers 1, 2, 4}. */
    String inWords() {
        Set<Integer> layers = chosen.get();
        if (layers.size() == count.get()) {
            return "all layers";
        }
        String numbers = layers.stream().map(layer -> String.valueOf(layer + 1)).collect(Collectors.joining(", "));
        return layers.isEmpty() ? "no layer" : (layers.size() == 1 ? "layer " : "layers ") + numbers;
    }
}
