package org.simplexplorer.viewmodel.base;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.simplexplorer.study.StudyFormatException;

/**
 * Runs what takes a while away from the interface thread, and hands the result over on it. What goes wrong is said in one
 * sentence.
 */
public final class Background {

    private final Threads threads;
    private final Messages messages;

    public Background(Threads threads, Messages messages) {
        this.threads = threads;
        this.messages = messages;
    }

    /** As {@link #read(String, Callable, Consumer, Runnable)}, where nothing follows a failure. */
    public <T> void read(String what, Callable<T> work, Consumer<T> then) {
        read(what, work, then, () -> {});
    }

    /**
     * Runs what computes or reads, which a person may cancel.
     *
     * @param what what the person is told while it runs, such as {@code Reading scores.npy}
     * @param then gets the result, on the interface thread
     * @param otherwise runs on the interface thread after it failed or was cancelled, which was said by then
     */
    public <T> void read(String what, Callable<T> work, Consumer<T> then, Runnable otherwise) {
        threads.background().execute(() -> threads.busy().run(what, () -> call(work, then, otherwise)));
    }

    /** Runs what writes a file: after everything else that is to be written, and never cancelled. */
    public <T> void write(String what, Callable<T> work, Consumer<T> then) {
        threads.disk().execute(() -> threads.busy().runToTheEnd(what, () -> call(work, then, () -> {})));
    }

    /** Runs on the interface thread once everything that was to be written is written. */
    public void afterWrites(Runnable then) {
        threads.disk().execute(() -> threads.ui().execute(then));
    }

    private <T> void call(Callable<T> work, Consumer<T> then, Runnable otherwise) {
        Executor ui = threads.ui();
        try {
            T result = work.call();
            ui.execute(() -> then.accept(result));
        } catch (CancellationException e) {
            fail(() -> messages.tell("Cancelled."), otherwise);
        } catch (StudyFormatException | IOException e) {
            fail(() -> messages.problem(Sentence.of(e)), otherwise);
        } catch (Exception | Error e) {
            fail(() -> messages.failed(e), otherwise);
        }
    }

    private void fail(Runnable message, Runnable otherwise) {
        threads.ui().execute(() -> {
            message.run();
            otherwise.run();
        });
    }
}
