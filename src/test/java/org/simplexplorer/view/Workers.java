package org.simplexplorer.view;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/** The background of a journey: as many workers as the program has, and it can be told when they rest. */
final class Workers implements Executor, AutoCloseable {

    /** As in {@code DesktopProgram}. */
    private static final int COUNT = 2;

    private final ExecutorService pool = Executors.newFixedThreadPool(COUNT, work -> {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });
    /** The thread that writes files; the workers' rest is its rest too. */
    private final ExecutorService disk = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "disk");
        thread.setDaemon(true);
        return thread;
    });

    private long given;
    private long done;
    private boolean closed;

    /** Does nothing once the window is closed, as when a program has ended. */
    @Override
    public void execute(Runnable work) {
        execute(work, pool);
    }

    /** Runs what writes files, in order. */
    Executor disk() {
        return work -> execute(work, disk);
    }

    private synchronized void execute(Runnable work, Executor on) {
        if (closed) {
            return;
        }
        given++;
        on.execute(() -> {
            try {
                work.run();
            } finally {
                workIsDone();
            }
        });
    }

    private synchronized void workIsDone() {
        done++;
        notifyAll();
    }

    /** How much work was ever given. */
    synchronized long given() {
        return given;
    }

    /** Whether all work is done and none was given since {@link #given()} was {@code before}. */
    synchronized boolean haveRestedSince(long before) {
        return done == given && given == before;
    }

    /** @throws TimeoutException if there is still work at {@code end}, a time of {@link System#nanoTime()} */
    synchronized void awaitRest(long end) throws InterruptedException, TimeoutException {
        while (done < given) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new TimeoutException(given - done + " pieces of work in the background did not end");
            }
            wait(left);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        pool.shutdown();
        disk.shutdown();
    }
}
