package org.simplexplorer.learn.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.learn.task.Weighting;

/**
 * A run that keeps pictures of itself, so that one can go back to any of them: one before the first step, one every other
 * step of the first 200, where the pictures change, one every tenth step after that, and the last. Losses are kept of
 * every step. Safe for several threads: one that trains, and others that look.
 */
public final class RecordedRun {

    private static final int EARLY = 200;
    private static final int EARLY_STRIDE = 2;
    private static final int LATE_STRIDE = 10;

    private final TrainingRun run;
    private final List<Frame> frames = new ArrayList<>();
    private final double[] losses;

    public RecordedRun(TrainingRun run) {
        this.run = run;
        losses = new double[run.options().steps()];
        frames.add(run.frame());
    }

    /** Makes a step; does nothing where all were made. Returns whether there is a new picture. */
    public synchronized boolean step() {
        if (run.isDone()) {
            return false;
        }
        run.step();
        losses[run.steps() - 1] = run.loss();
        boolean kept = run.isDone() || run.steps() % (run.steps() <= EARLY ? EARLY_STRIDE : LATE_STRIDE) == 0;
        if (kept) {
            frames.add(run.frame());
        }
        return kept;
    }

    public synchronized boolean isDone() {
        return run.isDone();
    }

    /** How many steps were made. */
    public synchronized int steps() {
        return run.steps();
    }

    /** The pictures so far, in the order of their steps; at least one. */
    public synchronized List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** The picture of a step, or the last one before it. */
    public synchronized Frame frameAt(int step) {
        Frame found = frames.get(0);
        for (Frame frame : frames) {
            if (frame.step() > step) {
                break;
            }
            found = frame;
        }
        return found;
    }

    /** The picture of the present step; made for this call where none is kept. */
    public synchronized Frame frame() {
        Frame last = frames.get(frames.size() - 1);
        return last.step() == run.steps() ? last : run.frame();
    }

    /** The losses of the steps so far. */
    public synchronized double[] losses() {
        return Arrays.copyOf(losses, run.steps());
    }

    /** The mechanism now. */
    public synchronized Weighting weighting() {
        return run.weighting();
    }

    /** Goes on with other weights; the picture of the present step becomes that with the new ones. */
    public synchronized void setWeighting(Weighting weighting) {
        run.setWeighting(weighting);
        Frame now = run.frame();
        if (frames.get(frames.size() - 1).step() == now.step()) {
            frames.remove(frames.size() - 1);
        }
        frames.add(now);
    }

    /** What the network makes of a sentence now. */
    public synchronized Reading read(List<String> words) {
        return run.read(words);
    }

    /** How well it does now on all examples that are held out. */
    public synchronized Measures measure() {
        return run.measure();
    }

    /** How many numbers are learned. */
    public int parameterCount() {
        return run.parameterCount();
    }
}
