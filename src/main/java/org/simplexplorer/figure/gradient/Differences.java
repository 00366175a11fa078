package org.simplexplorer.figure.gradient;

import java.util.function.Supplier;
import org.simplexplorer.math.DifferenceCheck;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.study.Row;

/** What finite differences say of a row, under a mechanism. */
record Differences(Mechanism mechanism, Row row) implements Supplier<DifferenceCheck> {

    @Override
    public DifferenceCheck get() {
        return DifferenceCheck.of(mechanism, row.scores());
    }
}
