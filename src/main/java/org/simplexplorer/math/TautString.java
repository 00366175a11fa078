package org.simplexplorer.math;

import java.util.Optional;

/**
 * The proximal operator of total variation, with worst-case linear time:
 *
 * <pre>  prox_TV(v) = argmin over z of  1/2 |z - v|^2 + lambda * sum of |z_{i+1} - z_i|</pre>
 *
 * <p>Let {@code S_i = v_1 + ... + v_i}. The running sums of the answer are the shortest string from {@code (0, 0)} to
 * {@code (n, S_n)} inside the tube of the walls {@code S_i - lambda} and {@code S_i + lambda}; the answer's levels are
 * the string's slopes, and its blocks end where the string touches a wall: at the lower one the level steps down, at
 * the upper one up. From the last such point, the anchor, both walls are kept as their tightest hulls. While the hulls
 * leave room for a straight string nothing is decided; when they do not, the string follows the first piece of the
 * nearer one.
 *
 * <p>Source: Davies and Kovac, <i>Local Extremes, Runs, Strings and Multiresolution</i>, Ann. Statist. 29(1), 2001,
 * section 4; Barlow, Bartholomew, Bremner and Brunk, <i>Statistical Inference under Order Restrictions</i>, 1972.
 */
final class TautString implements Prox {

    private static final int LOWER = -1;
    private static final int FREE = 0;
    private static final int UPPER = 1;

    /** No level leaves its score by more than 2 lambda, so a jump above 4 lambda stays a step; twice that is safe. */
    private static final double SURE_STEP = 8;

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

    TautString(int n) {
        sums = new PrefixSums(n);
        blocks = new BlockStack(n);
        startSides = new int[n];
        lower = new Hull(LOWER, n);
        upper = new Hull(UPPER, n);
    }

    @Override
    public void apply(double[] v, double lambda) {
        if (lambda == 0) {
            blocks.separate(v);
            return;
        }
        this.lambda = lambda;
        blocks.clear();
        int from = 0;
        int fromSide = FREE;
        // Stretches between sure steps are solved on their own: a token far below the others cannot spoil their sums.
        for (int to = 1; to < v.length; to++) {
            double jump = v[to - 1] - v[to];
            if (Math.abs(jump) > SURE_STEP * lambda) {
                int toSide = jump > 0 ? LOWER : UPPER;
                solve(v, from, fromSide, to, toSide);
                from = to;
                fromSide = toSide;
            }
        }
        solve(v, from, fromSide, v.length, FREE);
        blocks.expand(v);
    }

    @Override
    public Optional<Partition> blocks() {
        return Optional.of(new Partition(blocks.numbers(), blocks.count()));
    }

    /** Pulls the string through {@code v[from .. to)}, given where it starts and ends. Positions count from 0. */
    private void solve(double[] v, int from, int fromSide, int to, int toSide) {
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
                continue; // between equal scores the walls are straight, so no step can be there
            }
            lower.add(i);
            upper.add(i);
            while (anchor < last && (i == last || upper.firstSlope() < lower.firstSlope())) {
                Hull nearer = lower.first() < upper.first() ? lower : upper;
                int end = nearer.first();
                int side = sideAt(end, nearer.side);
                closeBlock(from, firstBlock, end, side);
                lower.leave(end);
                upper.leave(end);
                anchor = end;
                anchorSide = side;
            }
        }
    }

    /** Ends a block. Where rounding turned a tie into a step against its wall, there was no step: the blocks are one. */
    private void closeBlock(int from, int firstBlock, int end, int side) {
        int start = anchor;
        int startSide = anchorSide;
        double level = sums.base() + slope(start, startSide, end, side);
        while (blocks.count() > firstBlock && startSide * (level - blocks.lastLevel()) < 0) {
            blocks.pop();
            start = blocks.end() - from;
            startSide = startSides[blocks.count()];
            level = sums.base() + slope(start, startSide, end, side);
        }
        startSides[blocks.count()] = startSide;
        blocks.push(from + end, level);
    }

    private double slope(int from, int fromSide, int to, int toSide) {
        return (sums.deviation(from, to) + (toSide - fromSide) * lambda) / (to - from);
    }

    private int sideAt(int position, int wall) {
        return position == last ? lastSide : wall;
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

        /** Extends the wall to a position; vertices that it now hides are dropped, ties are kept. */
        void add(int position) {
            while (tail > head) {
                int vertex = vertices[tail - 1];
                double before = tail - 1 > head ? slope(vertices[tail - 2], side, vertex, side) : firstSlope();
                double after = slope(vertex, side, position, sideAt(position, side));
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
            int vertex = vertices[head];
            return slope(anchor, anchorSide, vertex, sideAt(vertex, side));
        }

        /** Forgets the first vertex if the anchor has come to it. */
        void leave(int position) {
            if (first() == position) {
                head++;
            }
        }
    }
}
