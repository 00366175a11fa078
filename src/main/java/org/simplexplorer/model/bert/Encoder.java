package org.simplexplorer.model.bert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.simplexplorer.model.AttentionHook;
import org.simplexplorer.model.bert.EncoderLayer.LayerResult;

/**
 * The network from top to bottom: the vectors of the pieces, through all layers.
 *
 * @param words a vector for each piece of the vocabulary
 * @param positions a vector for each place in a text
 * @param sentences a vector for the first sentence of a pair, and one for the second, which is never used here
 * @param norm applied to their sum
 * @param heads of each layer
 */
record Encoder(
        EmbeddingTable words,
        EmbeddingTable positions,
        EmbeddingTable sentences,
        LayerNorm norm,
        List<EncoderLayer> layers,
        int heads) {

    /** Where a text starts: the sum of what a piece is, where it stands, and which sentence it belongs to; n x width. */
    float[][] embed(List<Integer> ids) {
        float[][] x = new float[ids.size()][words.width()];
        for (int place = 0; place < x.length; place++) {
            words.addRow(ids.get(place), x[place]);
            positions.addRow(place, x[place]);
            sentences.addRow(0, x[place]);
        }
        return norm.apply(x);
    }

    /** Runs a text through all layers with softmax. */
    EncoderPass run(List<Integer> ids) {
        return run(new Start(List.<float[][]>of(embed(ids)), List.of(), List.of()), Set.of(), SoftmaxHook.INSTANCE);
    }

    /**
     * Runs on from what is there.
     *
     * @param start the first layers' results
     * @param changed the layers in which {@code hook} makes the weights; softmax does in the others
     */
    EncoderPass run(Start start, Set<Integer> changed, AttentionHook hook) {
        List<float[][]> hidden = new ArrayList<>(start.hidden());
        List<SelfAttention> attention = new ArrayList<>(start.attention());
        List<Long> zeros = new ArrayList<>(start.zeros());
        for (int layer = zeros.size(); layer < layers.size(); layer++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            float[][] x = hidden.get(layer);
            if (attention.size() == layer) {
                attention.add(layers.get(layer).attention(layer, heads, x));
            }
            AttentionHook mechanism = changed.contains(layer) ? hook : SoftmaxHook.INSTANCE;
            LayerResult result = layers.get(layer).apply(x, attention.get(layer), mechanism);
            hidden.add(result.x());
            zeros.add(result.zeros());
        }
        return new EncoderPass(this, new Start(hidden, attention, zeros), changed);
    }

    /**
     * The results of the first layers.
     *
     * @param hidden the vectors before each layer and after the last one, n x width
     * @param attention what the heads of each layer work on; may reach one layer further than {@code zeros}
     * @param zeros how many weights of each layer are exactly 0
     */
    record Start(List<float[][]> hidden, List<SelfAttention> attention, List<Long> zeros) {
        Start {
            hidden = List.copyOf(hidden);
            attention = List.copyOf(attention);
            zeros = List.copyOf(zeros);
        }

        /** What is still true if a layer's weights become others: all before it, and its own scores. */
        Start upTo(int layer) {
            return new Start(hidden.subList(0, layer + 1), attention.subList(0, layer + 1), zeros.subList(0, layer));
        }
    }
}
