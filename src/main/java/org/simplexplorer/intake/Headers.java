package org.simplexplorer.intake;

/** Which edge of a table names its tokens. */
public enum Headers {
    NONE(false, false),
    /** The first row names the columns: the source tokens. */
    ROW(true, false),
    /** The first column names the rows: the target tokens. */
    COLUMN(false, true),
    BOTH(true, true);

    private final boolean row;
    private final boolean column;

    Headers(boolean row, boolean column) {
        this.row = row;
        this.column = column;
    }

    static Headers of(boolean row, boolean column) {
        return row ? (column ? BOTH : ROW) : (column ? COLUMN : NONE);
    }

    boolean row() {
        return row;
    }

    boolean column() {
        return column;
    }

    String words() {
        return switch (this) {
            case NONE -> "without tokens";
            case ROW -> "with tokens in the first row";
            case COLUMN -> "with tokens in the first column";
            case BOTH -> "with tokens in the first row and column";
        };
    }
}
