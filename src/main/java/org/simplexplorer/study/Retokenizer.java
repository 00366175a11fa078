package org.simplexplorer.study;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.List;

/**
 * Gives a study another sentence without losing the scores of the words that stay. Which words stay is decided by a
 * shortest edit script (Myers 1986), so words may be inserted and deleted anywhere.
 */
public final class Retokenizer {

    private static final int NEW = -1;

    private Retokenizer() {}

    /**
     * The study with another sentence. A word that stays keeps its score in every row, a new word starts at 0, and a
     * score that comes with a token is set in one row.
     *
     * @param tokens the new sentence, as {@link QuickText} reads it
     * @param row the row that the tokens' own scores are for
     */
    public static Study retokenize(Study study, List<QuickText.Token> tokens, int row) {
        List<String> words = tokens.stream().map(QuickText.Token::word).toList();
        int[] origins = origins(study.tokens(), words);
        List<Row> moved = study.rows().stream()
                .map(old -> old.withScores(moved(old, origins)))
                .toList();
        Study result = study.withSentence(words, moved);
        return result.withRow(row, result.row(row).withScores(scored(result.row(row), tokens)));
    }

    private static double[] moved(Row row, int[] origins) {
        return Arrays.stream(origins)
                .mapToDouble(origin -> origin == NEW ? 0 : row.score(origin))
                .toArray();
    }

    private static double[] scored(Row row, List<QuickText.Token> tokens) {
        double[] scores = row.scores();
        for (int token = 0; token < scores.length; token++) {
            scores[token] = tokens.get(token).score().orElse(scores[token]);
        }
        return scores;
    }

    /** For each new word the place it had before, or {@link #NEW}. */
    private static int[] origins(List<String> before, List<String> after) {
        int[] origins = new int[after.size()];
        int from = 0;
        int to = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            while (from < change.startOriginal) {
                origins[to++] = from++;
            }
            Arrays.fill(origins, change.startRevised, change.endRevised, NEW);
            from = change.endOriginal;
            to = change.endRevised;
        }
        while (to < origins.length) {
            origins[to++] = from++;
        }
        return origins;
    }
}
