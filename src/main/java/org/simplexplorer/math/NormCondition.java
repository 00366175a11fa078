package org.simplexplorer.math;

/** Without a penalty, {@code r - tau + mu = 0}: r is tau on the support and at most tau elsewhere. */
final class NormCondition {

    private NormCondition() {}

    static double violation(double[] r, double[] y, double lambda) {
        var total = new CompensatedSum();
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] > 0) {
                total.add(r[i]);
                count++;
            }
        }
        double tau = total.value() / count;
        double worst = 0;
        for (int i = 0; i < y.length; i++) {
            worst = Math.max(worst, y[i] > 0 ? Math.abs(r[i] - tau) : r[i] - tau);
        }
        return worst;
    }
}
