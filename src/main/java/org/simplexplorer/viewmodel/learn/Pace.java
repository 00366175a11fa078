package org.simplexplorer.viewmodel.learn;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The time that a training goes by; apart, so that a test can be the clock.
 *
 * @param nanos tells the time
 * @param timer does something later
 */
record Pace(LongSupplier nanos, Timer timer) {

    /** Does something later. */
    interface Timer {
        void after(long nanos, Runnable what);
    }

    /** The real time. */
    static Pace real(Executor executor) {
        return new Pace(System::nanoTime, (nanos, what) -> CompletableFuture.delayedExecutor(
                        nanos, TimeUnit.NANOSECONDS, executor)
                .execute(what));
    }
}
