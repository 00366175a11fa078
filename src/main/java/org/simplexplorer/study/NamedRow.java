package org.simplexplorer.study;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A row of a study as people name it: by its label, its number from 1, or {@code #2} for a number without doubt. */
public final class NamedRow {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private NamedRow() {}

    /**
     * The row, from 0.
     *
     * @throws IllegalArgumentException if the study has no such row
     */
    public static int in(Study study, String name) {
        int rows = study.rows().size();
        int sure = name.startsWith("#") ? number(name.substring(1)) : 0;
        if (sure >= 1 && sure <= rows) {
            return sure - 1;
        }
        int number = number(name);
        return IntStream.range(0, rows)
                .filter(r -> r + 1 == number || study.row(r).label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the study has no row \u201c" + name + "\u201d; give a label or a number from 1 to " + rows));
    }

    /** A number as it is printed; 0 for what is none. */
    private static int number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    /**
     * The study with these rows alone, in this order. Each is weighed for itself, so that their weights stay.
     *
     * @throws IllegalArgumentException if the study has no such row
     */
    public static Study only(Study study, List<String> names) {
        return study.withRows(
                names.stream().map(name -> study.row(in(study, name))).toList());
    }

    /** What {@link #in} finds the row by: its label where it has one that no other row is named by, else its number. */
    public static String of(Study study, int row) {
        String label = study.row(row).label();
        boolean plain = !label.isEmpty() && label.equals(label.strip()) && !label.contains(",");
        return plain && in(study, label) == row ? label : "#" + (row + 1);
    }
}
