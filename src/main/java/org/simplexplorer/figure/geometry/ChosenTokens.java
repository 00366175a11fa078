package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.study.Row;

/** The two or three tokens that a picture of the simplex is about. */
final class ChosenTokens {

    private static final int MOST = 3;

    private ChosenTokens() {}

    /**
     * The chosen tokens in the order of the sentence, since neighbours matter to fusedmax. Two that were chosen stay two;
     * otherwise there are three, filled up with the highest scores, or as many as there are words.
     */
    static List<Integer> of(List<Integer> chosen, Row row) {
        List<Integer> tokens = new ArrayList<>(
                chosen.stream().filter(token -> token < row.size()).distinct().toList());
        if (tokens.size() != 2) {
            IntStream.range(0, row.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(token -> -row.score(token)))
                    .filter(token -> !chosen.contains(token))
                    .limit(Math.max(0, MOST - tokens.size()))
                    .forEach(tokens::add);
        }
        tokens.sort(Comparator.naturalOrder());
        return tokens;
    }
}
