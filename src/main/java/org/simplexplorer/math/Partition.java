package org.simplexplorer.math;

import java.util.Arrays;

/** A partition of the tokens 0 .. n-1 into numbered blocks, each block's members ascending. Immutable. */
public final class Partition {

    private final int[] blockOf;
    private final int[] members;
    private final int[] starts;

    /**
     * @param blockOf the block of each token; the blocks are numbered 0 .. count-1 without a gap
     * @param count the number of blocks
     */
    public Partition(int[] blockOf, int count) {
        this.blockOf = blockOf.clone();
        starts = new int[count + 1];
        for (int block : blockOf) {
            starts[block + 1]++;
        }
        for (int b = 0; b < count; b++) {
            if (starts[b + 1] == 0) {
                throw new IllegalArgumentException("block " + b + " has no member");
            }
            starts[b + 1] += starts[b];
        }
        members = new int[blockOf.length];
        int[] next = Arrays.copyOf(starts, count);
        for (int token = 0; token < blockOf.length; token++) {
            members[next[blockOf[token]]++] = token;
        }
    }

    /** The number of tokens. */
    public int size() {
        return blockOf.length;
    }

    /** The number of blocks. */
    public int count() {
        return starts.length - 1;
    }

    /** The block that holds the token. */
    public int blockOf(int token) {
        return blockOf[token];
    }

    /** The number of tokens in the block. */
    public int sizeOf(int block) {
        return starts[block + 1] - starts[block];
    }

    /** The block's first token. */
    public int first(int block) {
        return members[starts[block]];
    }

    /** The tokens of the block, ascending. */
    public int[] members(int block) {
        return Arrays.copyOfRange(members, starts[block], starts[block + 1]);
    }

    /** The vector in which every entry is the mean of its block. */
    double[] averaged(double[] vector) {
        double[] means = new double[count()];
        for (int token = 0; token < size(); token++) {
            means[blockOf[token]] += vector[token];
        }
        for (int block = 0; block < means.length; block++) {
            means[block] /= sizeOf(block);
        }
        double[] averaged = new double[size()];
        Arrays.setAll(averaged, token -> means[blockOf[token]]);
        return averaged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that && Arrays.equals(blockOf, that.blockOf);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(blockOf);
    }
}
