package org.simplexplorer.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** Changes the scores of some tokens in some rows. */
public final class ScoreEdit {

    /** Changes the scores of one row's chosen tokens. */
    private interface Change {
        double[] apply(double[] scores);
    }

    private final List<Integer> rows;
    private final List<Integer> tokens;

    /**
     * For chosen cells.
     *
     * @param rows from 0
     * @param tokens from 0
     */
    public ScoreEdit(List<Integer> rows, List<Integer> tokens) {
        this.rows = List.copyOf(rows);
        this.tokens = List.copyOf(tokens);
    }

    /** Every score becomes the value. */
    public Study set(Study study, double value) {
        return each(study, score -> value);
    }

    /** The value is added to every score. */
    public Study add(Study study, double value) {
        return each(study, score -> score + value);
    }

    /** Every score is multiplied by the factor. */
    public Study scale(Study study, double factor) {
        return each(study, score -> score * factor);
    }

    /** In each row the scores get mean 0 and standard deviation 1; where all are alike, they become 0. */
    public Study normalise(Study study) {
        return change(study, ScoreEdit::normalised);
    }

    /** Scores are drawn from the standard normal distribution, with two decimals as a hand would type them. */
    public Study randomise(Study study, Random random) {
        return each(study, score -> Math.round(random.nextGaussian() * 100) / 100.0);
    }

    private Study each(Study study, DoubleUnaryOperator change) {
        return change(study, scores -> Arrays.stream(scores).map(change).toArray());
    }

    /** @throws IllegalArgumentException if a score would not be finite */
    private Study change(Study study, Change change) {
        List<Row> changed = new ArrayList<>(study.rows());
        for (int row : rows) {
            double[] scores = study.row(row).scores();
            double[] chosen = change.apply(
                    tokens.stream().mapToDouble(token -> scores[token]).toArray());
            for (int i = 0; i < chosen.length; i++) {
                if (!Double.isFinite(chosen[i])) {
                    throw new IllegalArgumentException("the score of \u201c"
                            + study.tokens().get(tokens.get(i)) + "\u201d would be beyond the largest number");
                }
                scores[tokens.get(i)] = chosen[i];
            }
            changed.set(row, study.row(row).withScores(scores));
        }
        return study.withRows(changed);
    }

    private static double[] normalised(double[] scores) {
        double greatest = Arrays.stream(scores).map(Math::abs).max().orElse(0);
        double unit = greatest > 0 ? greatest : 1; // so that no square overflows
        double mean = Arrays.stream(scores).map(score -> score / unit).average().orElse(0);
        double variance = Arrays.stream(scores)
                .map(score -> Math.pow(score / unit - mean, 2))
                .average()
                .orElse(0);
        double deviation = Math.sqrt(variance);
        return Arrays.stream(scores)
                .map(score -> deviation > 0 ? (score / unit - mean) / deviation : 0)
                .toArray();
    }
}
