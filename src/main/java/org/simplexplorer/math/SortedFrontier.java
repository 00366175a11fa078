package org.simplexplorer.math;

import org.jspecify.annotations.Nullable;

/**
 * The frontier where positions are sorted by descending score and no lower level falls faster than a higher one, as in
 * oscarmax, and in sparsemax, where none moves. The support is a run of positions from the first on. Its last block falls
 * at most as fast as its mean, and so as tau; therefore none leaves, and the first block outside is the next to enter.
 * O(1).
 */
final class SortedFrontier implements Frontier {

    private final @Nullable PathBlock[] blockFrom;

    SortedFrontier(int n) {
        blockFrom = new @Nullable PathBlock[n];
    }

    @Override
    public void watch(PathBlock block) {
        blockFrom[block.start] = block;
    }

    @Override
    public @Nullable PathBlock next(Threshold threshold) {
        int first = threshold.support().size();
        PathBlock outside = first < blockFrom.length ? blockFrom[first] : null;
        return outside != null && threshold.rise(outside.line) > 0 ? outside : null;
    }
}
