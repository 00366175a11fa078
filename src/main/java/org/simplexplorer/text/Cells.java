package org.simplexplorer.text;

import java.util.regex.Pattern;

/**
 * How words become cells of a table. Spreadsheets run a cell that starts like a formula, so such a word gets an
 * apostrophe before it, which they take for "text". To undo it, drop one apostrophe from a cell in which apostrophes
 * stand before such a start; a word with apostrophes there of its own gets one more, so nothing is lost.
 */
public enum Cells {
    CSV(",", "\r\n") {
        @Override
        String escaped(String text) {
            return NEEDS_QUOTES.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
        }
    },
    TSV("\t", "\n") {
        @Override
        String escaped(String text) {
            return text.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }
    };

    /** The starts of formulas, with their full-width forms and with white space before, which some programs skip. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\s\\p{Z}]*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

    private final String separator;
    private final String lineEnd;

    Cells(String separator, String lineEnd) {
        this.separator = separator;
        this.lineEnd = lineEnd;
    }

    /** What stands between two cells. */
    public String separator() {
        return separator;
    }

    /** What ends a line. */
    public String lineEnd() {
        return lineEnd;
    }

    /** The cell of a word. */
    public String text(String word) {
        return escaped(FORMULA.matcher(word).matches() ? "'" + word : word);
    }

    abstract String escaped(String text);
}
