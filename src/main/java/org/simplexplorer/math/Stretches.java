package org.simplexplorer.math;

/** Stretches of a row, from left to right, and what the prox of total variation sums to over them. */
final class Stretches {

    private int[] starts;
    private int[] ends;
    private int count;
    private int size;
    private double excess;

    Stretches(int n) {
        int capacity = Math.min(n / 2 + 1, Workspace.SMALL);
        starts = new int[capacity];
        ends = new int[capacity];
    }

    void clear() {
        count = 0;
        size = 0;
        excess = 0;
    }

    /** Appends a stretch, given the sum of {@code z - c} over it. */
    void add(int start, int end, double itsExcess) {
        if (count == starts.length) {
            starts = Workspace.grown(starts);
            ends = Workspace.grown(ends);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
        size += end - start;
        excess += itsExcess;
    }

    int count() {
        return count;
    }

    int start(int stretch) {
        return starts[stretch];
    }

    /** The first position behind the stretch. */
    int end(int stretch) {
        return ends[stretch];
    }

    /** How many tokens are in all of them. */
    int size() {
        return size;
    }

    /** The sum of {@code z - c} over all of them. */
    double excess() {
        return excess;
    }
}
