package org.simplexplorer.math;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one size and slope, whose levels therefore keep their order: those in the support by ascending level,
 * those outside by descending level. Blocks that have merged or changed sides are passed over when their turn comes.
 */
final class SlopeClass {

    private static final Comparator<PathBlock> ASCENDING = Comparator.<PathBlock>comparingDouble(
                    block -> block.line.sum() + block.line.error())
            .thenComparingInt(block -> block.start);
    private static final Comparator<PathBlock> DESCENDING = Comparator.<PathBlock>comparingDouble(
                    block -> -(block.line.sum() + block.line.error()))
            .thenComparingInt(block -> block.start);

    private final PriorityQueue<PathBlock> inside = new PriorityQueue<>(ASCENDING);
    private final PriorityQueue<PathBlock> outside = new PriorityQueue<>(DESCENDING);

    void add(PathBlock block) {
        (block.inSupport ? inside : outside).add(block);
    }

    boolean isEmpty() {
        return first(inside, true) == null && first(outside, false) == null;
    }

    /** The block that is the first to meet the threshold; null if none will. */
    @Nullable
    PathBlock next(Threshold threshold) {
        PathBlock lowest = first(inside, true);
        if (lowest != null && threshold.rise(lowest.line) < 0) {
            return lowest;
        }
        PathBlock highest = first(outside, false);
        return highest != null && threshold.rise(highest.line) > 0 ? highest : null;
    }

    private static @Nullable PathBlock first(PriorityQueue<PathBlock> queue, boolean inSupport) {
        PathBlock head = queue.peek();
        while (head != null && (head.isMerged() || head.inSupport != inSupport)) {
            queue.remove();
            head = queue.peek();
        }
        return head;
    }
}
