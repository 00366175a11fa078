package org.simplexplorer.model.bert;

import org.simplexplorer.model.AttentionHook;

/** The transformer's own mechanism: weights in proportion to exp(score). */
enum SoftmaxHook implements AttentionHook {
    INSTANCE;

    @Override
    public void weights(int layer, int head, double[] logits, int n, double[] weights) {
        for (int row = 0; row < n; row++) {
            softmax(logits, row * n, row * n + n, weights);
        }
    }

    private static void softmax(double[] logits, int from, int to, double[] weights) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            greatest = Math.max(greatest, logits[i]);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            weights[i] = Math.exp(logits[i] - greatest); // at most 1: no overflow
            sum += weights[i];
        }
        for (int i = from; i < to; i++) {
            weights[i] /= sum;
        }
    }
}
