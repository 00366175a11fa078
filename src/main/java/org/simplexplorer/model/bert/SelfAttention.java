package org.simplexplorer.model.bert;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import org.simplexplorer.model.AttentionHook;

/**
 * The heads of one layer, in which every token asks every other one. A head has its own slice of the columns of queries, keys
 * and values, each n x width.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SelfAttention(int layer, int heads, float[][] queries, float[][] keys, float[][] values) {

    /** What the tokens gather, n x width, and how many of the n x n weights of all heads are exactly 0. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Mixed(float[][] context, long zeros) {}

    private int size() {
        return queries.length;
    }

    private int headSize() {
        return queries[0].length / heads;
    }

    /** The scores of a head: n x n, row-major; how well the query of a row's token meets the key of a column's. */
    double[] logits(int head) {
        int n = size();
        int from = head * headSize();
        float[][] keysAcross = new float[headSize()][n];
        for (int i = 0; i < headSize(); i++) {
            for (int column = 0; column < n; column++) {
                keysAcross[i][column] = keys[column][from + i];
            }
        }
        double unit = Math.sqrt(headSize()); // as large as products of headSize numbers become
        double[] logits = new double[n * n];
        float[] products = new float[n];
        for (int row = 0; row < n; row++) {
            Arrays.fill(products, 0);
            float[] query = Arrays.copyOfRange(queries[row], from, from + headSize());
            Kernel.addProduct(query, keysAcross, products, 0, n);
            for (int column = 0; column < n; column++) {
                logits[row * n + column] = products[column] / unit;
            }
        }
        return logits;
    }

    /** In every head: the scores become weights, and each token gets the mean of all values under its weights. */
    Mixed mix(AttentionHook mechanism) {
        int n = size();
        float[][] context = new float[n][queries[0].length];
        LongAdder zeros = new LongAdder();
        Cores.each(heads, head -> {
            double[] logits = logits(head);
            requireFinite(logits);
            double[] weights = new double[n * n];
            mechanism.weights(layer, head, logits, n, weights);
            zeros.add(Arrays.stream(weights).filter(weight -> weight == 0).count());
            float[] shares = new float[n];
            for (int row = 0; row < n; row++) {
                for (int column = 0; column < n; column++) {
                    shares[column] = (float) weights[row * n + column];
                }
                Kernel.addProduct(shares, values, context[row], head * headSize(), (head + 1) * headSize());
            }
        });
        return new Mixed(context, zeros.sum());
    }

    private static void requireFinite(double[] logits) {
        for (double logit : logits) {
            if (!Double.isFinite(logit)) {
                throw new ArithmeticException(
                        "the model's numbers grow beyond what can be computed with; its weights are damaged");
            }
        }
    }
}
