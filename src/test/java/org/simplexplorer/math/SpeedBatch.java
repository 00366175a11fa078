package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Random;

/** By how much all processors together are faster than one with a large batch, by the clock on the wall. */
final class SpeedBatch {

    private static final int COLUMNS = 512;
    private static final int PARTS = 64;
    private static final int PART = RowSolver.LARGE / 2;

    private SpeedBatch() {}

    static double gain(Mechanism mechanism, int rounds) {
        double[] scores = Problems.gaussian(new Random(16), PARTS * PART);
        double[] weights = new double[scores.length];
        double[][] parts = new double[PARTS][];
        Arrays.setAll(parts, part -> Arrays.copyOfRange(scores, part * PART, (part + 1) * PART));
        double[] partWeights = new double[PART];
        double[] gains = new double[rounds];
        for (int round = -rounds; round < rounds; round++) { // the first half warms up
            long start = System.nanoTime();
            mechanism.weights(scores, COLUMNS, weights);
            long middle = System.nanoTime();
            for (double[] part : parts) {
                mechanism.weights(part, COLUMNS, partWeights); // too small to be divided
            }
            gains[Math.max(round, 0)] = (System.nanoTime() - middle) / (double) (middle - start);
        }
        Arrays.sort(gains);
        return gains[rounds / 2];
    }
}
