package org.simplexplorer.math;

/**
 * The Euclidean projection onto the simplex,
 *
 * <pre>  P_S(z) = max(z - tau, 0),   with the one tau for which the sum is 1</pre>
 *
 * <p>Newton's method for that equation, from the left: tau is set as if all candidates were in the support, those it
 * leaves at or below zero are dropped, and so on until none is. This is exact after finitely many rounds, because the sum
 * is piecewise linear and convex in tau. In each round the equation's error or its slope is at least halved, so there
 * are at most about fifty, however bad the input; usually there are few.
 *
 * <p>Source: Michelot, <i>A Finite Algorithm for Finding the Projection of a Point onto the Canonical Simplex</i>, J.
 * Optim. Theory Appl. 50(1), 1986; Martins and Astudillo, <i>From Softmax to Sparsemax</i>, ICML 2016, section 2.
 */
final class SimplexProjection {

    /** The length of a vector that is short. */
    private static final int FEW = 256;

    private final double[] candidates;
    private final CompensatedSum sum = new CompensatedSum();

    SimplexProjection(int n) {
        candidates = new double[n];
    }

    /** The threshold tau of a vector whose largest number is 0; minus infinity may be among the others. */
    double threshold(double[] z) {
        return z.length < FEW ? thresholdOfFew(z) : thresholdOfMany(z);
    }

    /** Writes by how much each number exceeds the threshold, from {@code weights[from]} on. */
    static void write(double[] z, double tau, double[] weights, int from) {
        System.arraycopy(z, 0, weights, from, z.length); // loops over one array at one index become vector instructions
        for (int i = from; i < from + z.length; i++) {
            weights[i] = Math.max(weights[i] - tau, 0);
        }
    }

    private double thresholdOfMany(double[] z) {
        int count = keepAbove(-1, z, z.length, candidates);
        while (true) {
            sum.set(-1);
            sum.addAll(candidates, 0, count);
            double tau = sum.value() / count;
            int kept = keepAbove(tau, candidates, count, candidates);
            if (kept == count) {
                return tau;
            }
            count = kept;
        }
    }

    /**
     * Over all numbers in each round: loops of one length, without a branch, are faster than short ones that shrink. Where
     * rounding lets a number that was dropped come back, it stays dropped.
     */
    private static double thresholdOfFew(double[] z) {
        double tau = -1;
        int count = Integer.MAX_VALUE;
        while (true) {
            double sum = -1;
            int above = 0;
            for (double number : z) {
                long mask = Double.doubleToRawLongBits(tau - number) >> 63; // all ones where the number is above
                sum += Double.longBitsToDouble(Double.doubleToRawLongBits(number) & mask);
                above -= (int) mask;
            }
            if (above >= count) {
                return tau;
            }
            tau = sum / above;
            count = above;
        }
    }

    /**
     * Writes the numbers above tau, which may be in place, and returns how many they are. Without a branch, which nobody
     * could predict: the sign of the difference says whether a number stays.
     */
    static int keepAbove(double tau, double[] values, int count, double[] kept) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            double value = values[i];
            kept[size] = value;
            size += (int) (Double.doubleToRawLongBits(tau - value) >>> 63);
        }
        return size;
    }
}
