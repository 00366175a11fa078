package org.simplexplorer.model.bert;

import org.simplexplorer.model.AttentionHook;

/**
 * One layer: the tokens exchange what they know, then each one thinks for itself. Both times the result is added to what was
 * there, so that a layer only has to learn what to change.
 */
record EncoderLayer(
        Dense query,
        Dense key,
        Dense value,
        Dense output,
        LayerNorm attentionNorm,
        Dense widen,
        Dense narrow,
        LayerNorm outputNorm) {

    /** What was asked, offered and told: three views of the tokens' vectors, n x width. */
    SelfAttention attention(int layer, int heads, float[][] x) {
        return new SelfAttention(layer, heads, query.apply(x), key.apply(x), value.apply(x));
    }

    /**
     * Goes through the layer.
     *
     * @param x n x width, what comes in
     * @param attention made of x
     * @param mechanism makes weights of scores
     */
    LayerResult apply(float[][] x, SelfAttention attention, AttentionHook mechanism) {
        SelfAttention.Mixed mixed = attention.mix(mechanism); // n x width
        float[][] told = output.apply(mixed.context()); // n x width
        float[][] y = attentionNorm.apply(sum(told, x)); // n x width
        float[][] thought = narrow.apply(Gelu.apply(widen.apply(y))); // n x width, by way of n x (4 width)
        return new LayerResult(outputNorm.apply(sum(thought, y)), mixed.zeros());
    }

    private static float[][] sum(float[][] a, float[][] b) {
        for (int row = 0; row < a.length; row++) {
            Kernel.add(1, b[row], a[row], 0, a[row].length);
        }
        return a;
    }

    /** What comes out, n x width, and how many weights were exactly 0. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record LayerResult(float[][] x, long zeros) {}
}
