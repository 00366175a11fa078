package org.simplexplorer.learn.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;

/**
 * Every weighting with every seed, on several threads; the numbers, but for the seconds, do not depend on how many.
 *
 * @param weightings at least one
 * @param seeds how many: they are 1, 2, 3 ...
 * @param steps of each run
 */
public record Experiment(Task task, List<Weighting> weightings, int seeds, int steps) {

    private static final double NANOS = 1e9;

    /** Follows an experiment. */
    public interface Watcher {

        /** Called after a step, by any of the threads. */
        void stepped(long steps, long of);

        /** Called for one run after the other by the thread that started the experiment, mechanism by mechanism. */
        void finished(Outcome outcome);
    }

    public Experiment {
        weightings = List.copyOf(weightings);
        if (weightings.isEmpty() || seeds < 1) {
            throw new IllegalArgumentException("an experiment needs a mechanism and a seed");
        }
    }

    /** The steps of all runs. */
    public long allSteps() {
        return (long) weightings.size() * seeds * steps;
    }

    /**
     * Runs it to its end.
     *
     * @param threads at least 1
     * @throws CancellationException if the calling thread is interrupted; the runs stop at once
     */
    public ExperimentResult run(int threads, Watcher watcher) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "experiment");
            thread.setDaemon(true);
            return thread;
        });
        try {
            AtomicLong done = new AtomicLong();
            List<Future<Outcome>> runs = new ArrayList<>();
            for (Weighting weighting : weightings) {
                for (int seed = 1; seed <= seeds; seed++) {
                    TrainingOptions options = new TrainingOptions(steps, seed);
                    runs.add(workers.submit(() -> outcome(weighting, options, done, watcher)));
                }
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> run : runs) {
                outcomes.add(run.get());
                watcher.finished(outcomes.get(outcomes.size() - 1));
            }
            return new ExperimentResult(this, outcomes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome outcome(Weighting weighting, TrainingOptions options, AtomicLong done, Watcher watcher) {
        TrainingRun run = new TrainingRun(task, weighting, options);
        long start = busyNanos();
        while (!run.isDone()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            run.step();
            watcher.stepped(done.incrementAndGet(), allSteps());
        }
        double seconds = (busyNanos() - start) / NANOS;
        return new Outcome(
                task.name(), weighting, options.seed(), run.measure(), seconds, run.parameterCount(), options.steps());
    }

    /** The time that this thread had a processor, where the system tells; so other programs do not count. */
    private static long busyNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static CancellationException cancelled(InterruptedException cause) {
        CancellationException cancelled = new CancellationException();
        cancelled.initCause(cause);
        return cancelled;
    }
}
