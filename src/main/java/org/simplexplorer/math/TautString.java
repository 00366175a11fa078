package org.simplexplorer.math;

/**
 * The shortest string inside a tube, whose slopes are the levels of prox_TV, in linear time.
 *
 * <p>Let {@code S_i = v_1 + ... + v_i}. The running sums of prox_TV(v) are the shortest string from {@code (0, 0)} to
 * {@code (n, S_n)} between the walls {@code S_i - lambda} and {@code S_i + lambda}. Its blocks end where it touches a
 * wall: at the lower one the level steps down, at the upper one up. From the last such point, the anchor, each wall is
 * kept as its tightest hull. While the hulls leave room for a straight string nothing is decided; when they do not, the
 * string follows the first segment of the hull that bends first, which becomes a block.
 *
 * <p>Source: Davies and Kovac, <i>Local Extremes, Runs, Strings and Multiresolution</i>, Ann. Statist. 29(1), 2001,
 * section 4; Barlow, Bartholomew, Bremner and Brunk, <i>Statistical Inference under Order Restrictions</i>, 1972.
 */
final class TautString {

    /** Where a string can be: at one of the walls, or at an end of the sentence, where both walls meet. */
    static final int LOWER = -1;

    static final int FREE = 0;
    static final int UPPER = 1;

    private final StringBlocks blocks;
    private final WallHull lower;
    private final WallHull upper;

    private double lambda;
    private int anchor;
    private int anchorSide;

    TautString(int n, StringBlocks blocks) {
        this.blocks = blocks;
        lower = new WallHull(LOWER, n);
        upper = new WallHull(UPPER, n);
    }

    /** Appends the blocks of {@code v[from .. to)}, given where the string starts and ends. */
    void pull(double[] v, double lambda, int from, int fromSide, int to, int toSide) {
        this.lambda = lambda;
        anchor = from;
        anchorSide = fromSide;
        lower.clear(from);
        upper.clear(from);
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i < to && v[i - 1] == v[i]) {
                continue; // between equal scores the walls are straight, so there is nothing to bend around
            }
            double rise = v[i - 1] * (i - start);
            double error = i - start == 1 ? 0 : Math.fma(v[i - 1], i - start, -rise);
            extend(lower, LOWER, i, rise, error, i == to ? toSide : LOWER);
            extend(upper, UPPER, i, rise, error, i == to ? toSide : UPPER);
            start = i;
            while (anchor < i && (i == to || lower.isSteeperThan(upper))) {
                bend(i == to ? toSide : FREE, to);
            }
        }
    }

    /** Appends to a hull what lies between its end and a position; the walls jump where the string begins and ends. */
    private void extend(WallHull hull, int side, int end, double rise, double error, int endSide) {
        int jump = endSide - (hull.isEmpty() ? anchorSide : side);
        if (jump == 0) {
            hull.add(end, rise, error);
        } else {
            double total = rise + jump * lambda;
            hull.add(end, total, error + CompensatedSum.roundingError(rise, jump * lambda, total));
        }
    }

    /** The string follows the hull that bends first to the end of its first segment. */
    private void bend(int lastSide, int last) {
        WallHull nearer = lower.firstEnd() < upper.firstEnd() ? lower : upper;
        int end = nearer.firstEnd();
        double rise = nearer.firstRise();
        double error = nearer.firstError();
        blocks.close(anchor, anchorSide, end, rise, error);
        anchor = end;
        anchorSide = end == last ? lastSide : nearer == lower ? LOWER : UPPER;
        lower.leave(end, rise, error);
        upper.leave(end, rise, error);
    }
}
