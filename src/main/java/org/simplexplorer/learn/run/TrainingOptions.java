package org.simplexplorer.learn.run;

import org.simplexplorer.learn.network.Network;

/**
 * How a network is trained.
 *
 * @param steps how many batches it learns from, at least 1
 * @param seed what its first parameters and its examples follow from: the same for all mechanisms that are compared
 * @param batch the examples of a step, at least 1
 * @param rate the greatest step size: it is kept for half of the steps and then falls evenly to a fiftieth
 * @param querySpread the spread of the queries at the start, at least 0
 */
public record TrainingOptions(int steps, long seed, int batch, double rate, double querySpread) {

    /** The steps unless others are asked for. */
    public static final int STEPS = 600;

    private static final int BATCH = 32;
    private static final double RATE = 0.02;
    private static final double LEAST_SHARE = 0.02;

    public TrainingOptions {
        if (steps < 1 || batch < 1) {
            throw new IllegalArgumentException(
                    "steps and batch must be at least 1, but are " + steps + " and " + batch);
        }
    }

    /** The usual ones. */
    public TrainingOptions(int steps, long seed) {
        this(steps, seed, BATCH, RATE, Network.SPREAD);
    }

    /** The step size of a step, which counts from 0. */
    double rateAt(int step) {
        return rate * Math.min(1, 2 * (1 - (double) step / steps) + LEAST_SHARE);
    }
}
