package org.simplexplorer.view;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Knows when a window has done all that it was asked for: no work in the background, no event, no layout is left. */
final class Calm {

    /** Far more than anything takes; only a program that hangs gets there. */
    static final long MOST_SECONDS = 60;

    /** What a frame lays out may ask for another. */
    private static final int FRAMES = 2;

    private final Workers workers;

    Calm(Workers workers) {
        this.workers = workers;
    }

    /** @throws AssertionError if there is still something going on after a minute */
    void await() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        try {
            int quiet = 0;
            while (quiet < FRAMES) {
                workers.awaitRest(end);
                long given = workers.given();
                frame().get(MOST_SECONDS, TimeUnit.SECONDS);
                quiet = workers.haveRestedSince(given) ? quiet + 1 : 0;
                if (System.nanoTime() > end) {
                    throw new TimeoutException("always something new to do");
                }
            }
        } catch (TimeoutException e) {
            throw new AssertionError("the window did not come to rest within a minute", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Done when the events that wait now were handled and a frame was laid out after them. */
    private static Future<Boolean> frame() {
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(() -> seen.complete(true)); // after the layout, which follows in this frame
            }
        }.start());
        return seen;
    }

    /** Answers from the interface thread. */
    static <T> T onInterfaceThread(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("no answer from the interface thread", e);
        }
    }
}
