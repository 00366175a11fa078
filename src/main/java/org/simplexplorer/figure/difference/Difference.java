package org.simplexplorer.figure.difference;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.simplexplorer.figure.heatmap.CellMarks;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.TokenRange;

/**
 * The weights of a mechanism minus those of another, for every row and token. Where both weights are exact zeros the
 * difference is one, too; what is left of equal weights after rounding is 0.
 */
record Difference(Attention attention, Attention minus) {

    /** Two weights of the same value may differ by so much after rounding. */
    private static final double ROUNDING = 1e-12;

    MechanismKind kind() {
        return attention.kind();
    }

    int rows() {
        return attention.rows().size();
    }

    double at(int row, int token) {
        double difference =
                attention.rows().get(row).weight(token) - minus.rows().get(row).weight(token);
        return Math.abs(difference) <= ROUNDING ? 0 : difference;
    }

    /** Whether both weights are exact zeros. */
    boolean isExactlyZero(int row, int token) {
        Evaluation one = attention.rows().get(row);
        Evaluation other = minus.rows().get(row);
        return !one.inSupport(token) && !other.inSupport(token);
    }

    boolean hasExactZeros(TokenRange columns) {
        return has(columns, this::isExactlyZero);
    }

    boolean hasFalls(TokenRange columns) {
        return has(columns, (row, token) -> at(row, token) < 0);
    }

    private boolean has(TokenRange columns, CellMarks.Which cells) {
        return IntStream.range(0, rows()).anyMatch(row -> columns.tokens().anyMatch(token -> cells.at(row, token)));
    }

    /** The largest difference in each column, without its sign. */
    double[] largest(int tokens) {
        double[] largest = new double[tokens];
        for (int row = 0; row < rows(); row++) {
            for (int token = 0; token < tokens; token++) {
                largest[token] = Math.max(largest[token], Math.abs(at(row, token)));
            }
        }
        return largest;
    }

    /** The largest difference in these columns, without its sign. */
    double most(TokenRange columns) {
        return Arrays.stream(largest(columns.end())).skip(columns.first()).reduce(0, Math::max);
    }
}
