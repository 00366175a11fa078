package org.simplexplorer.study;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.Partition;

/**
 * A row of scores under one mechanism, with what the line of facts counts in it.
 *
 * @param evaluation the weights and their structure
 * @param residual the largest violation of the optimality conditions, in units of scores / gamma
 * @param spread the largest difference of two scores, over gamma
 * @param support the number of tokens in the support
 * @param blocks the number of blocks that are in the support; 0 for mechanisms without blocks
 * @param groups the number of those that have two tokens or more
 * @param entropy of the weights, in nats
 */
public record SolvedRow(
        Evaluation evaluation, double residual, double spread, int support, int blocks, int groups, double entropy) {

    static SolvedRow of(Row row, Mechanism mechanism) {
        double[] scores = row.scores();
        Evaluation evaluation = mechanism.at(scores);
        double[] weights = evaluation.weights();
        DoubleSummaryStatistics all = Arrays.stream(scores).summaryStatistics();
        int blocks = 0;
        int groups = 0;
        if (evaluation.blocks().isPresent()) {
            Partition partition = evaluation.blocks().get();
            for (int block = 0; block < partition.count(); block++) {
                if (evaluation.inSupport(partition.first(block))) {
                    blocks++;
                    groups += partition.sizeOf(block) > 1 ? 1 : 0;
                }
            }
        }
        return new SolvedRow(
                evaluation,
                mechanism.residual(scores, weights),
                (all.getMax() - all.getMin()) / mechanism.gamma(),
                evaluation.support().length,
                blocks,
                groups,
                entropy(weights));
    }

    private static double entropy(double... weights) {
        double entropy = 0;
        for (double weight : weights) {
            entropy -= weight > 0 ? weight * Math.log(weight) : 0;
        }
        return entropy;
    }
}
