package org.simplexplorer.math;

/**
 * Entmax with alpha = 1.5, whose weights are squares, exactly: with {@code z = v / 2} sorted downwards,
 *
 * <pre>  y_i = (z_i - tau)_+^2,   tau = M - sqrt((1 - S) / k)</pre>
 *
 * <p>with M the mean of the k largest and S the sum of their squared deviations from it. The k-th is in the support as
 * long as the squared distances of the larger ones to it add up to less than 1.
 *
 * <p>Source: Peters, Niculae and Martins, <i>Sparse Sequence-to-Sequence Models</i>, ACL 2019, algorithm 2.
 */
final class SquareEntmax implements PowerThreshold {

    private final DescendingSort sort;
    private final CompensatedSum sum = new CompensatedSum();

    SquareEntmax(int n) {
        sort = new DescendingSort(n);
    }

    @Override
    public double solve(double[] v, double[] weights, int from) {
        for (int i = 0; i < v.length; i++) {
            v[i] /= 2;
        }
        sort.sort(v);
        double tau = tau(sort.values(), supportSize(sort.values()));
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.max(v[i] - tau, 0);
            weights[from + i] = v[i] * v[i];
        }
        return -2 * tau;
    }

    /** Mean and squared deviations grow by Welford's recurrence, which does not cancel. */
    private static int supportSize(double[] z) {
        double mean = 0;
        double squares = 0;
        int k = 0;
        while (k < z.length) {
            double below = z[k] - mean;
            if (!(squares + k * below * below < 1)) {
                break;
            }
            k++;
            mean += below / k;
            squares += below * (z[k - 1] - mean);
        }
        return k;
    }

    private double tau(double[] z, int k) {
        sum.set(0);
        for (int i = 0; i < k; i++) {
            sum.add(z[i]);
        }
        double mean = sum.value() / k;
        sum.set(1);
        for (int i = 0; i < k; i++) {
            sum.add(-(z[i] - mean) * (z[i] - mean));
        }
        return mean - Math.sqrt(Math.max(sum.value(), 0) / k);
    }
}
