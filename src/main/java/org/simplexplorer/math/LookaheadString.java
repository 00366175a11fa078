package org.simplexplorer.math;

/**
 * The shortest string inside a tube, by looking ahead: from the anchor on it keeps the least slope with which the string
 * can stay above the lower wall, and the greatest with which it stays below the upper one. When the next score fits
 * neither, the string bends where the slope that is needed was last decided, and what lies behind is read again.
 *
 * <p>On most scores little is read twice, and this is several times faster than the {@link TautString}. On some, as on
 * slow rises, each point would be read again and again. So the string is left to the other algorithm as soon as more has
 * been read twice than is finished.
 *
 * <p>The sums are counted from the present slopes, and stay as small as lambda. They only decide where the string bends;
 * levels are computed from the scores.
 *
 * <p>Source: Condat, <i>A Direct Algorithm for 1-D Total Variation Denoising</i>, IEEE Signal Process. Lett. 20(11), 2013.
 */
final class LookaheadString {

    /** So many scores may be read twice before any is finished. */
    private static final int CREDIT = 32;

    /** So often may scores that are finished have been read, on average. */
    private static final int PATIENCE = 6;

    private final StringBlocks blocks;

    /** Where the last string was left, and at which wall. */
    private int position;

    private int side;

    LookaheadString(StringBlocks blocks) {
        this.blocks = blocks;
    }

    int position() {
        return position;
    }

    int side() {
        return side;
    }

    /** Appends blocks of {@code v[from .. to)} up to {@link #position()}, given where the string starts and ends. */
    void pull(double[] v, double lambda, int from, int fromSide, int to, int toSide) {
        position = from;
        side = fromSide;
        double goal = -toSide * lambda;
        int again = -CREDIT;
        while (position < to && again <= PATIENCE * (position - from)) {
            again += advance(v, lambda, to, goal, toSide);
        }
    }

    /**
     * Closes one block and returns how many scores behind it have been read. With {@code low} and {@code high} the least
     * and the greatest slope, {@code lowGap} and {@code highGap} are how far a string of that slope is below the sums of v:
     * lambda at the lower wall, -lambda at the upper.
     */
    private int advance(double[] v, double lambda, int to, double goal, int toSide) {
        int start = position;
        double low = v[start] - side * lambda - lambda;
        double high = v[start] - side * lambda + lambda;
        double lowGap = lambda;
        double highGap = -lambda;
        int lowEnd = start + 1;
        int highEnd = start + 1;
        int next = start + 1;
        while (next < to) {
            double score = v[next];
            lowGap += score - low;
            highGap += score - high;
            if (lowGap < -lambda) {
                return close(lowEnd, TautString.LOWER, next + 1);
            }
            if (highGap > lambda) {
                return close(highEnd, TautString.UPPER, next + 1);
            }
            next++;
            if (lowGap > lambda) {
                low += (lowGap - lambda) / (next - start);
                lowGap = lambda;
                lowEnd = next;
            }
            if (highGap < -lambda) {
                high += (highGap + lambda) / (next - start);
                highGap = -lambda;
                highEnd = next;
            }
        }
        if (lowGap <= goal && lowEnd < to) {
            return close(lowEnd, TautString.LOWER, to);
        }
        if (highGap >= goal && highEnd < to) {
            return close(highEnd, TautString.UPPER, to);
        }
        return close(to, toSide, to);
    }

    private int close(int end, int endSide, int read) {
        blocks.close(position, side, end, endSide);
        position = end;
        side = endSide;
        return read - end;
    }
}
