package org.simplexplorer.viewmodel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether something is being computed in the background, and the way to give it up. */
public final class Busy {

    private final Executor ui;
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

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

    /** Runs a piece of work on this thread, which may be given up meanwhile. */
    void run(Runnable work) {
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
