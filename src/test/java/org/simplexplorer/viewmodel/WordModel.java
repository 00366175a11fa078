package org.simplexplorer.viewmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.simplexplorer.model.AttentionHook;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.viewmodel.transformer.ModelShelf;

/**
 * A transformer for tests: two layers of three heads over the words of a text, of which those above six letters become two
 * pieces. Its scores are simple enough to be known beforehand.
 */
public final class WordModel implements Transformer {

    public static final String NAME = "words";

    public static final int LAYERS = 2;

    public static final int HEADS = 3;

    private static final int LONGEST_WORD = 6;
    private static final int LONGEST = 12;
    private static final int WIDTH = 4;
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}]+");

    private int runs;

    /** How many texts the network has read. */
    public int runs() {
        return runs;
    }

    /** A shelf that holds this model only. */
    public static ModelShelf shelf() {
        return new ModelShelf(NAME, WordModel::new);
    }

    /** What a head gives to a piece that attends to another one, both by their places among the pieces. */
    public static double score(int layer, int head, int target, int source) {
        return (layer + 1) * (head + 1) - 0.5 * Math.abs(target - source);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int layers() {
        return LAYERS;
    }

    @Override
    public int heads() {
        return HEADS;
    }

    @Override
    public int headSize() {
        return 2;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public Pieces tokenize(String text) {
        List<String> pieces = new ArrayList<>(List.of("[CLS]"));
        for (String word : SPACES.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            if (word.length() > LONGEST_WORD) {
                pieces.add(word.substring(0, LONGEST_WORD));
                pieces.add("##" + word.substring(LONGEST_WORD));
            } else if (!word.isEmpty()) {
                pieces.add(word);
            }
        }
        boolean cut = pieces.size() > LONGEST - 1;
        List<String> kept = new ArrayList<>(cut ? pieces.subList(0, LONGEST - 1) : pieces);
        kept.add("[SEP]");
        return new Pieces(kept, kept.stream().map(String::hashCode).toList(), cut);
    }

    @Override
    public Pass run(Pieces pieces) {
        runs++;
        return new WordPass(pieces, Set.of(), (layer, head, logits, n, weights) -> Arrays.fill(weights, 1.0 / n));
    }

    /** Each layer moves every vector by the weights that the piece gives to the first one. */
    private record WordPass(Pieces pieces, Set<Integer> layers, AttentionHook hook) implements Pass {

        @Override
        public int size() {
            return pieces.size();
        }

        @Override
        public double[] logits(int layer, int head) {
            int n = size();
            double[] scores = new double[n * n];
            for (int target = 0; target < n; target++) {
                for (int source = 0; source < n; source++) {
                    scores[target * n + source] = score(layer, head, target, source);
                }
            }
            return scores;
        }

        private double[] weights(int layer, int head) {
            double[] weights = new double[size() * size()];
            if (layers.contains(layer)) {
                hook.weights(layer, head, logits(layer, head), size(), weights);
            } else {
                Arrays.fill(weights, 1.0 / size());
            }
            return weights;
        }

        @Override
        public float[][] hidden(int layer) {
            float[][] vectors = new float[size()][WIDTH];
            for (int token = 0; token < size(); token++) {
                vectors[token][0] = 1;
                vectors[token][1] = pieces.ids().get(token) % 7 / 7f;
                for (int passed = 0; passed < layer; passed++) {
                    vectors[token][2] += (float) weights(passed, 0)[token * size()];
                }
            }
            return vectors;
        }

        @Override
        public float[] embedding() {
            float[] mean = new float[WIDTH];
            for (float[] vector : hidden(LAYERS)) {
                for (int i = 0; i < WIDTH; i++) {
                    mean[i] += vector[i] / size();
                }
            }
            return mean;
        }

        @Override
        public double zeros() {
            return layers.stream()
                    .flatMapToDouble(layer -> Arrays.stream(weights(layer, 0)))
                    .map(weight -> weight == 0 ? 1 : 0)
                    .average()
                    .orElse(0);
        }

        @Override
        public Pass with(Set<Integer> changed, AttentionHook other) {
            return new WordPass(pieces, changed, other);
        }
    }
}
