package org.simplexplorer.model;

import java.util.Set;

/** A text's way through a transformer, with all that it left behind on the way. Immutable; safe to use from several threads. */
public interface Pass {

    /** The number of pieces n. */
    int size();

    /**
     * The raw scores of a head, q.k / sqrt(headSize), before any mechanism.
     *
     * @param layer from 0
     * @param head from 0
     * @return n x n, row-major: a row for each piece that attends, a column for each that is attended to
     */
    double[] logits(int layer, int head);

    /**
     * The vectors of the pieces between two layers.
     *
     * @param layer how many layers they have passed: 0 for the embeddings, the number of layers for the result
     * @return n x width; the caller's to change
     */
    float[][] hidden(int layer);

    /** The text's embedding: the mean of the last vectors over all pieces, divided by its length. */
    float[] embedding();

    /** The share of exact zeros among the weights of the layers that were changed; 0 if none was. */
    double zeros();

    /**
     * The same text through the same network with other weights in some layers, and softmax in the others. What lies before
     * the first changed layer is taken over from this pass as far as it fits, so that a change costs the layers after it only.
     *
     * @param layers the layers to change, from 0; those that {@code hook} stands in
     * @throws IllegalArgumentException if there is no such layer, and whatever the hook refuses
     * @throws java.util.concurrent.CancellationException if this thread is interrupted; looked at between layers
     * @throws ArithmeticException if the model's numbers go beyond what floats can hold
     */
    Pass with(Set<Integer> layers, AttentionHook hook);

    /** The cosine of the angle between two vectors of one length: 1 where they point the same way. */
    static double cosine(float[] a, float[] b) {
        double product = 0;
        double squaresOfA = 0;
        double squaresOfB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (double) a[i] * b[i];
            squaresOfA += (double) a[i] * a[i];
            squaresOfB += (double) b[i] * b[i];
        }
        double lengths = Math.sqrt(squaresOfA) * Math.sqrt(squaresOfB);
        return lengths > 0 ? product / lengths : 0;
    }
}
