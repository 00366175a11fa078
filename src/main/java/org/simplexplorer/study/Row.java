package org.simplexplorer.study;

import java.util.Arrays;

/** One row of scores, a number for each token of the sentence, with the label of its target. Immutable. */
public final class Row {

    private final String label;
    private final double[] scores;
    private final UnknownFields unknown;

    /**
     * @param label the target's name; may be empty, as in a study of a single sentence
     * @param scores one number a token
     * @throws IllegalArgumentException naming the score that is not finite
     */
    public Row(String label, double... scores) {
        this(label, scores, UnknownFields.NONE);
    }

    /**
     * @param label the target's name
     * @param scores one number a token, all finite
     * @param unknown the fields of the row that this version does not know
     */
    public Row(String label, double[] scores, UnknownFields unknown) {
        this.label = label;
        this.scores = scores.clone();
        this.unknown = unknown;
        for (int token = 0; token < scores.length; token++) {
            if (!Double.isFinite(this.scores[token])) {
                throw new IllegalArgumentException("scores[" + token + "] is not a finite number");
            }
        }
    }

    /** A row of zeros. */
    public static Row zeros(String label, int tokens) {
        return new Row(label, new double[tokens]);
    }

    public String label() {
        return label;
    }

    /** The number of scores. */
    public int size() {
        return scores.length;
    }

    public double score(int token) {
        return scores[token];
    }

    /** The scores, as a copy. */
    public double[] scores() {
        return scores.clone();
    }

    /** Copies the scores into an array of as many numbers. */
    void copyScores(double[] into) {
        System.arraycopy(scores, 0, into, 0, scores.length);
    }

    /** Whether the other row has the same scores; a name makes no difference. Quick where it is the same row. */
    public boolean hasScoresOf(Row other) {
        return Arrays.equals(scores, other.scores);
    }

    public UnknownFields unknown() {
        return unknown;
    }

    public Row withLabel(String newLabel) {
        return new Row(newLabel, scores, unknown);
    }

    public Row withScore(int token, double score) {
        double[] changed = scores.clone();
        changed[token] = score;
        return withScores(changed);
    }

    public Row withScores(double... newScores) {
        return new Row(label, newScores, unknown);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Row that && hasValuesOf(that));
    }

    private boolean hasValuesOf(Row that) {
        return label.equals(that.label) && Arrays.equals(scores, that.scores) && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + Arrays.hashCode(scores);
    }

    @Override
    public String toString() {
        return label + ": " + Arrays.toString(scores);
    }
}
