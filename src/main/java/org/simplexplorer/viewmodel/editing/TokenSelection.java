package org.simplexplorer.viewmodel.editing;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The words that are selected, to be edited together. */
public final class TokenSelection {

    private final OpenStudy open;
    private final ReadOnlyObjectWrapper<List<Integer>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private int anchor;
    private int end;
    private List<String> words;

    TokenSelection(OpenStudy open) {
        this.open = open;
        words = open.tokens();
        open.studyProperty().subscribe(study -> {
            if (!study.tokens().equals(words)) {
                words = study.tokens();
                clear(); // the places mean other words now
            }
        });
    }

    /** The places of the selected words, from 0, in order. */
    public ReadOnlyObjectProperty<List<Integer>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public boolean has(int token) {
        return selected.get().contains(token);
    }

    /** The selected words, or all where none is. */
    List<Integer> orAll() {
        return selected.get().isEmpty() ? all() : selected.get();
    }

    /** Selects one word alone. */
    public void only(int token) {
        anchor = token;
        end = token;
        selected.set(List.of(token));
    }

    /** Adds a word to those that are selected, or takes it away. */
    public void toggle(int token) {
        anchor = token;
        end = token;
        TreeSet<Integer> changed = new TreeSet<>(selected.get());
        if (!changed.remove(token)) {
            changed.add(token);
        }
        selected.set(List.copyOf(changed));
    }

    /** Selects from the word that was selected first to this one. */
    public void upTo(int token) {
        if (selected.get().isEmpty()) {
            anchor = token;
        }
        end = Math.max(0, Math.min(token, open.tokens().size() - 1));
        selected.set(IntStream.rangeClosed(Math.min(anchor, end), Math.max(anchor, end))
                .boxed()
                .toList());
    }

    /**
     * Selects one word more or less, as Shift with an arrow key does.
     *
     * @param from where the keyboard is
     * @return where the selection ends now
     */
    public int extend(int from, int by) {
        if (selected.get().isEmpty()) {
            only(from);
        }
        upTo(end + by);
        return end;
    }

    public void selectAll() {
        selected.set(all());
    }

    void set(List<Integer> tokens) {
        if (!tokens.isEmpty()) {
            anchor = tokens.get(0);
            end = anchor;
        }
        selected.set(List.copyOf(tokens));
    }

    public void clear() {
        selected.set(List.of());
    }

    private List<Integer> all() {
        return IntStream.range(0, open.tokens().size()).boxed().toList();
    }
}
