package org.simplexplorer.app;

import java.util.Arrays;

/** Times of the same thing, in milliseconds, ascending. */
final class Times {

    /** What one frame has at sixty in a second. */
    static final double FRAME = 1000 / 60.0;

    private final double[] sorted;

    private Times(double[] sorted) {
        this.sorted = sorted;
    }

    static Times of(double... milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** The time that a share of all, 0 to 1, does not exceed. */
    double quantile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    double median() {
        return quantile(0.5);
    }

    /** The frames that went by without the new picture: each whole frame that a time takes beyond its own. */
    long dropped() {
        return Arrays.stream(sorted)
                .mapToLong(time -> (long) Math.ceil(time / FRAME) - 1)
                .sum();
    }
}
