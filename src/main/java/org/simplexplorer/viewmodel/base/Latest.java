package org.simplexplorer.viewmodel.base;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests in the background, one at a time; of those that wait, only the newest is answered. So a slider that is
 * dragged faster than the answers come never builds a queue. A request made before {@link Busy#cancel} is dropped.
 *
 * @param <I> what a request holds; immutable
 * @param <O> the answer
 */
public final class Latest<I, O> {

    private record Request<I>(I input, int cancellations) {}

    private final Function<I, O> work;
    private final Consumer<O> deliver;
    private final Consumer<Throwable> failed;
    private final Threads threads;
    private final AtomicReference<@Nullable Request<I>> waiting = new AtomicReference<>();
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * @param work runs in the background
     * @param deliver gets each answer on the interface thread
     * @param failed gets what {@code work} threw, an {@link Error} too, on the interface thread
     */
    public Latest(Function<I, O> work, Consumer<O> deliver, Consumer<Throwable> failed, Threads threads) {
        this.work = work;
        this.deliver = deliver;
        this.failed = failed;
        this.threads = threads;
    }

    public void request(I input) {
        waiting.set(new Request<>(input, threads.busy().cancellations()));
        startIfIdle();
    }

    private void startIfIdle() {
        if (running.compareAndSet(false, true)) {
            threads.background().execute(this::answerAll);
        }
    }

    private void answerAll() {
        try {
            Request<I> request = waiting.getAndSet(null);
            while (request != null) {
                answer(request);
                request = waiting.getAndSet(null);
            }
        } finally {
            running.set(false);
        }
        // A request may have come between the last look and the line above.
        if (waiting.get() != null) {
            startIfIdle();
        }
    }

    /** Each answer is a separate piece of work, so that cancelling one does not affect a later request. */
    private void answer(Request<I> request) {
        threads.busy().run(() -> {
            if (request.cancellations() != threads.busy().cancellations()) {
                return; // what is shown stays until the next change
            }
            try {
                O output = work.apply(request.input());
                threads.ui().execute(() -> deliver.accept(output));
            } catch (CancellationException e) {
                // what is shown stays until the next change
            } catch (RuntimeException | Error e) {
                threads.ui().execute(() -> failed.accept(e));
            }
        });
    }
}
