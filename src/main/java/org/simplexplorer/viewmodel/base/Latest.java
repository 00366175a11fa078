package org.simplexplorer.viewmodel.base;

import java.util.concurrent.CancellationException;
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
    private @Nullable Request<I> waiting;
    private boolean running;

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
        if (waits(new Request<>(input, threads.busy().cancellations()))) {
            threads.background().execute(this::answerAll);
        }
    }

    /** Lets a request wait instead of the one before. Whether nobody is there to answer it yet. */
    private synchronized boolean waits(Request<I> request) {
        waiting = request;
        boolean idle = !running;
        running = true;
        return idle;
    }

    /** The request that waits; without one, the answering ends in the same moment, so that none can come in between. */
    private synchronized @Nullable Request<I> next() {
        Request<I> next = waiting;
        waiting = null;
        running = next != null;
        return next;
    }

    private void answerAll() {
        for (Request<I> request = next(); request != null; request = next()) {
            answer(request);
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
