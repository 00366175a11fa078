package org.simplexplorer.figure.gradient;

import java.util.Arrays;
import java.util.function.Supplier;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.Partition;
import org.simplexplorer.study.Row;

/**
 * A Jacobian whose exact zeros are zeros. The structure tells them: a word outside the support neither moves nor is felt,
 * and where one block is all of the support its weight stays what it is. Computed, such an entry may be a difference of two
 * equal numbers after rounding, which must not be painted.
 */
record KnownJacobian(Mechanism mechanism, Row row) implements Supplier<double[][]> {

    /** {@code [i][j] = d weight_i / d score_j}; not to be changed. */
    @Override
    public double[][] get() {
        Evaluation evaluation = mechanism.at(row.scores());
        int n = evaluation.size();
        if (isOneBlock(evaluation)) {
            return new double[n][n];
        }
        double[][] jacobian = evaluation.jacobian();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (!evaluation.inSupport(i) || !evaluation.inSupport(j)) {
                    jacobian[i][j] = 0;
                }
            }
        }
        return jacobian;
    }

    /** Whether all of the support is one block, or one word. */
    private static boolean isOneBlock(Evaluation evaluation) {
        int[] support = evaluation.support();
        if (evaluation.blocks().isEmpty()) {
            return support.length == 1;
        }
        Partition blocks = evaluation.blocks().get();
        return Arrays.stream(support).map(blocks::blockOf).distinct().count() == 1;
    }
}
