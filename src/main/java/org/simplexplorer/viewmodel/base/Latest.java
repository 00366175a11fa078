package org.simplexplorer.viewmodel.base;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests in the background, one at a time; of those that wait, only the newest is answered. So a slider that is
 * dragged faster than the answers come never builds a queue.
 *
 * @param <I> what a request holds; immutable
 * @param <O> the answer
 */
public final class Latest<I, O> {

    private final Function<I, O> work;
    private final Consumer<O> deliver;
    private final Consumer<RuntimeException> failed;
    private final Threads threads;
    private final AtomicReference<@Nullable I> waiting = new AtomicReference<>();
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * @param work runs in the background
     * @param deliver gets each answer on the interface thread
     * @param failed gets what {@code work} threw, on the interface thread
     */
    public Latest(Function<I, O> work, Consumer<O> deliver, Consumer<RuntimeException> failed, Threads threads) {
        this.work = work;
        this.deliver = deliver;
        this.failed = failed;
        this.threads = threads;
    }

    public void request(I input) {
        waiting.set(input);
        startIfIdle();
    }

    private void startIfIdle() {
        if (running.compareAndSet(false, true)) {
            threads.background().execute(() -> threads.busy().run(this::answerAll));
        }
    }

    private void answerAll() {
        I input = waiting.getAndSet(null);
        while (input != null) {
            answer(input);
            input = waiting.getAndSet(null);
        }
        running.set(false);
        // A request may have come between the last look and the line above.
        if (waiting.get() != null) {
            startIfIdle();
        }
    }

    private void answer(I input) {
        try {
            O output = work.apply(input);
            threads.ui().execute(() -> deliver.accept(output));
        } catch (CancellationException e) {
            waiting.set(null); // a person gave it up; what is shown stays until the next change
        } catch (RuntimeException e) {
            threads.ui().execute(() -> failed.accept(e));
        }
    }
}
