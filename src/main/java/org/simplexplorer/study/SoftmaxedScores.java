package org.simplexplorer.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Scores that are weights already, as tables of attention hold them, and the way back: softmax's scores at gamma 1 are the
 * logarithms of its weights, up to a constant a row.
 *
 * @param study the study with recovered scores
 * @param zeros how many weights were exactly 0: their scores are lost, and they get one so low that softmax gives all of a
 *     row together {@link #SHARE} of the row's lowest weight
 * @param firstZero the row and the token of the first of them, in words; empty without zeros
 */
public record SoftmaxedScores(Study study, int zeros, String firstZero) {

    /** So little that the weights come back with six digits, however many zeros a causal attention has. */
    public static final double SHARE = 1e-6;

    /** Weights of 16 bits, summed up over a long sentence, miss 1 by so much. */
    private static final double TOLERANCE = 5e-3;

    /** Whether every row is a distribution over at least two tokens: no number below 0, and a sum of 1. */
    public static boolean isLikely(Study study) {
        return study.tokens().size() > 1 && study.rows().stream().allMatch(row -> isDistribution(row.scores()));
    }

    /** Says in a sentence which scores could not be recovered, and what was done; empty if all were. */
    public Optional<String> lost() {
        return zeros == 0
                ? Optional.empty()
                : Optional.of("A weight of 0 has no score: %d of them, first %s, got one so low that softmax shows 0+."
                        .formatted(zeros, firstZero));
    }

    private static boolean isDistribution(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            if (number < 0) {
                return false;
            }
            sum += number;
        }
        return Math.abs(sum - 1) <= TOLERANCE;
    }

    /**
     * Takes the numbers of a study for weights.
     *
     * @throws IllegalArgumentException unless {@link #isLikely}
     */
    public static SoftmaxedScores recover(Study study) {
        if (!isLikely(study)) {
            throw new IllegalArgumentException("not every row is a distribution");
        }
        List<Row> rows = new ArrayList<>();
        int zeros = 0;
        String firstZero = "";
        for (Row row : study.rows()) {
            double[] weights = row.scores();
            double lowest =
                    Arrays.stream(weights).filter(weight -> weight > 0).min().orElseThrow();
            long lost = Arrays.stream(weights).filter(weight -> weight == 0).count();
            double lowestScore = Math.log(lowest) + Math.log(SHARE / Math.max(lost, 1));
            for (int token = 0; token < weights.length; token++) {
                boolean zero = weights[token] == 0;
                weights[token] = zero ? lowestScore : Math.log(weights[token]);
                if (zero && zeros++ == 0) {
                    firstZero =
                            "\u201c" + study.tokens().get(token) + "\u201d in the row \u201c" + row.label() + "\u201d";
                }
            }
            rows.add(row.withScores(weights));
        }
        Study scores = study.withRows(rows).withParameters(study.parameters().withGamma(1));
        return new SoftmaxedScores(scores, zeros, firstZero);
    }
}
