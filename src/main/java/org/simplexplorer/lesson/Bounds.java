package org.simplexplorer.lesson;

/**
 * From {@code least} to {@code most}, both included; infinite where there is no bound.
 */
record Bounds(double least, double most) {

    boolean contain(double value) {
        return value >= least && value <= most;
    }
}
