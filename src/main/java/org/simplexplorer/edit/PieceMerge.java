package org.simplexplorer.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.edit.PieceWords.Word;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.SoftmaxedScores;
import org.simplexplorer.study.Study;

/**
 * Makes words of word pieces. Over the source tokens of a word the numbers are summed up, as is right for weights, or
 * averaged, as suits scores; over its target tokens they are averaged, since each target is a distribution of its own
 * (as Clark et al. 2019, section 4.1, do it).
 *
 * @param merge whether pieces become words
 * @param sum whether numbers are summed up over sources, instead of averaged
 * @param dropSpecial whether tokens that the model has added are left out
 * @param renormalise whether rows of weights are divided by what is left of them, so that they sum to 1 again; scores
 *     need it not, as every mechanism normalises them
 */
public record PieceMerge(boolean merge, boolean sum, boolean dropSpecial, boolean renormalise) {

    /**
     * A study of words.
     *
     * @param words how many tokens it has
     * @param pieces how many it was made of
     * @param dropped the special tokens that were left out
     * @param emptied the rows of weights of which nothing was left: they attend to all words alike
     */
    public record Result(Study study, int words, int pieces, List<String> dropped, int emptied) {}

    /** Whether there is anything to merge or to leave out. */
    public static boolean isOfUse(Study study) {
        return PieceScheme.of(study.tokens()).isPresent()
                || study.tokens().stream().anyMatch(SpecialTokens::has);
    }

    /** The words that are left, with the tokens of each. */
    public List<Word> words(List<String> tokens) {
        return PieceWords.of(tokens, merge ? PieceScheme.of(tokens) : Optional.empty()).stream()
                .filter(word -> !dropSpecial || !word.special())
                .toList();
    }

    /**
     * Makes the study of words.
     *
     * @throws IllegalArgumentException if no word would be left
     */
    public Result apply(Study study) {
        List<String> tokens = study.tokens();
        List<Word> sources = words(tokens);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no word is left without the special tokens");
        }
        boolean weights = renormalise && SoftmaxedScores.isLikely(study);
        int emptied = 0;
        List<Row> rows = new ArrayList<>();
        for (Row row : targets(study)) {
            double[] pooled =
                    sources.stream().mapToDouble(word -> pooled(row, word)).toArray();
            if (weights && !normalise(pooled)) {
                emptied++;
            }
            rows.add(row.withScores(pooled));
        }
        List<String> dropped =
                dropSpecial ? tokens.stream().filter(SpecialTokens::has).toList() : List.of();
        List<String> words = sources.stream().map(Word::text).toList();
        return new Result(study.withSentence(words, rows), words.size(), tokens.size(), dropped, emptied);
    }

    private double pooled(Row row, Word word) {
        double total = 0;
        for (int token = word.from(); token < word.to(); token++) {
            total += row.score(token) / (sum ? 1 : word.size()); // divided first: no overflow
        }
        return total;
    }

    /** Divides by the sum; returns false, and makes all alike, where that is 0. */
    private static boolean normalise(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        if (sum > 0) {
            Arrays.setAll(weights, word -> weights[word] / sum);
        } else {
            Arrays.fill(weights, 1.0 / weights.length);
        }
        return sum > 0;
    }

    /** The rows of the target words, still over the source tokens. */
    private List<Row> targets(Study study) {
        List<String> labels = study.rowLabels();
        List<Word> words = words(labels);
        if (words.isEmpty() || labels.contains("")) {
            return study.rows(); // rows have other names than tokens
        }
        return words.stream().map(word -> averaged(study, word)).toList();
    }

    private static Row averaged(Study study, Word word) {
        Row first = study.row(word.from());
        if (word.size() == 1) {
            return first.withLabel(word.text());
        }
        double[] mean = new double[first.size()];
        for (int row = word.from(); row < word.to(); row++) {
            for (int token = 0; token < mean.length; token++) {
                mean[token] += study.row(row).score(token) / word.size();
            }
        }
        return new Row(word.text(), mean);
    }
}
