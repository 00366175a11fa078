package org.simplexplorer.viewmodel.base;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Whether something is being computed in the background, and the way to give it up. */
public final class Busy {

    private final Executor ui;
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();
    private static final String COMPUTING = "Computing";

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper(COMPUTING);

    Busy(Executor ui) {
        this.ui = ui;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Gives up what is being computed: it ends at its next row with a
     * {@link java.util.concurrent.CancellationException}, and what was shown before stays.
     */
    public void cancel() {
        working.forEach(Thread::interrupt);
    }

    /** What is being done, with a capital letter: {@code Computing}. */
    public ReadOnlyStringProperty whatProperty() {
        return what.getReadOnlyProperty();
    }

    /** Runs a piece of work on this thread, which may be given up meanwhile. */
    public void run(Runnable work) {
        run(COMPUTING, work);
    }

    /** @param name what the person is told */
    public void run(String name, Runnable work) {
        ui.execute(() -> what.set(name));
        Thread self = Thread.currentThread();
        working.add(self);
        tell();
        try {
            work.run();
        } finally {
            working.remove(self);
            Thread.interrupted(); // what was meant for this work must not end the next
            tell();
        }
    }

    private void tell() {
        ui.execute(() -> busy.set(!working.isEmpty()));
    }
}
