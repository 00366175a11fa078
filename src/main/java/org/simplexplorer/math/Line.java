package org.simplexplorer.math;

/**
 * A level that moves on a straight line as lambda grows: that of a block, or of several blocks together,
 *
 * <pre>  level(lambda) = (sum + lambda * slope) / size</pre>
 *
 * <p>Sums are kept in twice the precision. Where two lines cross then depends on how their levels differ, not on how
 * large they are.
 *
 * @param sum the sum of the members at lambda 0, rounded
 * @param error what rounding took from that sum
 * @param slope how the sum of the levels moves: a whole number
 * @param size the number of members
 */
record Line(double sum, double error, double slope, int size) {

    /** The line of no member. */
    static final Line NONE = new Line(0, 0, 0, 0);

    static Line of(double value, double slope) {
        return new Line(value, 0, slope, 1);
    }

    /** The line of both together: fused, their sums and slopes add up. */
    Line plus(Line other) {
        return combined(other, 1);
    }

    /** What is left without the other, which is a part of this. */
    Line minus(Line other) {
        return combined(other, -1);
    }

    /** The line that at 0 is where this one is at lambda. */
    Line from(double lambda) {
        double shift = lambda * slope;
        double total = sum + shift;
        double lost = CompensatedSum.roundingError(sum, shift, total) + Math.fma(lambda, slope, -shift);
        return new Line(total, error + lost, slope, size);
    }

    /** The difference of the levels at lambda 0; rounded once or so. */
    double above(Line other) {
        return levelGap(other) / ((double) size * other.size);
    }

    /** The difference of the levels at lambda 0, times both sizes; rounded once. */
    double levelGap(Line other) {
        double mine = sum * other.size;
        double others = other.sum * size;
        double gap = mine - others;
        double lost = Math.fma(sum, other.size, -mine) - Math.fma(other.sum, size, -others);
        lost += error * other.size - other.error * size;
        return gap + (CompensatedSum.roundingError(mine, -others, gap) + lost);
    }

    /** The difference of the levels' slopes, times both sizes. */
    double slopeGap(Line other) {
        return slope * other.size - other.slope * size;
    }

    private Line combined(Line other, int sign) {
        double term = sign * other.sum;
        double total = sum + term;
        double lost = CompensatedSum.roundingError(sum, term, total);
        return new Line(total, error + sign * other.error + lost, slope + sign * other.slope, size + sign * other.size);
    }
}
