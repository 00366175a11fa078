package org.simplexplorer.viewmodel.base;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.ProgramVersion;

/** What the program has to say: one sentence at a time. */
public final class Messages {

    /**
     * A sentence for the person at the window.
     *
     * @param problem whether something went wrong: such a message stays longer
     * @param details details for the developers; empty if there is no defect to report
     * @param offer what can be done about it; empty for nothing
     */
    public record Message(String text, boolean problem, String details, Optional<Offer> offer) {

        public Message(String text, boolean problem, String details) {
            this(text, problem, details, Optional.empty());
        }
    }

    /** Something that a message offers to do. */
    public record Offer(String name, Runnable action) {}

    private final ReadOnlyObjectWrapper<@Nullable Message> current = new ReadOnlyObjectWrapper<>();

    /** The message to show; null for none. */
    public ReadOnlyObjectProperty<@Nullable Message> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void tell(String text) {
        current.set(new Message(text, false, ""));
    }

    /** Says something and offers to act on it. */
    public void offer(String text, String name, Runnable action) {
        current.set(new Message(text, false, "", Optional.of(new Offer(name, action))));
    }

    /** Does what the message offers. */
    public void accept() {
        Message message = current.get();
        clear();
        if (message != null) {
            message.offer().ifPresent(offer -> offer.action().run());
        }
    }

    public void problem(String text) {
        current.set(new Message(text, true, ""));
    }

    /** Runs what may refuse a person's choices with an {@link IllegalArgumentException}, whose sentence is said. */
    public void guarded(Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException e) {
            problem(Sentence.of(e));
        }
    }

    /** Something failed that should not have: say so, in one sentence, and keep the details for whoever asks. */
    public void failed(Throwable problem) {
        StringWriter details = new StringWriter();
        problem.printStackTrace(new PrintWriter(details));
        String about = "Simplexplorer %s, Java %s, %s %s%n%n"
                .formatted(
                        ProgramVersion.text(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
        current.set(new Message("This should not have happened: " + Sentence.of(problem), true, about + details));
    }

    /** Takes an offer away that was for a study that is not shown any more. */
    public void withdrawOffer() {
        Message message = current.get();
        if (message != null && message.offer().isPresent()) {
            clear();
        }
    }

    public void clear() {
        current.set(null);
    }

    /** Removes this message, unless a newer one has replaced it. */
    public void clear(Message old) {
        if (old.equals(current.get())) {
            current.set(null);
        }
    }
}
