package org.simplexplorer.math;

/**
 * The shortest string inside a tube, whose slopes are the levels of prox_TV, in linear time.
 *
 * <p>Let {@code S_i = v_1 + ... + v_i}. The running sums of prox_TV(v) are the shortest string from {@code (0, 0)} to
 * {@code (n, S_n)} between the walls {@code S_i - lambda} and {@code S_i + lambda}. Its blocks end where it touches a
 * wall: at the lower one the level steps down, at the upper one up. From the last such point, the anchor, each wall is
 * kept as its tightest hull. While the hulls leave room for a straight string nothing is decided; when they do not, the
 * string follows the first piece of the nearer one, which becomes a block.
 *
 * <p>Source: Davies and Kovac, <i>Local Extremes, Runs, Strings and Multiresolution</i>, Ann. Statist. 29(1), 2001,
 * section 4; Barlow, Bartholomew, Bremner and Brunk, <i>Statistical Inference under Order Restrictions</i>, 1972.
 */
final class TautString {

    /** Where a string can be: at one of the walls, or at an end of the sentence, where both walls meet. */
    static final int LOWER = -1;

    static final int FREE = 0;
    static final int UPPER = 1;

    private final PrefixSums sums;
    private final BlockStack blocks;
    private final int[] startSides;
    private final Hull lower;
    private final Hull upper;

    private double lambda;
    private int anchor;
    private int anchorSide;
    private int last;
    private int lastSide;

    /** @param blocks receives the blocks */
    TautString(int n, BlockStack blocks) {
        this.blocks = blocks;
        sums = new PrefixSums(n);
        startSides = new int[n];
        lower = new Hull(LOWER, n);
        upper = new Hull(UPPER, n);
    }

    /** Appends the blocks of {@code v[from .. to)}, given where the string starts and ends. */
    void pull(double[] v, double lambda, int from, int fromSide, int to, int toSide) {
        this.lambda = lambda;
        sums.read(v, from, to);
        lower.clear();
        upper.clear();
        anchor = 0;
        anchorSide = fromSide;
        last = to - from;
        lastSide = toSide;
        int firstBlock = blocks.count();
        for (int i = 1; i <= last; i++) {
            if (i < last && v[from + i - 1] == v[from + i]) {
                continue; // between equal scores the walls are straight, so there is nothing to bend around
            }
            lower.add(i);
            upper.add(i);
            while (anchor < last && (i == last || upper.firstSlope() < lower.firstSlope())) {
                Hull nearer = lower.first() < upper.first() ? lower : upper;
                int end = nearer.first();
                int endSide = nearer.sideAt(end);
                closeBlock(from, firstBlock, end, endSide);
                lower.leave(end);
                upper.leave(end);
                anchor = end;
                anchorSide = endSide;
            }
        }
    }

    /** Where the string is at the start of a block. */
    int startSide(int block) {
        return startSides[block];
    }

    /** Ends a block. Where rounding turned a tie into a step away from its wall there was no step: the two are one. */
    private void closeBlock(int from, int firstBlock, int end, int endSide) {
        int start = anchor;
        int startSide = anchorSide;
        double level = sums.base() + slope(start, startSide, end, endSide);
        while (blocks.count() > firstBlock && startSide * (level - blocks.lastLevel()) < 0) {
            blocks.pop();
            start = blocks.end() - from;
            startSide = startSides[blocks.count()];
            level = sums.base() + slope(start, startSide, end, endSide);
        }
        startSides[blocks.count()] = startSide;
        blocks.push(from + end, level);
    }

    private double slope(int from, int fromSide, int to, int toSide) {
        return (sums.deviation(from, to) + (toSide - fromSide) * lambda) / (to - from);
    }

    /** The upper wall's greatest convex minorant, or the lower wall's least concave majorant, from the anchor on. */
    private final class Hull {

        private final int side;
        private final int[] vertices;
        private int head;
        private int tail;

        Hull(int side, int capacity) {
            this.side = side;
            vertices = new int[capacity];
        }

        void clear() {
            head = 0;
            tail = 0;
        }

        /** Extends the hull to a position; vertices that this hides are dropped, ties are kept. */
        void add(int position) {
            while (tail > head) {
                int vertex = vertices[tail - 1];
                double before = tail - 1 > head ? slope(vertices[tail - 2], side, vertex, side) : firstSlope();
                double after = slope(vertex, side, position, sideAt(position));
                if (side * (after - before) >= 0) {
                    break;
                }
                tail--;
            }
            vertices[tail++] = position;
        }

        int first() {
            return vertices[head];
        }

        double firstSlope() {
            return slope(anchor, anchorSide, first(), sideAt(first()));
        }

        int sideAt(int position) {
            return position == last ? lastSide : side;
        }

        /** Forgets the first vertex if the string has come to it. */
        void leave(int position) {
            if (first() == position) {
                head++;
            }
        }
    }
}
