package org.simplexplorer.figure.learn;

import java.util.List;
import org.simplexplorer.learn.run.Frame;
import org.simplexplorer.learn.task.Weighting;

/**
 * How one network has learned so far.
 *
 * @param weighting the mechanism now
 * @param frames its pictures, in the order of their steps; at least one
 * @param losses the loss of each step; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // many times a second: no copy, no boxing
public record LearningCurve(Weighting weighting, List<Frame> frames, double[] losses) {

    private static final int SMOOTHED = 10;

    public LearningCurve {
        frames = List.copyOf(frames);
    }

    /** The picture of a step, or the last one before it. */
    public Frame at(int step) {
        Frame found = frames.get(0);
        for (Frame frame : frames) {
            if (frame.step() > step) {
                break;
            }
            found = frame;
        }
        return found;
    }

    /** The mean loss of a step, which counts from 1, and the nine before it: a batch's own loss jumps about. */
    double smoothLoss(int step) {
        int from = Math.max(0, step - SMOOTHED);
        double sum = 0;
        for (int i = from; i < step; i++) {
            sum += losses[i];
        }
        return sum / (step - from);
    }
}
