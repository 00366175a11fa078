package org.simplexplorer.viewmodel.editing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** Finds words that contain a text, ignoring case, and selects them. */
public final class FindModel {

    private final OpenStudy open;
    private final TokenSelection selection;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private List<Integer> found = List.of();
    private int place;

    FindModel(OpenStudy open, TokenSelection selection) {
        this.open = open;
        this.selection = selection;
        query.subscribe(text -> find());
    }

    /** What is looked for. */
    public StringProperty queryProperty() {
        return query;
    }

    /** {@code 2 of 5}, {@code none}, or empty where nothing is looked for. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The word to be shown; -1 for none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to the next match, or to the previous one for -1; wraps around at the ends. */
    public void step(int by) {
        List<Integer> before = found;
        search();
        if (!found.isEmpty()) {
            place = before.equals(found) ? Math.floorMod(place + by, found.size()) : 0;
        }
        tell();
    }

    private void find() {
        search();
        place = 0;
        tell();
        if (!query.get().isBlank()) {
            selection.set(found);
        }
    }

    private void search() {
        String part = query.get().strip().toLowerCase(Locale.ROOT);
        List<String> tokens = open.tokens();
        found = part.isEmpty()
                ? List.of()
                : IntStream.range(0, tokens.size())
                        .filter(token ->
                                tokens.get(token).toLowerCase(Locale.ROOT).contains(part))
                        .boxed()
                        .toList();
    }

    private void tell() {
        boolean nothing = query.get().isBlank();
        count.set(nothing ? "" : found.isEmpty() ? "none" : (place + 1) + " of " + found.size());
        current.set(found.isEmpty() ? -1 : found.get(place));
    }
}
