package org.simplexplorer.math;

import java.util.Arrays;

/**
 * Arrays that grow where they are needed: memory that has never been used costs more than most rows ask for. For rows of
 * up to {@link #SMALL} scores they have room for all from the start.
 */
final class Workspace {

    /** How much room there is at first. */
    static final int SMALL = 128;

    private Workspace() {}

    static int[] grown(int[] array) {
        return Arrays.copyOf(array, 2 * array.length);
    }

    static double[] grown(double[] array) {
        return Arrays.copyOf(array, 2 * array.length);
    }
}
