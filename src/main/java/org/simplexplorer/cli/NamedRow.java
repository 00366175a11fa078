package org.simplexplorer.cli;

import java.util.stream.IntStream;
import org.simplexplorer.study.Study;

/** A row of a study as {@code --row} names it: by its label, its number from 1, or {@code #2} for a number without doubt. */
final class NamedRow {

    private NamedRow() {}

    /**
     * The row, from 0.
     *
     * @throws IllegalArgumentException if the study has no such row
     */
    static int in(Study study, String name) {
        int rows = study.rows().size();
        return IntStream.range(0, rows)
                .filter(r -> name.equals("#" + (r + 1)))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, rows)
                        .filter(r -> study.row(r).label().equals(name)
                                || Integer.toString(r + 1).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("the study has no row \u201c" + name
                                + "\u201d; give a label or a number from 1 to " + rows)));
    }
}
