package org.simplexplorer.attend;

import java.util.List;
import org.simplexplorer.model.Pass;

/**
 * How alike some sentences are to a model: the cosine of each two embeddings.
 *
 * @param cosines a row a sentence, a column a sentence; symmetric, 1 on the diagonal
 */
public record Similarities(List<List<Double>> cosines) {

    public Similarities {
        cosines = cosines.stream().map(List::copyOf).toList();
    }

    /**
     * Compares each sentence with each other one.
     *
     * @param embeddings one a sentence, all of one length
     */
    public static Similarities of(List<float[]> embeddings) {
        return new Similarities(embeddings.stream()
                .map(one -> embeddings.stream()
                        .map(other -> one == other ? 1.0 : Pass.cosine(one, other))
                        .toList())
                .toList());
    }

    /** The number of sentences. */
    public int size() {
        return cosines.size();
    }

    public double cosine(int one, int other) {
        return cosines.get(one).get(other);
    }

    /** The sentence that is most alike to another one; -1 where there is no other. */
    public int nearest(int sentence) {
        return nearestBut(sentence, -1);
    }

    private int nearestBut(int sentence, int left) {
        int nearest = -1;
        for (int other = 0; other < size(); other++) {
            if (other != sentence
                    && other != left
                    && (nearest < 0 || cosine(sentence, other) > cosine(sentence, nearest))) {
                nearest = other;
            }
        }
        return nearest;
    }

    /**
     * By how much sentences are closer to their neighbours than to any other sentence, on average; below 0 where another one
     * has come closer. 0 for fewer than three sentences.
     *
     * @param neighbours whose nearest sentences are theirs, so that two networks are judged by the same pairs
     */
    public double margin(Similarities neighbours) {
        if (size() < 3) {
            return 0;
        }
        double total = 0;
        for (int sentence = 0; sentence < size(); sentence++) {
            int neighbour = neighbours.nearest(sentence);
            total += cosine(sentence, neighbour) - cosine(sentence, nearestBut(sentence, neighbour));
        }
        return total / size();
    }
}
