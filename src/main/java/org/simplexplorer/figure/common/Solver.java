package org.simplexplorer.figure.common;

import java.util.function.Supplier;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/** Finds the weights that a figure asks for. */
public interface Solver {

    /** Every row of a study. */
    default Attention all(Study study, MechanismKind kind) {
        return Attention.of(study, kind);
    }

    /** One row and no other. */
    default RowAttention row(Study study, MechanismKind kind, int row) {
        return RowAttention.of(study, kind, row);
    }

    /** Solves every request anew. */
    static Solver direct() {
        return new Solver() {};
    }

    /**
     * Solves a row only if pictures before did not have it.
     *
     * @param memory of the pictures before
     */
    static Solver remembering(PictureMemory memory) {
        return new Solver() {
            @Override
            public RowAttention row(Study study, MechanismKind kind, int row) {
                return memory.of(new Solved(kind, study.parameters().mechanism(kind), study.row(row)));
            }
        };
    }

    /** A row that is solved once. */
    record Solved(MechanismKind kind, Mechanism mechanism, Row row) implements Supplier<RowAttention> {
        @Override
        public RowAttention get() {
            return solved(this);
        }
    }

    private static RowAttention solved(Solved row) {
        return RowAttention.of(row.kind(), row.mechanism(), row.row());
    }
}
