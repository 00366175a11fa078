package org.simplexplorer.math;

/**
 * The optimality condition of fusedmax: the running sums u of {@code r - tau + mu} stay in {@code [-lambda, lambda]},
 * end at 0, and are lambda where y steps down, -lambda where it steps up. Here steps are found by comparing floats,
 * because the weights are what is being judged.
 */
final class TotalVariationCondition {

    private TotalVariationCondition() {}

    static double violation(double[] r, double[] y, double lambda) {
        double tau = tau(r, y, lambda);
        var u = new CompensatedSum();
        double worst = 0;
        for (int i = 0; i < y.length; i++) {
            u.add(r[i]);
            u.add(-tau);
            boolean free = y[i] == 0; // mu_i may lift u
            if (free && u.value() < -lambda) {
                u.set(-lambda);
            }
            if (isBorder(y, i)) {
                double target = borderSum(y, i, lambda);
                double excess = u.value() - target;
                worst = Math.max(worst, free ? excess : Math.abs(excess));
                u.set(target);
            } else {
                worst = Math.max(worst, Math.abs(u.value()) - lambda);
            }
        }
        return worst;
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
