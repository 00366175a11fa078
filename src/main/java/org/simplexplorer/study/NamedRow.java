package org.simplexplorer.study;

import java.util.stream.IntStream;

/** A row of a study as people name it: by its label, its number from 1, or {@code #2} for a number without doubt. */
public final class NamedRow {

    private NamedRow() {}

    /**
     * The row, from 0.
     *
     * @throws IllegalArgumentException if the study has no such row
     */
    public static int in(Study study, String name) {
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

    /** What {@link #in} finds the row by: its label where it has one that no other row is named by, else its number. */
    public static String of(Study study, int row) {
        String label = study.row(row).label();
        boolean plain = !label.isEmpty() && label.equals(label.strip()) && !label.contains(",");
        return plain && in(study, label) == row ? label : "#" + (row + 1);
    }
}
