package org.simplexplorer.viewmodel.learn;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.simplexplorer.learn.run.TrainingOptions;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;

/**
 * Several networks that learn the same task in the background, in step with each other. They go in rounds: in each, every
 * network makes the same few steps, several networks at once; after it, all are at the same step and can be shown.
 */
final class Training {

    /** Between two pictures at full speed. */
    private static final long PICTURE_NANOS = 33_000_000;
    /** A round is hardly longer, so that a pause is there at once. */
    private static final long ROUND_NANOS = 100_000_000;

    private static final int EARLY = 200;
    private static final int MOST_EARLY = 2;
    private static final int MOST_LATE = 5;
    private static final double NANOS = 1e9;

    /** What the networks do next. */
    private record Round(
            int steps, List<Weighting> weightings, List<String> words, Speed speed, boolean exact, long start) {}

    private final Task task;
    private final TrainingOptions options;
    private final List<Lane> lanes;
    private final Executor executor;
    private final Pace pace;
    private final Consumer<RunState> shown;
    private final Consumer<Throwable> failed;

    private volatile boolean ended;
    private List<Weighting> weightings;
    private List<String> words = List.of();
    private Speed speed = Speed.FULL;
    private boolean running;
    private boolean busy;
    private boolean asked = true;
    private int singles;
    private int made;
    private long nanosPerStep;
    private long lastShown;
    private long rounds;

    /**
     * @param shown gets the state after the first round, after the last, and some between; on any thread
     * @param failed gets what went wrong, after which nothing goes on
     */
    Training(
            Task task,
            List<Weighting> weightings,
            TrainingOptions options,
            Executor executor,
            Pace pace,
            Consumer<RunState> shown,
            Consumer<Throwable> failed) {
        this.task = task;
        this.weightings = List.copyOf(weightings);
        this.options = options;
        this.executor = executor;
        this.pace = pace;
        this.shown = shown;
        this.failed = failed;
        lanes = Stream.generate(() -> new Lane(task, options))
                .limit(weightings.size())
                .toList();
    }

    /** Goes on by itself. */
    void run(Speed newSpeed) {
        synchronized (this) {
            speed = newSpeed;
            running = true;
        }
        next();
    }

    /** Stops after the round that is under way. */
    synchronized void pause() {
        running = false;
        asked = true; // so that what was not shown yet is
        singles = 0;
    }

    /** Makes one step. */
    void step() {
        synchronized (this) {
            singles++;
        }
        next();
    }

    /** Goes on with other parameters of the same mechanisms. */
    void setWeightings(List<Weighting> others) {
        synchronized (this) {
            weightings = List.copyOf(others);
            asked = true;
        }
        next();
    }

    /** Reads another sentence of the person's own; empty for none. */
    void setWords(List<String> others) {
        synchronized (this) {
            words = List.copyOf(others);
            asked = true;
        }
        next();
    }

    /** Stops before the next step of any network, for good. */
    void end() {
        ended = true;
    }

    /** Starts a round, if there is something to do and none is under way. */
    void next() {
        Round plan;
        synchronized (this) {
            int left = options.steps() - made;
            int steps = Math.min(left, singles > 0 ? 1 : running ? chunk() : 0);
            if (busy || ended || steps == 0 && !asked) {
                return;
            }
            busy = true;
            asked = false;
            boolean exact = singles > 0 || !running || speed.chunk() == 1;
            singles = Math.max(0, singles - 1);
            plan = new Round(
                    steps, weightings, words, speed, exact, pace.nanos().getAsLong());
        }
        AtomicInteger left = new AtomicInteger(lanes.size());
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            Weighting weighting = plan.weightings().get(i);
            executor.execute(() -> advance(lane, weighting, plan, left));
        }
    }

    private void advance(Lane lane, Weighting weighting, Round plan, AtomicInteger left) {
        try {
            if (!ended) {
                lane.advance(weighting, plan.steps(), plan.words(), plan.exact(), () -> ended);
            }
        } catch (RuntimeException | Error e) {
            if (!ended) {
                ended = true;
                failed.accept(e);
            }
        }
        if (left.decrementAndGet() == 0 && !ended) {
            finish(plan);
        }
    }

    private int chunk() {
        if (speed.chunk() > 0) {
            return speed.chunk();
        }
        int most = made < EARLY ? MOST_EARLY : MOST_LATE;
        return nanosPerStep == 0 ? 1 : (int) Math.max(1, Math.min(ROUND_NANOS / nanosPerStep, most));
    }

    private void finish(Round plan) {
        long now = pace.nanos().getAsLong();
        boolean show;
        boolean waits;
        long ticket;
        List<Network> networks = lanes.stream().map(Lane::state).toList();
        RunState state;
        synchronized (this) {
            busy = false;
            made += plan.steps();
            if (plan.steps() > 0) {
                long each = (now - plan.start()) / plan.steps();
                nanosPerStep = nanosPerStep == 0 ? each : (7 * nanosPerStep + each) / 8;
            }
            running &= made < options.steps();
            waits = running && singles == 0 && plan.steps() > 0 && plan.speed().nanos() > 0;
            show = !running || waits || now - lastShown >= PICTURE_NANOS;
            lastShown = show ? now : lastShown;
            ticket = ++rounds;
            state = new RunState(task, options, networks, secondsLeft());
        }
        if (show) {
            shown.accept(state);
        }
        if (waits) {
            long rest = Math.max(0, plan.speed().nanos() - (now - plan.start()));
            pace.timer().after(rest, () -> nextAfter(ticket));
        } else {
            next();
        }
    }

    /** Unless there was another round meanwhile, which has its own successor. */
    private void nextAfter(long ticket) {
        synchronized (this) {
            if (ticket != rounds || busy) {
                return;
            }
        }
        next();
    }

    private double secondsLeft() {
        int left = options.steps() - made;
        return speed.steps() > 0 ? (double) left / speed.steps() : left * nanosPerStep / NANOS;
    }
}
