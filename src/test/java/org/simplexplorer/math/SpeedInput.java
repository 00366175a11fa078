package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Random;

/** The scores that mechanisms are timed on; all rows of a batch differ where they are random. */
enum SpeedInput {
    /** Gaussian noise. */
    NOISE,
    /** A parabola through n: no two differences are equal, and Condat's first algorithm is quadratic. */
    SMOOTH,
    /** Gaussian noise, descending. */
    SORTED,
    /** One score. */
    CONSTANT,
    /** Up and down in waves of growing length, with noise: blocks are decided late. */
    WAVES;

    double[] row(Random random, int n) {
        double[] noise = Problems.gaussian(random, n);
        if (this == NOISE) {
            return noise;
        }
        if (this == SMOOTH) {
            return Problems.smooth(n);
        }
        if (this == SORTED) {
            Arrays.sort(noise);
            return noise;
        }
        double[] row = new double[n];
        if (this == WAVES) {
            Arrays.setAll(row, i -> 3 * Math.sin(Math.sqrt(i) / 2) + noise[i] / 10);
        }
        return row;
    }
}
