package org.simplexplorer.math;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A partition of the tokens 0 .. n-1 into numbered blocks, each block's members ascending. Immutable. */
public final class Partition {

    /** The first place in {@link #order} behind each block. */
    private final int[] ends;

    /** The block of each token, and the tokens block by block; null where the blocks are runs in the order of the tokens. */
    private final int @Nullable [] blockOf;

    private final int @Nullable [] order;

    /**
     * @param blockOf the block of each token; the blocks are numbered 0 .. count-1 without a gap
     * @param count the number of blocks
     */
    public Partition(int[] blockOf, int count) {
        int[] starts = new int[count + 1];
        for (int block : blockOf) {
            starts[block + 1]++;
        }
        for (int b = 0; b < count; b++) {
            if (starts[b + 1] == 0) {
                throw new IllegalArgumentException("block " + b + " has no member");
            }
            starts[b + 1] += starts[b];
        }
        int[] members = new int[blockOf.length];
        for (int token = 0; token < blockOf.length; token++) {
            members[starts[blockOf[token]]++] = token;
        }
        this.ends = Arrays.copyOf(starts, count); // where a block's members end, now that all are in their places
        this.blockOf = blockOf.clone();
        this.order = members;
    }

    private Partition(int[] ends) {
        this.ends = ends;
        blockOf = null;
        order = null;
    }

    /**
     * Blocks of tokens that stand side by side, in the order of the tokens.
     *
     * @param ends the first token behind each block, ascending; not copied
     */
    static Partition ofRuns(int[] ends) {
        return new Partition(ends);
    }

    /** The number of tokens. */
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** The number of blocks. */
    public int count() {
        return ends.length;
    }

    /** The block that holds the token. */
    public int blockOf(int token) {
        if (blockOf != null) {
            return blockOf[token];
        }
        int place = Arrays.binarySearch(ends, token);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** The number of tokens in the block. */
    public int sizeOf(int block) {
        return ends[block] - start(block);
    }

    /** The block's first token. */
    public int first(int block) {
        return member(start(block));
    }

    /** The tokens of the block, ascending. */
    public int[] members(int block) {
        int[] members = new int[sizeOf(block)];
        for (int i = 0; i < members.length; i++) {
            members[i] = member(start(block) + i);
        }
        return members;
    }

    private int start(int block) {
        return block == 0 ? 0 : ends[block - 1];
    }

    private int member(int place) {
        return order == null ? place : order[place];
    }

    /** The vector in which every entry is the mean of its block. */
    double[] averaged(double[] vector) {
        double[] averaged = new double[size()];
        for (int block = 0; block < count(); block++) {
            double sum = 0;
            for (int place = start(block); place < ends[block]; place++) {
                sum += vector[member(place)];
            }
            double mean = sum / sizeOf(block);
            for (int place = start(block); place < ends[block]; place++) {
                averaged[member(place)] = mean;
            }
        }
        return averaged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that
                && ((order == null && that.order == null)
                        ? Arrays.equals(ends, that.ends)
                        : Arrays.equals(blocks(), that.blocks()));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(blocks());
    }

    /** The block of each token. */
    private int[] blocks() {
        if (blockOf != null) {
            return blockOf;
        }
        int[] blocks = new int[size()];
        for (int block = 0; block < count(); block++) {
            Arrays.fill(blocks, start(block), ends[block], block);
        }
        return blocks;
    }
}
