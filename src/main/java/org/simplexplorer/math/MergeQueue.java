package org.simplexplorer.math;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The places where neighbouring blocks meet, the nearest first. What becomes of a block that has merged is not looked
 * for in the queue but passed over when its turn comes: O(log n) for each pair.
 */
final class MergeQueue {

    /** Two neighbours and the lambda at which their levels meet. */
    record Meeting(double at, PathBlock first, PathBlock second) {

        boolean isOver() {
            return first.isMerged() || second.isMerged();
        }
    }

    private final PriorityQueue<Meeting> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Meeting::at).thenComparingInt(m -> m.first().start));

    private final BitSet ties;

    /** @param ties the positions whose score equals the one before: they meet at once, whatever rounding says */
    MergeQueue(BitSet ties) {
        this.ties = ties;
    }

    /** Expects the meeting of two neighbours, if there are two and they approach each other. */
    void add(@Nullable PathBlock first, @Nullable PathBlock second) {
        if (first == null || second == null) {
            return;
        }
        double approach = second.line.slopeGap(first.line);
        if (ties.get(second.start)) {
            queue.add(new Meeting(0, first, second));
        } else if (approach != 0) {
            queue.add(new Meeting(first.line.levelGap(second.line) / approach, first, second));
        }
    }

    /** The next meeting, which stays in the queue until it is over; null if no two blocks approach each other. */
    @Nullable
    Meeting next() {
        Meeting head = queue.peek();
        while (head != null && head.isOver()) {
            queue.remove();
            head = queue.peek();
        }
        return head;
    }
}
