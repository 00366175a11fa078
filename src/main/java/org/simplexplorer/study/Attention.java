package org.simplexplorer.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.simplexplorer.math.Certificate;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;

/**
 * A study under one mechanism: an evaluation for each row, and what the line of facts says about them all.
 *
 * @param kind which mechanism
 * @param mechanism the mechanism with the study's parameters
 * @param rows one evaluation a row; none where the sentence is empty
 * @param residual the largest violation of the optimality conditions in any row, in units of scores / gamma
 * @param spread the largest difference of two scores of a row, over gamma: what rounding is in proportion to
 */
public record Attention(
        MechanismKind kind, Mechanism mechanism, List<Evaluation> rows, double residual, double spread) {

    public Attention {
        rows = List.copyOf(rows);
    }

    /**
     * Solves every row of the study.
     *
     * @throws CancellationException if this thread is interrupted, before the next row
     */
    public static Attention of(Study study, MechanismKind kind) {
        Mechanism mechanism = study.parameters().mechanism(kind);
        List<Evaluation> rows = new ArrayList<>();
        double residual = 0;
        double spread = 0;
        if (!study.tokens().isEmpty()) {
            for (Row row : study.rows()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                double[] scores = row.scores();
                Evaluation evaluation = mechanism.at(scores);
                rows.add(evaluation);
                residual = Math.max(residual, mechanism.residual(scores, evaluation.weights()));
                spread = Math.max(spread, spread(scores) / mechanism.gamma());
            }
        }
        return new Attention(kind, mechanism, rows, residual, spread);
    }

    /** Whether the optimality conditions hold to what double arithmetic allows. */
    public boolean optimal() {
        return residual <= Certificate.TOLERANCE * Math.max(1, spread);
    }

    /** The number of cells in the support, over all rows. */
    public int supportSize() {
        return rows.stream().mapToInt(row -> row.support().length).sum();
    }

    /** The number of cells. */
    public int cellCount() {
        return rows.stream().mapToInt(Evaluation::size).sum();
    }

    /** The number of visible blocks: segments of fusedmax, groups of oscarmax, over all rows; 0 for the others. */
    public int blockCount() {
        return IntStream.range(0, rows.size())
                .map(row -> visibleBlocks(row).size())
                .sum();
    }

    /**
     * The members of each block of a row that is in the support: fusedmax's segments from left to right, oscarmax's
     * groups by descending weight, blocks of one token included; none for the other mechanisms.
     */
    public List<int[]> visibleBlocks(int row) {
        Evaluation evaluation = rows.get(row);
        return evaluation.blocks().stream()
                .flatMap(blocks -> IntStream.range(0, blocks.count())
                        .filter(block -> evaluation.inSupport(blocks.first(block)))
                        .mapToObj(blocks::members))
                .toList();
    }

    /** The mean over rows of the weights' entropy, in nats: 0 for one word alone, log n for all words alike. */
    public double meanEntropy() {
        return rows.stream().mapToDouble(Attention::entropy).average().orElse(0);
    }

    /** The largest weight in any row; 0 where there is none. */
    public double largestWeight() {
        double largest = 0;
        for (Evaluation row : rows) {
            for (int token = 0; token < row.size(); token++) {
                largest = Math.max(largest, row.weight(token));
            }
        }
        return largest;
    }

    private static double spread(double[] scores) {
        DoubleSummaryStatistics all = Arrays.stream(scores).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    private static double entropy(Evaluation row) {
        double entropy = 0;
        for (int token = 0; token < row.size(); token++) {
            double weight = row.weight(token);
            entropy -= weight > 0 ? weight * Math.log(weight) : 0;
        }
        return entropy;
    }
}
