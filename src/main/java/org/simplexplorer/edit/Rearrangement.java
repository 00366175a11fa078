package org.simplexplorer.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** Changes which tokens there are and in what order; their scores in every row go with them. */
public final class Rearrangement {

    private Rearrangement() {}

    /**
     * Puts tokens in descending order of their scores, among the places that they have; equal ones stay in order.
     *
     * @param row whose scores count
     * @param tokens the tokens to sort
     */
    public static Study sort(Study study, int row, List<Integer> tokens) {
        List<Integer> places = tokens.stream().sorted().toList();
        List<Integer> sorted = places.stream()
                .sorted(Comparator.comparingDouble(token -> -study.row(row).score(token)))
                .toList();
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, study.tokens().size()).boxed().toList());
        for (int i = 0; i < places.size(); i++) {
            order.set(places.get(i), sorted.get(i));
        }
        return only(study, order);
    }

    /** Keeps some tokens, in the order of the sentence. */
    public static Study crop(Study study, List<Integer> tokens) {
        return only(study, tokens.stream().sorted().distinct().toList());
    }

    /** Whether the targets are the sources, in the same order. */
    public static boolean isSelfAttention(Study study) {
        return study.rowLabels().equals(study.tokens());
    }

    /** Keeps some tokens of a self-attention, as sources and as targets. */
    public static Study cropBoth(Study study, List<Integer> tokens) {
        Study cropped = crop(study, tokens);
        List<Row> rows = tokens.stream().sorted().distinct().map(cropped::row).toList();
        return cropped.withRows(rows);
    }

    /** Targets become sources and sources targets; a target without a name gets its number. */
    public static Study transpose(Study study) {
        List<String> tokens = new ArrayList<>();
        for (int row = 0; row < study.rows().size(); row++) {
            String label = study.row(row).label();
            tokens.add(label.isEmpty() ? "row " + (row + 1) : label);
        }
        List<Row> rows = new ArrayList<>();
        for (int token = 0; token < study.tokens().size(); token++) {
            int column = token;
            double[] scores =
                    study.rows().stream().mapToDouble(row -> row.score(column)).toArray();
            rows.add(new Row(study.tokens().get(token), scores));
        }
        return study.withSentence(tokens, rows);
    }

    private static Study only(Study study, List<Integer> order) {
        List<String> tokens = order.stream().map(study.tokens()::get).toList();
        List<Row> rows = study.rows().stream()
                .map(row ->
                        row.withScores(order.stream().mapToDouble(row::score).toArray()))
                .toList();
        return study.withSentence(tokens, rows);
    }
}
