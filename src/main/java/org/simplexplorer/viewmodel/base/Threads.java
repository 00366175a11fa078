package org.simplexplorer.viewmodel.base;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Where work runs.
 *
 * @param background runs what can take more than a few milliseconds, on several threads
 * @param disk runs what writes files, one after another in the order in which it was given, so on a thread of its own
 * @param ui runs what changes properties, in the order in which it was given
 * @param later as {@code ui}, but after a moment, so that requests that follow each other closely are served once
 * @param busy what is running in the background
 */
public record Threads(Executor background, Executor disk, Executor ui, Executor later, Busy busy) {

    private static final long MOMENT_MILLISECONDS = 500;

    /** As a program has them, where nothing is busy yet. */
    public Threads(Executor background, Executor disk, Executor ui) {
        this(
                background,
                disk,
                ui,
                CompletableFuture.delayedExecutor(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS, ui),
                new Busy(ui));
    }
}
