package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

/** By how much all processors together are faster than one with a large batch, by the clock on the wall. */
final class SpeedBatch {

    private static final int COLUMNS = 512;
    private static final int SCORES = 32 * RowSolver.LARGE;

    private SpeedBatch() {}

    static double gain(Mechanism mechanism, int rounds) {
        double[] scores = Problems.gaussian(new Random(16), SCORES);
        double[] weights = new double[SCORES];
        Runnable batch = () -> mechanism.weights(scores, COLUMNS, weights);
        ForkJoinPool one = new ForkJoinPool(1); // a batch that is asked for in a pool stays in it
        try {
            double[] gains = new double[rounds];
            for (int round = -rounds; round < rounds; round++) { // the first half warms up
                long start = System.nanoTime();
                batch.run();
                long middle = System.nanoTime();
                one.submit(batch).join();
                gains[Math.max(round, 0)] = (System.nanoTime() - middle) / (double) (middle - start);
            }
            Arrays.sort(gains);
            return gains[rounds / 2];
        } finally {
            one.shutdown();
        }
    }
}
