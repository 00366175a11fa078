package org.simplexplorer.model.bert;

import java.util.List;
import java.util.Set;
import org.simplexplorer.model.AttentionHook;
import org.simplexplorer.model.Pass;

/** A text's way through the encoder. The scores are made again of queries and keys when asked for: they are much smaller. */
final class EncoderPass implements Pass {

    private final Encoder encoder;
    private final Encoder.Start results;
    private final Set<Integer> changed;

    EncoderPass(Encoder encoder, Encoder.Start results, Set<Integer> changed) {
        this.encoder = encoder;
        this.results = results;
        this.changed = Set.copyOf(changed);
        for (float value : embedding()) {
            if (!Float.isFinite(value)) {
                throw new ArithmeticException(
                        "the model's numbers grow beyond what can be computed with; its weights are damaged");
            }
        }
    }

    @Override
    public int size() {
        return results.hidden().get(0).length;
    }

    @Override
    public double[] logits(int layer, int head) {
        if (head < 0 || head >= encoder.heads()) {
            throw new IndexOutOfBoundsException("there is no head " + head);
        }
        return results.attention().get(layer).logits(head);
    }

    @Override
    public float[][] hidden(int layer) {
        float[][] copy = results.hidden().get(layer).clone();
        for (int row = 0; row < copy.length; row++) {
            copy[row] = copy[row].clone();
        }
        return copy;
    }

    @Override
    public float[] embedding() {
        float[][] last = results.hidden().get(results.hidden().size() - 1);
        double[] mean = new double[last[0].length];
        for (float[] row : last) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += (double) row[i] / last.length;
            }
        }
        double squares = 0;
        for (double value : mean) {
            squares += value * value;
        }
        float[] embedding = new float[mean.length];
        for (int i = 0; i < mean.length; i++) {
            embedding[i] = squares > 0 ? (float) (mean[i] / Math.sqrt(squares)) : 0;
        }
        return embedding;
    }

    @Override
    public double zeros() {
        double zeros = changed.stream().mapToLong(results.zeros()::get).sum();
        double weights = (double) changed.size() * encoder.heads() * size() * size();
        return weights > 0 ? zeros / weights : 0;
    }

    @Override
    public Pass with(Set<Integer> layers, AttentionHook hook) {
        for (int layer : layers) {
            if (layer < 0 || layer >= encoder.layers().size()) {
                throw new IllegalArgumentException("there is no layer " + layer);
            }
        }
        int first = firstOf(layers, changed);
        return first == encoder.layers().size() ? this : encoder.run(results.upTo(first), layers, hook);
    }

    /** The first layer in which this pass or the next one is not as the model is by itself. */
    private int firstOf(Set<Integer> layers, Set<Integer> others) {
        return List.of(layers, others).stream()
                .flatMap(Set::stream)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(encoder.layers().size());
    }
}
