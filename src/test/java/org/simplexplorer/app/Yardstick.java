package org.simplexplorer.app;

import java.util.Arrays;

/** How fast the machine is while something else is measured: the milliseconds of a million exponentials. */
final class Yardstick {

    private static final int COUNT = 1_000_000;
    private static final int TIMES = 9;

    private Yardstick() {}

    static double measure() {
        double[] scores = new double[COUNT];
        Arrays.setAll(scores, i -> -i % 20);
        double[] taken = new double[TIMES];
        double sum = 0;
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            for (double score : scores) {
                sum += Math.exp(score);
            }
            taken[time] = (System.nanoTime() - start) / 1e6;
        }
        if (sum < 0) {
            throw new AssertionError("an exponential is positive"); // and the sum is used, so that it is computed
        }
        return Times.of(taken).median();
    }
}
