package org.simplexplorer.study;

import java.util.function.Function;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.Partition;
import org.simplexplorer.math.RowEvaluator;

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

    /** Solves row after row of one length, for one thread at a time. */
    static Function<Row, SolvedRow> solver(Mechanism mechanism, int columns) {
        RowEvaluator evaluator = mechanism.evaluator(columns);
        double[] scores = new double[columns];
        return row -> {
            row.copyScores(scores);
            return of(evaluator.at(scores), evaluator.residual(), spread(scores) / mechanism.gamma());
        };
    }

    private static SolvedRow of(Evaluation evaluation, double residual, double spread) {
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
                evaluation, residual, spread, evaluation.supportSize(), blocks, groups, entropy(evaluation));
    }

    private static double spread(double... scores) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
            least = Math.min(least, score);
        }
        return most - least;
    }

    private static double entropy(Evaluation evaluation) {
        double entropy = 0;
        double last = 0;
        double term = 0;
        for (int token = 0; token < evaluation.size(); token++) {
            double weight = evaluation.weight(token);
            if (weight != last) { // the words of a segment share one logarithm
                last = weight;
                term = weight > 0 ? weight * Math.log(weight) : 0;
            }
            entropy -= term;
        }
        return entropy;
    }
}
