package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.RowAttention;

/** A row's weights in words, for those who cannot see a picture of them. */
public final class RowWords {

    /** More than one listens to. */
    private static final int MOST_PARTS = 8;

    private RowWords() {}

    /**
     * {@code fusedmax: 3 words, 1 segment: “the cat” 0.40 each, “sat” 0.20}: heaviest first, words of a segment or a group
     * together.
     */
    public static String of(RowAttention row, List<String> tokens) {
        Evaluation evaluation = row.evaluation();
        List<int[]> parts = new ArrayList<>(
                row.kind().structure() == Structure.NONE
                        ? IntStream.of(evaluation.support())
                                .mapToObj(token -> new int[] {token})
                                .toList()
                        : row.visibleBlocks());
        parts.sort(Comparator.comparingDouble((int[] part) -> -evaluation.weight(part[0])));
        String separator = row.kind().structure() == Structure.GROUPS ? ", " : " ";
        String heaviest = parts.stream()
                .limit(MOST_PARTS)
                .map(part -> part(part, evaluation, tokens, separator))
                .collect(Collectors.joining(", "));
        int left = parts.stream().skip(MOST_PARTS).mapToInt(part -> part.length).sum();
        return row.kind().label() + ": " + ParameterText.inWords(row) + ": " + heaviest
                + (left == 0 ? "" : " and " + left + " more");
    }

    private static String part(int[] part, Evaluation evaluation, List<String> tokens, String separator) {
        String words = Arrays.stream(part)
                .mapToObj(token -> TokenWords.shortened(tokens.get(token)))
                .collect(Collectors.joining(separator));
        return TokenWords.quoted(words)
                + " "
                + ParameterText.weight(evaluation.weight(part[0]), 2)
                + (part.length > 1 ? " each" : "");
    }
}
