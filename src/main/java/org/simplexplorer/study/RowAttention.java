package org.simplexplorer.study;

import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;

/**
 * One row of a study under one mechanism.
 *
 * @param mechanism the mechanism with the study's parameters
 * @param row the scores
 * @param evaluation the weights and their structure
 */
public record RowAttention(MechanismKind kind, Mechanism mechanism, Row row, Evaluation evaluation) {

    /**
     * Solves one row and no other.
     *
     * @param row from 0
     * @throws IllegalArgumentException if the sentence is empty
     */
    public static RowAttention of(Study study, MechanismKind kind, int row) {
        return of(kind, study.parameters().mechanism(kind), study.row(row));
    }

    /** Solves a row. */
    public static RowAttention of(MechanismKind kind, Mechanism mechanism, Row row) {
        return new RowAttention(kind, mechanism, row, mechanism.at(row.scores()));
    }

    /**
     * The members of each block that is in the support: segments from left to right, groups by descending weight, blocks of
     * one token included; none for mechanisms without blocks.
     */
    public List<int[]> visibleBlocks() {
        return evaluation.blocks().stream()
                .flatMap(blocks -> IntStream.range(0, blocks.count())
                        .filter(block -> evaluation.inSupport(blocks.first(block)))
                        .mapToObj(blocks::members))
                .toList();
    }
}
