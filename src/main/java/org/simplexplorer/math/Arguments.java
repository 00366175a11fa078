package org.simplexplorer.math;

/** The checks of what callers pass in. Each message names the argument, and the index where there is one. */
final class Arguments {

    private Arguments() {}

    static void requirePositive(String name, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must be finite and above 0, but is " + value);
        }
    }

    static void requireNonNegative(String name, double value) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must be finite and at least 0, but is " + value);
        }
    }

    /** At least one number, all finite. */
    static void requireVector(String name, double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException(name + " is empty");
        }
        requireFinite(name, values);
    }

    /** Exactly so many numbers, all finite. */
    static void requireVector(String name, double[] values, int length) {
        requireLength(name, values, length);
        requireFinite(name, values);
    }

    /** A row-major matrix of finite scores, and room for as many weights. */
    static void requireRows(double[] scores, int columns, double[] weights) {
        if (columns < 1) {
            throw new IllegalArgumentException("columns must be at least 1, but is " + columns);
        }
        if (scores.length % columns != 0) {
            throw new IllegalArgumentException(
                    "columns must divide the number of scores, " + scores.length + ", but is " + columns);
        }
        requireFinite("scores", scores);
        requireLength("weights", weights, scores.length);
    }

    private static void requireLength(String name, double[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException(name + " must hold " + length + " numbers, but holds " + values.length);
        }
    }

    private static void requireFinite(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(name + "[" + i + "] is not a finite number");
            }
        }
    }
}
