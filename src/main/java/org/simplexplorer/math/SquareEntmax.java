package org.simplexplorer.math;

/**
 * Entmax with alpha = 1.5, whose weights are squares, exactly: with {@code z = v / 2} and k tokens in the support,
 *
 * <pre>  y_i = (z_i - tau)_+^2,   tau = M - sqrt((1 - S) / k)</pre>
 *
 * <p>with M the support's mean and S the sum of its squared deviations from it. Newton's method finds the support: the
 * norm of {@code (z - tau)_+} is convex and falls in tau, and is at least 1 at {@code tau = -1}, so it comes from there to
 * the root without passing it. Tokens it leaves behind are dropped; once what is left agrees with the formula, that is the
 * answer. Seen from far the norm is all but straight, so a few rounds do.
 *
 * <p>Source: Peters, Niculae and Martins, <i>Sparse Sequence-to-Sequence Models</i>, ACL 2019, section 4.1, for the
 * formula, which they reach by sorting.
 */
final class SquareEntmax implements PowerThreshold {

    private static final int BLOCK = 128;

    private final double[] candidates;
    private final CompensatedSum sum = new CompensatedSum();

    SquareEntmax(int n) {
        candidates = new double[n];
    }

    @Override
    public double solve(double[] v, double[] weights, int from) {
        for (int i = 0; i < v.length; i++) {
            v[i] *= 0.5;
        }
        double tau = tau(v);
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.max(v[i] - tau, 0);
        }
        System.arraycopy(v, 0, weights, from, v.length);
        for (int i = from; i < from + v.length; i++) {
            weights[i] *= weights[i];
        }
        return -2 * tau;
    }

    private double tau(double[] z) {
        double tau = -1;
        int count = SimplexProjection.keepAbove(tau, z, z.length, candidates);
        while (true) {
            double step = newtonStep(tau, count);
            double next = tau + Math.max(step, 0);
            int kept = SimplexProjection.keepAbove(next, candidates, count, candidates);
            if (kept == count) {
                double exact = formula(count);
                boolean settled = !(step > Math.ulp(next));
                if (settled || agrees(exact, count)) {
                    return exact;
                }
            }
            count = kept;
            tau = next;
        }
    }

    private double newtonStep(double tau, int count) {
        double total = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double above = candidates[i] - tau;
            total += above;
            squares += above * above;
        }
        double norm = Math.sqrt(squares);
        return (norm - 1) * norm / total;
    }

    private boolean agrees(double tau, int count) {
        for (int i = 0; i < count; i++) {
            if (!(candidates[i] >= tau)) {
                return false;
            }
        }
        return true;
    }

    /** The tau with which these tokens share the whole weight. */
    private double formula(int count) {
        sum.set(0);
        sum.addAll(candidates, 0, count);
        double mean = sum.value() / count;
        sum.set(1);
        for (int start = 0; start < count; start += BLOCK) {
            double squares = 0;
            for (int i = start; i < Math.min(start + BLOCK, count); i++) {
                squares += (candidates[i] - mean) * (candidates[i] - mean);
            }
            sum.add(-squares);
        }
        return mean - Math.sqrt(Math.max(sum.value(), 0) / count);
    }
}
