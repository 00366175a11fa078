package org.simplexplorer.viewmodel;

import java.util.concurrent.Executor;

/**
 * Where work runs.
 *
 * @param background runs what can take more than a few milliseconds
 * @param ui runs what changes properties, in the order in which it was given
 * @param busy what is running in the background
 */
public record Threads(Executor background, Executor ui, Busy busy) {

    public Threads(Executor background, Executor ui) {
        this(background, ui, new Busy(ui));
    }

    /** Everything at once, on the calling thread: for tests. */
    public static Threads direct() {
        return new Threads(Runnable::run, Runnable::run);
    }
}
