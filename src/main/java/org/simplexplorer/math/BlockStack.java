package org.simplexplorer.math;

import java.util.Arrays;

/** Consecutive blocks of positions, built from left to right, each with the level that its members share. */
final class BlockStack {

    /** So few positions are filled one by one: their blocks are shorter than filling one takes to begin. */
    private static final int SHORT = 64;

    private int[] ends;
    private double[] levels;
    private int count;

    /** @param n the number of positions */
    BlockStack(int n) {
        int capacity = Math.min(n, Workspace.SMALL);
        ends = new int[capacity];
        levels = new double[capacity];
    }

    void clear() {
        count = 0;
    }

    /** Appends the block from the end of the last one up to {@code end}, exclusive. */
    void push(int end, double level) {
        if (count == ends.length) {
            ends = Workspace.grown(ends);
            levels = Workspace.grown(levels);
        }
        ends[count] = end;
        levels[count] = level;
        count++;
    }

    void pop() {
        count--;
    }

    int count() {
        return count;
    }

    /** The first position behind all blocks. */
    int end() {
        return start(count);
    }

    /** The block's first position. */
    int start(int block) {
        return block == 0 ? 0 : ends[block - 1];
    }

    double[] levels() {
        return Arrays.copyOf(levels, count);
    }

    /** The level of the last block. */
    double lastLevel() {
        return levels[count - 1];
    }

    double highest() {
        double highest = levels[0];
        for (int block = 1; block < count; block++) {
            if (levels[block] > highest) {
                highest = levels[block];
            }
        }
        return highest;
    }

    /**
     * The threshold of the levels less {@code top}: Newton's method, as in {@link SimplexProjection}.
     *
     * @param least a number that is certainly not above it, and below the highest level less {@code top}
     */
    double threshold(double top, double least) {
        double tau = least;
        int size = Integer.MAX_VALUE;
        while (true) {
            double sum = -1;
            int above = 0;
            int start = 0;
            for (int block = 0; block < count; block++) {
                double level = levels[block] - top;
                int length = ends[block] - start;
                start = ends[block];
                long mask = Double.doubleToRawLongBits(tau - level) >> 63; // all ones where it is above
                sum += Double.longBitsToDouble(Double.doubleToRawLongBits(length * level) & mask);
                above += length & (int) mask;
            }
            if (above >= size) {
                return tau;
            }
            tau = sum / above;
            size = above;
        }
    }

    /** Writes what the level of each position, less a number, exceeds tau by. */
    void write(double top, double tau, double[] weights, int from) {
        if (ends[count - 1] < SHORT) {
            int block = 0;
            for (int i = 0; i < ends[count - 1]; i++) {
                block += i < ends[block] ? 0 : 1;
                weights[from + i] = Math.max(levels[block] - top - tau, 0);
            }
            return;
        }
        for (int block = 0; block < count; block++) {
            Arrays.fill(weights, from + start(block), from + ends[block], Math.max(levels[block] - top - tau, 0));
        }
    }

    /** Writes the level of each position, less a number. */
    void expand(double[] values, double top) {
        for (int block = 0; block < count; block++) {
            Arrays.fill(values, start(block), ends[block], levels[block] - top);
        }
    }

    /** The first position behind each block. */
    int[] ends() {
        return Arrays.copyOf(ends, count);
    }
}
