package org.simplexplorer.math;

/** Without a penalty, {@code r - tau + mu = 0}: r is tau on the support and at most tau elsewhere. */
final class NormCondition {

    private NormCondition() {}

    static void fill(Multipliers found, double[] r, double[] y, double lambda) {
        var total = new CompensatedSum();
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] > 0) {
                total.add(r[i]);
                count++;
            }
        }
        double tau = total.value() / count;
        found.setTau(tau);
        for (int i = 0; i < y.length; i++) {
            boolean positive = y[i] > 0;
            double above = r[i] - tau;
            found.setNumber(i, i, above, positive ? 0 : Double.NEGATIVE_INFINITY, 0);
            found.setMultiplier(i, positive ? 0 : Math.max(-above, 0), above);
        }
    }
}
