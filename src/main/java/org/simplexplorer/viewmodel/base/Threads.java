package org.simplexplorer.viewmodel.base;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Where work runs.
 *
 * @param background runs what can take more than a few milliseconds
 * @param ui runs what changes properties, in the order in which it was given
 * @param later as {@code ui}, but after a moment in which more may have come together
 * @param busy what is running in the background
 */
public record Threads(Executor background, Executor ui, Executor later, Busy busy) {

    private static final long MOMENT_MILLISECONDS = 500;

    public Threads(Executor background, Executor ui) {
        this(
                background,
                ui,
                CompletableFuture.delayedExecutor(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS, ui),
                new Busy(ui));
    }

    /** Everything at once, on the calling thread: for tests. */
    public static Threads direct() {
        return new Threads(Runnable::run, Runnable::run, Runnable::run, new Busy(Runnable::run));
    }
}
