package org.simplexplorer.figure.transplant;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What there is to show of a transplant.
 *
 * @param what which mechanism stands in which layers, such as {@code fusedmax, gamma 4, lambda 0.1, in all layers}
 * @param cosine of the sentence's embedding to the untouched one
 * @param zeros the share of exact zeros among the weights of the changed layers
 * @param tokens the pieces of the sentence
 * @param cosines of each piece's last vector to the untouched one
 * @param before the cosines between some sentences as the untouched network has them, a row a sentence; empty for none
 * @param after as the changed network has them
 * @param neighboursBefore the sentence nearest to each, from 0; -1 for none
 * @param neighboursAfter as {@code neighboursBefore}
 * @param marginBefore by how much sentences are closer to their neighbours than to any other, on average
 * @param marginAfter the same with the neighbours of before
 * @param sentences their texts
 */
public record TransplantPicture(
        String what,
        double cosine,
        double zeros,
        List<String> tokens,
        List<Double> cosines,
        List<List<Double>> before,
        List<List<Double>> after,
        List<Integer> neighboursBefore,
        List<Integer> neighboursAfter,
        double marginBefore,
        double marginAfter,
        List<String> sentences) {

    /** @throws IllegalArgumentException if the lists do not fit together */
    public TransplantPicture {
        tokens = List.copyOf(tokens);
        cosines = List.copyOf(cosines);
        before = before.stream().map(List::copyOf).toList();
        after = after.stream().map(List::copyOf).toList();
        neighboursBefore = List.copyOf(neighboursBefore);
        neighboursAfter = List.copyOf(neighboursAfter);
        sentences = List.copyOf(sentences);
        if (tokens.size() != cosines.size() || before.size() != sentences.size() || after.size() != sentences.size()) {
            throw new IllegalArgumentException("there must be a cosine for each token, and a row for each sentence");
        }
    }

    /** Whether there are sentences to compare. */
    public boolean hasSentences() {
        return !sentences.isEmpty();
    }

    /** How many sentences have another nearest one than before. */
    public long changed() {
        return IntStream.range(0, neighboursAfter.size())
                .filter(i -> !neighboursAfter.get(i).equals(neighboursBefore.get(i)))
                .count();
    }
}
