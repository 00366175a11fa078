package org.simplexplorer.figure.common;

import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/** Finds the weights that a figure asks for. */
public interface Solver {

    /** Every row of a study. */
    Attention all(Study study, MechanismKind kind);

    /** One row and no other. */
    RowAttention row(Study study, MechanismKind kind, int row);

    /** Solves every request anew. */
    static Solver direct() {
        return new Solver() {
            @Override
            public Attention all(Study study, MechanismKind kind) {
                return Attention.of(study, kind);
            }

            @Override
            public RowAttention row(Study study, MechanismKind kind, int row) {
                return RowAttention.of(study, kind, row);
            }
        };
    }
}
