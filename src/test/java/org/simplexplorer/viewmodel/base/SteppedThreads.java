package org.simplexplorer.viewmodel.base;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Background work that waits until the test runs it, in the order that the test chooses: so that a race between two pieces of
 * work is a sequence that happens every time. Everything runs on the test's own thread.
 */
public final class SteppedThreads {

    private final List<Runnable> background = new ArrayList<>();
    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Threads threads = new Threads(background::add, disk::add, ui::add, later::add, background::add);

    public Threads threads() {
        return threads;
    }

    /** How many pieces of background work wait. */
    public int waiting() {
        return background.size();
    }

    /** How many writes wait for the disk. */
    public int waitingForDisk() {
        return disk.size();
    }

    /** Runs the piece of background work that waits longest, and what it hands to the interface. */
    public void runFirst() {
        run(0);
    }

    /** Runs the piece of background work that was given last before any other. */
    public void runLast() {
        run(background.size() - 1);
    }

    /** Runs the piece of background work that waits longest; what it hands to the interface waits. */
    public void runFirstOnly() {
        background.remove(0).run();
    }

    private void run(int index) {
        background.remove(index).run();
        runUi();
    }

    /** Runs the next write to the disk, and what it hands to the interface. */
    public void runDisk() {
        if (disk.isEmpty()) {
            throw new NoSuchElementException("nothing waits for the disk");
        }
        disk.remove().run();
        runUi();
    }

    /** Runs the next write to the disk; what it hands to the interface waits. */
    public void runDiskOnly() {
        disk.remove().run();
    }

    /** Runs what waits for the interface thread. */
    public void runUi() {
        while (!ui.isEmpty()) {
            ui.remove().run();
        }
    }

    /** The moment after which delayed work runs has passed. */
    public void passMoment() {
        passMoment(later.size());
    }

    /** The moment has passed for so many pieces of delayed work, those that were given first. */
    public void passMoment(int pieces) {
        for (int waiting = pieces; waiting > 0; waiting--) {
            later.remove().run();
        }
        runUi();
    }

    /** Runs everything that waits, and what comes of it, until nothing waits any more. */
    public void settle() {
        runUi();
        while (!background.isEmpty() || !disk.isEmpty() || !later.isEmpty()) {
            while (!background.isEmpty()) {
                runFirst();
            }
            while (!disk.isEmpty()) {
                runDisk();
            }
            passMoment();
        }
    }
}
