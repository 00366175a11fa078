package org.simplexplorer.study;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.Certificate;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;

/**
 * A study under one mechanism: an evaluation for each row, and what the line of facts says about them all.
 *
 * @param kind which mechanism
 * @param mechanism the mechanism with the study's parameters
 * @param solved one solved row for each; none where the sentence is empty
 */
public record Attention(MechanismKind kind, Mechanism mechanism, PerRow<SolvedRow> solved) {

    /**
     * Solves every row of the study.
     *
     * @throws CancellationException if this thread is interrupted, before the next row
     */
    public static Attention of(Study study, MechanismKind kind) {
        return of(study, kind, null);
    }

    /**
     * Solves the rows that have not been solved with the same scores and parameters before.
     *
     * @param before the same mechanism on an earlier state of the study, or null
     * @throws CancellationException if this thread is interrupted, before the next row
     */
    public static Attention of(Study study, MechanismKind kind, @Nullable Attention before) {
        Mechanism mechanism = study.parameters().mechanism(kind);
        PerRow<SolvedRow> known = before != null && before.mechanism.equals(mechanism) ? before.solved : PerRow.none();
        List<Row> rows = study.tokens().isEmpty() ? List.of() : study.rows();
        return new Attention(
                kind,
                mechanism,
                known.updated(
                        rows, () -> SolvedRow.solver(mechanism, study.tokens().size())));
    }

    /** One evaluation a row; none where the sentence is empty. */
    public List<Evaluation> rows() {
        List<SolvedRow> all = solved.values();
        return new AbstractList<>() {
            @Override
            public Evaluation get(int row) {
                return all.get(row).evaluation();
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    /** The largest violation of the optimality conditions in any row, in units of scores / gamma. */
    public double residual() {
        return solved.values().stream().mapToDouble(SolvedRow::residual).reduce(0, Math::max);
    }

    /** The largest difference of two scores of a row, over gamma: what rounding is in proportion to. */
    public double spread() {
        return solved.values().stream().mapToDouble(SolvedRow::spread).reduce(0, Math::max);
    }

    /** Whether the optimality conditions hold to what double arithmetic allows. */
    public boolean optimal() {
        return residual() <= Certificate.TOLERANCE * Math.max(1, spread());
    }

    /** The number of cells in the support, over all rows. */
    public int supportSize() {
        return solved.values().stream().mapToInt(SolvedRow::support).sum();
    }

    /** The number of cells. */
    public int cellCount() {
        return solved.values().stream().mapToInt(row -> row.evaluation().size()).sum();
    }

    /** The number of visible blocks: segments of fusedmax, groups of oscarmax, over all rows; 0 for the others. */
    public int blockCount() {
        return solved.values().stream().mapToInt(SolvedRow::blocks).sum();
    }

    /** The number of visible blocks of two tokens or more in all rows before this one. */
    public int groupsBefore(int row) {
        return solved.values().stream().limit(row).mapToInt(SolvedRow::groups).sum();
    }

    /** One of the rows, from 0. */
    public RowAttention row(int row) {
        return new RowAttention(
                kind,
                mechanism,
                solved.rows().get(row),
                solved.values().get(row).evaluation());
    }

    /** The mean over rows of the weights' entropy, in nats: 0 for one word alone, log n for all words alike. */
    public double meanEntropy() {
        return solved.values().stream()
                .mapToDouble(SolvedRow::entropy)
                .average()
                .orElse(0);
    }

    /** The largest weight in any row; 0 where there is none. */
    public double largestWeight() {
        double largest = 0;
        for (Evaluation row : rows()) {
            for (int token = 0; token < row.size(); token++) {
                largest = Math.max(largest, row.weight(token));
            }
        }
        return largest;
    }
}
