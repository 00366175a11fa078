package org.simplexplorer.math;

/**
 * One wall of the tube around a string, from the anchor on, as its tightest hull: the lower wall's least concave majorant,
 * or the upper wall's greatest convex minorant. It is a stack of segments whose slopes fall, or rise.
 *
 * <p>A segment is what the wall rises by, in twice the precision, and where it ends; so slopes are compared by products,
 * and nothing is divided. The first segment starts at the anchor, which may be at the other wall.
 */
final class WallHull {

    private final int side;
    private int[] ends;
    private double[] rises;
    private double[] errors;
    private int anchor;
    private int head;
    private int tail;

    /**
     * @param side -1 for the lower wall, 1 for the upper
     * @param n the length of the longest wall
     */
    WallHull(int side, int n) {
        this.side = side;
        int capacity = Math.min(n, Workspace.SMALL);
        ends = new int[capacity];
        rises = new double[capacity];
        errors = new double[capacity];
    }

    void clear(int start) {
        anchor = start;
        head = 0;
        tail = 0;
    }

    /** Whether no segment has been added since the last one was left. */
    boolean isEmpty() {
        return head == tail;
    }

    /** Appends a segment; one that would not bend the right way is joined to those before it, ties are kept. */
    void add(int end, double rise, double error) {
        int start = tail > head ? ends[tail - 1] : anchor;
        double total = rise;
        double lost = error;
        while (tail > head) {
            int top = tail - 1;
            int topStart = top > head ? ends[top - 1] : anchor;
            double bend = (total + lost) * (start - topStart) - (rises[top] + errors[top]) * (end - start);
            if (side * bend >= 0) {
                break;
            }
            double joint = rises[top] + total;
            lost += errors[top] + CompensatedSum.roundingError(rises[top], total, joint);
            total = joint;
            start = topStart;
            tail = top;
        }
        if (tail == ends.length) {
            ends = Workspace.grown(ends);
            rises = Workspace.grown(rises);
            errors = Workspace.grown(errors);
        }
        ends[tail] = end;
        rises[tail] = total;
        errors[tail] = lost;
        tail++;
    }

    /** Where the first segment ends. */
    int firstEnd() {
        return ends[head];
    }

    double firstRise() {
        return rises[head];
    }

    double firstError() {
        return errors[head];
    }

    /** Whether the first segment is steeper than that of another hull from the same anchor. */
    boolean isSteeperThan(WallHull other) {
        double mine = (rises[head] + errors[head]) * (other.ends[other.head] - anchor);
        double others = (other.rises[other.head] + other.errors[other.head]) * (ends[head] - anchor);
        return mine > others;
    }

    /** Moves the anchor to where the string has come after such a rise; a first segment that ends there is left. */
    void leave(int position, double rise, double error) {
        if (ends[head] == position) {
            head++;
        } else {
            double rest = rises[head] - rise;
            errors[head] += CompensatedSum.roundingError(rises[head], -rise, rest) - error;
            rises[head] = rest;
        }
        anchor = position;
    }
}
