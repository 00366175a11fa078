package org.simplexplorer.intake;

import java.util.concurrent.CancellationException;

/** Lets a person give up what takes long. */
final class Cancellation {

    private Cancellation() {}

    /** @throws CancellationException if this thread is interrupted */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
