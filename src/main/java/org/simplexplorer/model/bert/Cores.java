package org.simplexplorer.model.bert;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Spreads work over the processor's cores. */
final class Cores {

    private Cores() {}

    /**
     * Does parts 0 to count - 1, several at once, and returns when all are done. The parts must not share what they write.
     * What a part throws is thrown here as it is; a stream would wrap what another thread has thrown.
     */
    static void each(int count, IntConsumer part) {
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        IntStream.range(0, count).parallel().forEach(index -> {
            try {
                part.accept(index);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        });
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
    }
}
