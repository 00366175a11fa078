package org.simplexplorer.math;

/**
 * The optimality condition of fusedmax: the running sums u of {@code r - tau + mu} stay in {@code [-lambda, lambda]},
 * end at 0, and are lambda where y steps down, -lambda where it steps up. Here steps are found by comparing floats,
 * because the weights are what is being judged.
 */
final class TotalVariationCondition {

    private TotalVariationCondition() {}

    static void fill(Multipliers found, double[] r, double[] y, double lambda) {
        double tau = tau(r, y, lambda);
        found.setTau(tau);
        var u = new CompensatedSum();
        double carried = 0; // by how much u missed its bounds before this token
        for (int i = 0; i < y.length; i++) {
            u.add(r[i]);
            u.add(-tau);
            boolean border = isBorder(y, i);
            double lower = border ? borderSum(y, i, lambda) : -lambda;
            double upper = border ? lower : lambda;
            double mu = y[i] == 0 ? Math.max(lower - u.value(), 0) : 0;
            double number = mu > 0 ? lower : u.value();
            double missed = Math.max(number - upper, 0) + Math.min(number - lower, 0);
            found.setNumber(i, i, number, lower, upper);
            found.setMultiplier(i, mu, missed - carried - mu);
            carried = border ? 0 : missed;
            if (border || mu > 0) {
                u.set(lower);
            }
        }
    }

    /** The tau with which the sums of {@code r - tau} over each positive stretch fit u at its two ends, on average. */
    private static double tau(double[] r, double[] y, double lambda) {
        var total = new CompensatedSum();
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] > 0) {
                total.add(r[i]);
                count++;
                if (i + 1 == y.length || y[i + 1] == 0) {
                    total.add(-borderSum(y, i, lambda));
                }
            } else if (i + 1 < y.length && y[i + 1] > 0) {
                total.add(borderSum(y, i, lambda));
            }
        }
        return total.value() / count;
    }

    private static boolean isBorder(double[] y, int i) {
        return i + 1 == y.length || y[i] != y[i + 1];
    }

    /** What u is behind token i, where y steps or the sentence ends. */
    private static double borderSum(double[] y, int i, double lambda) {
        if (i + 1 == y.length) {
            return 0;
        }
        return y[i] > y[i + 1] ? lambda : -lambda;
    }
}
