package org.simplexplorer.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the program has to say: one sentence at a time. */
public final class Messages {

    /**
     * A sentence for the person at the window.
     *
     * @param problem whether something went wrong: such a message stays longer
     */
    public record Message(String text, boolean problem) {}

    private final ReadOnlyObjectWrapper<@Nullable Message> current = new ReadOnlyObjectWrapper<>();

    /** The message to show; null for none. */
    public ReadOnlyObjectProperty<@Nullable Message> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void tell(String text) {
        current.set(new Message(text, false));
    }

    public void problem(String text) {
        current.set(new Message(text, true));
    }

    /** Something failed that should not have: say so, in one sentence. */
    public void failed(Throwable problem) {
        problem(Sentence.of(problem));
    }

    public void clear() {
        current.set(null);
    }

    /** Takes this message away, unless a newer one stands there by now. */
    public void clear(Message old) {
        if (old.equals(current.get())) {
            current.set(null);
        }
    }
}
