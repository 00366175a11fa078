package org.simplexplorer.math;

import org.jspecify.annotations.Nullable;

/**
 * A block of the prox on the path, from the merge that makes it to the one that ends it. Its members are consecutive
 * positions in an order that the path fixes. While the path is followed it also knows the blocks beside it.
 */
final class PathBlock {

    final int id;
    final int start;
    final int end;
    final Line line;
    final @Nullable PathBlock first;
    final @Nullable PathBlock second;

    @Nullable
    PathBlock parent;

    @Nullable
    PathBlock before;

    @Nullable
    PathBlock after;

    boolean inSupport;

    @Nullable
    PathStep lastSupportStep;

    /** The block of one token alone. */
    PathBlock(int position, Line line, boolean inSupport) {
        id = position;
        start = position;
        end = position + 1;
        this.line = line;
        first = null;
        second = null;
        this.inSupport = inSupport;
    }

    /** Merges two neighbours, which must be both in the support or both outside, and takes their place. */
    PathBlock(int id, PathBlock first, PathBlock second) {
        this.id = id;
        start = first.start;
        end = second.end;
        line = first.line.plus(second.line);
        this.first = first;
        this.second = second;
        inSupport = first.inSupport;
        first.parent = this;
        second.parent = this;
        before = first.before;
        after = second.after;
        if (before != null) {
            before.after = this;
        }
        if (after != null) {
            after.before = this;
        }
    }

    boolean isMerged() {
        return parent != null;
    }

    /** Whether it is a part of one of the first blocks, so many. */
    boolean isMergedAmong(int count) {
        return parent != null && parent.id < count;
    }
}
