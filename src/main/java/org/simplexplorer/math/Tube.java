package org.simplexplorer.math;

/**
 * The tube of fusedmax and the taut string in it. With {@code S_i} the sum of the first i entries of {@code v - mean(v)}, the
 * walls are {@code S_i - lambda} and {@code S_i + lambda}, and meet at both ends. The string bends at its knots only;
 * between two of them its slope, plus the mean, is the level of the block there.
 *
 * <p>Subtracting the mean tilts walls and string alike until both ends are level, and changes nothing else.
 *
 * <p>Source: Davies and Kovac, <i>Local Extremes, Runs, Strings and Multiresolution</i>, Ann. Statist. 29(1), 2001,
 * section 4.
 *
 * @param lambda half the tube's height
 * @param mean the mean of v
 * @param sums {@code S_0 .. S_n}; infinite only if scores / gamma is beyond the doubles
 * @param knots the positions, 0 to n, where the blocks start, and n
 * @param sides where the string is at each knot: -1 at the lower wall, 1 at the upper, 0 at an end
 */
@SuppressWarnings("ArrayRecordComponent") // plain data: no copy, never compared
public record Tube(double lambda, double mean, double[] sums, int[] knots, int[] sides) {

    static Tube of(double gamma, double lambda, double[] scores, TotalVariationProx prox) {
        ShiftedScores shifted = new ShiftedScores(gamma);
        double[] v = new double[scores.length];
        shifted.readBounded(scores, 0, v);
        CompensatedSum sum = new CompensatedSum();
        for (double entry : v) {
            sum.add(entry);
        }
        double mean = sum.value() / v.length;
        double[] sums = new double[v.length + 1];
        sum.set(0);
        for (int i = 0; i < v.length; i++) {
            sum.add(v[i]);
            sum.add(-mean);
            sums[i + 1] = shifted.unscaled(sum.value());
        }
        return new Tube(lambda, shifted.max() / gamma + shifted.unscaled(mean), sums, prox.knots(), prox.sides());
    }

    /** The number of tokens. */
    public int size() {
        return sums.length - 1;
    }

    /** The lower wall at a position, 0 to n. */
    public double lower(int position) {
        return isEnd(position) ? sums[position] : sums[position] - lambda;
    }

    /** The upper wall at a position, 0 to n. */
    public double upper(int position) {
        return isEnd(position) ? sums[position] : sums[position] + lambda;
    }

    /** The string's height at the knot of this index. */
    public double string(int knot) {
        return sums[knots[knot]] + sides[knot] * lambda;
    }

    private boolean isEnd(int position) {
        return position == 0 || position == size();
    }
}
