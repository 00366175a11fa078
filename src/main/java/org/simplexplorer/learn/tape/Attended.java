package org.simplexplorer.learn.tape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;

/**
 * The result of attention.
 *
 * @param weights words x queries
 * @param rows what the mechanism found, for each query of each sentence after the other; empty for uniform weights
 */
public record Attended(Matrix weights, List<Evaluation> rows) {

    static Attended of(Tape tape, Matrix scores, int[] starts, @Nullable Mechanism mechanism) {
        Matrix weights = tape.result(scores.rows(), scores.columns());
        if (mechanism == null) {
            fillUniform(weights, starts);
            return new Attended(weights, List.of());
        }
        int queries = scores.columns();
        List<Evaluation> rows = new ArrayList<>((starts.length - 1) * queries);
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int q = 0; q < queries; q++) {
                Evaluation row = mechanism.at(column(scores.values(), queries, q, starts[s], starts[s + 1]));
                for (int i = 0; i < row.size(); i++) {
                    weights.set(starts[s] + i, q, row.weight(i));
                }
                rows.add(row);
            }
        }
        tape.record(() -> addGradients(scores, weights, starts, rows));
        return new Attended(weights, rows);
    }

    /** The vector-Jacobian product of each row. */
    private static void addGradients(Matrix scores, Matrix weights, int[] starts, List<Evaluation> rows) {
        int queries = scores.columns();
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int q = 0; q < queries; q++) {
                if (isOneBlock(rows.get(s * queries + q))) {
                    continue; // the Jacobian is zero; of its product rounding would leave crumbs, which Adam blows up
                }
                double[] upstream = column(weights.gradients(), queries, q, starts[s], starts[s + 1]);
                double[] product = rows.get(s * queries + q).vjp(upstream);
                for (int i = 0; i < product.length; i++) {
                    scores.gradients()[(starts[s] + i) * queries + q] += product[i];
                }
            }
        }
    }

    /**
     * Whether all words of a row are one segment or group: then the weights are uniform whatever the scores are, and no
     * gradient reaches them.
     */
    public static boolean isOneBlock(Evaluation row) {
        return row.size() > 1
                && row.blocks().filter(blocks -> blocks.count() == 1).isPresent();
    }

    private static double[] column(double[] numbers, int columns, int column, int from, int to) {
        double[] values = new double[to - from];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers[(from + i) * columns + column];
        }
        return values;
    }

    private static void fillUniform(Matrix weights, int[] starts) {
        int queries = weights.columns();
        for (int s = 0; s + 1 < starts.length; s++) {
            double share = 1.0 / (starts[s + 1] - starts[s]);
            Arrays.fill(weights.values(), starts[s] * queries, starts[s + 1] * queries, share);
        }
    }
}
