package org.simplexplorer.viewmodel.base;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Whether something is being computed in the background, and the way to cancel it. */
public final class Busy {

    private static final String COMPUTING = "Computing";

    private final Executor ui;
    /** The threads whose work can be cancelled; also the lock that keeps an interrupt from reaching any other work. */
    private final Set<Thread> cancellable = new HashSet<>();

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger cancellations = new AtomicInteger();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper(COMPUTING);

    Busy(Executor ui) {
        this.ui = ui;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Cancels what is being computed: it ends at its next row with a {@link java.util.concurrent.CancellationException},
     * and what was shown before stays. Writing to a file is not cancelled, since half a file is of no use.
     */
    public void cancel() {
        synchronized (cancellable) {
            cancellations.incrementAndGet();
            cancellable.forEach(Thread::interrupt);
        }
    }

    /** How often {@link #cancel} was called; work requested at a lower count is not wanted any more. */
    int cancellations() {
        return cancellations.get();
    }

    /** What is being done, with a capital letter: {@code Computing}. */
    public ReadOnlyStringProperty whatProperty() {
        return what.getReadOnlyProperty();
    }

    /** Runs a piece of work on this thread, which may be cancelled meanwhile. */
    public void run(Runnable work) {
        run(COMPUTING, work);
    }

    /**
     * As {@link #run(Runnable)}.
     *
     * @param name what the person is told, such as {@code Reading scores.npy}
     */
    public void run(String name, Runnable work) {
        Thread self = Thread.currentThread();
        runToTheEnd(name, () -> {
            synchronized (cancellable) {
                cancellable.add(self);
            }
            try {
                work.run();
            } finally {
                synchronized (cancellable) {
                    cancellable.remove(self);
                    Thread.interrupted(); // what was meant for this work must not end the next
                }
            }
        });
    }

    /** Runs a piece of work on this thread that {@link #cancel} leaves alone. */
    public void runToTheEnd(String name, Runnable work) {
        ui.execute(() -> what.set(name));
        running.incrementAndGet();
        tell();
        try {
            work.run();
        } finally {
            running.decrementAndGet();
            tell();
        }
    }

    private void tell() {
        ui.execute(() -> busy.set(running.get() > 0));
    }
}
