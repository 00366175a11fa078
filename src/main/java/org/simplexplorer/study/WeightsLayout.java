package org.simplexplorer.study;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of a study's numbers a file holds, and how they stand.
 *
 * @param rows the rows, from 0, in order
 * @param columns the tokens, of which there may be fewer
 * @param shape how a table arranges weights
 * @param breaking whether a LaTeX table may break over pages
 * @param digits the decimals of a LaTeX table, 1 to 9
 */
public record WeightsLayout(List<Integer> rows, TokenRange columns, Shape shape, boolean breaking, int digits) {

    private static final int USUAL_DIGITS = 2;
    private static final int MOST_DIGITS = 9;

    /** How a table arranges weights. */
    public enum Shape {
        /** A line for each token. */
        LIST,
        /** A line for each row, a column for each token. */
        MATRIX
    }

    /** @throws IllegalArgumentException if there is no row, or the digits are out of range */
    public WeightsLayout {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("choose at least one row");
        }
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("digits must be 1 to " + MOST_DIGITS + ", but is " + digits);
        }
    }

    /** Every row as a list. */
    public static WeightsLayout whole(Study study) {
        return new WeightsLayout(
                IntStream.range(0, study.rows().size()).boxed().toList(),
                new TokenRange(0, study.tokens().size()),
                Shape.LIST,
                false,
                USUAL_DIGITS);
    }

    public WeightsLayout withRow(int row) {
        return new WeightsLayout(List.of(row), columns, shape, breaking, digits);
    }

    /** With these tokens alone. */
    public WeightsLayout withColumns(TokenRange some) {
        return new WeightsLayout(rows, some, shape, breaking, digits);
    }

    public WeightsLayout withShape(Shape other) {
        return new WeightsLayout(rows, columns, other, breaking, digits);
    }

    public WeightsLayout withBreaking(boolean now) {
        return new WeightsLayout(rows, columns, shape, now, digits);
    }

    public WeightsLayout withDigits(int number) {
        return new WeightsLayout(rows, columns, shape, breaking, number);
    }
}
