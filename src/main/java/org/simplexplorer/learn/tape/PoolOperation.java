package org.simplexplorer.learn.tape;

/** Means of values, weighted by attention. */
final class PoolOperation {

    private PoolOperation() {}

    static Matrix pool(Tape tape, Matrix weights, Matrix values, int[] starts) {
        int queries = weights.columns();
        int n = values.columns();
        Matrix result = tape.result((starts.length - 1) * queries, n);
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int i = starts[s]; i < starts[s + 1]; i++) {
                for (int q = 0; q < queries; q++) {
                    double weight = weights.values()[i * queries + q];
                    addScaled(result.values(), (s * queries + q) * n, values.values(), i * n, n, weight);
                }
            }
        }
        tape.record(() -> {
            for (int s = 0; s + 1 < starts.length; s++) {
                for (int i = starts[s]; i < starts[s + 1]; i++) {
                    for (int q = 0; q < queries; q++) {
                        int at = i * queries + q;
                        int row = (s * queries + q) * n;
                        weights.gradients()[at] += product(result.gradients(), row, values.values(), i * n, n);
                        addScaled(values.gradients(), i * n, result.gradients(), row, n, weights.values()[at]);
                    }
                }
            }
        });
        return result;
    }

    private static void addScaled(double[] to, int toStart, double[] from, int fromStart, int length, double factor) {
        if (factor != 0) {
            for (int j = 0; j < length; j++) {
                to[toStart + j] += factor * from[fromStart + j];
            }
        }
    }

    private static double product(double[] a, int aStart, double[] b, int bStart, int length) {
        double sum = 0;
        for (int j = 0; j < length; j++) {
            sum += a[aStart + j] * b[bStart + j];
        }
        return sum;
    }
}
