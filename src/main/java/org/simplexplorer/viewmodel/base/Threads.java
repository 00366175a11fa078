package org.simplexplorer.viewmodel.base;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where work runs.
 *
 * @param background runs what can take more than a few milliseconds, on several threads
 * @param disk runs what writes files, one after another in the order in which it was given, so on a thread of its own
 * @param ui runs what changes properties, in the order in which it was given
 * @param later as {@code ui}, but after a moment, so that requests that follow each other closely are served once
 * @param training runs steps of networks that learn, in short pieces, on threads of its own: what is edited meanwhile does
 *     not wait for them
 * @param busy what is running in the background
 */
public record Threads(Executor background, Executor disk, Executor ui, Executor later, Executor training, Busy busy) {

    private static final long MOMENT_MILLISECONDS = 500;
    private static final long IDLE_SECONDS = 10;

    /** As a program has them, where nothing is busy yet. */
    public Threads(Executor background, Executor disk, Executor ui) {
        this(
                background,
                disk,
                ui,
                CompletableFuture.delayedExecutor(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS, ui),
                trainingThreads());
    }

    /** As a program has them, with threads of one's own. */
    Threads(Executor background, Executor disk, Executor ui, Executor later, Executor training) {
        this(background, disk, ui, later, training, new Busy(ui, later));
    }

    /** As many as there are processors; they end when there is nothing to train. */
    private static Executor trainingThreads() {
        int count = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                count, count, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "training");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
