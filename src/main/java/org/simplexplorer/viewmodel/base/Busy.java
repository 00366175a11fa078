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
    private final Executor later;

    /** The threads whose work can be cancelled; also the lock that keeps an interrupt from reaching any other work. */
    private final Set<Thread> cancellable = new HashSet<>();

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger cancellations = new AtomicInteger();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper lasting = new ReadOnlyBooleanWrapper();
    private int spells;
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper(COMPUTING);

    /**
     * @param ui runs what changes the properties
     * @param later as {@code ui}, after a moment
     */
    Busy(Executor ui, Executor later) {
        this.ui = ui;
        this.later = later;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether it has been busy for a moment without a break, which is worth telling: anything sooner would only flicker. */
    public ReadOnlyBooleanProperty lastingProperty() {
        return lasting.getReadOnlyProperty();
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
        ui.execute(() -> show(running.get() > 0));
    }

    /** The moment is no animation of the window, which would ask for frame after frame meanwhile. */
    private void show(boolean now) {
        if (now == busy.get()) {
            return;
        }
        busy.set(now);
        if (now) {
            int spell = ++spells;
            later.execute(() -> lasting.set(busy.get() && spell == spells));
        } else {
            lasting.set(false);
        }
    }
}
