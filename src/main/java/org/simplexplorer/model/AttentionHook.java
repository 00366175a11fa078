package org.simplexplorer.model;

/** What makes weights of scores inside a transformer; its own is softmax, and any other mechanism can stand there. */
@FunctionalInterface
public interface AttentionHook {

    /**
     * Makes the weights of one head. Called for the heads of a layer at once, from several threads.
     *
     * @param layer from 0
     * @param head from 0
     * @param logits n x n scores, a row for each token that attends; all finite
     * @param n the number of tokens, at least 1
     * @param weights n x n, receives the weights in the same layout
     */
    void weights(int layer, int head, double[] logits, int n, double[] weights);
}
