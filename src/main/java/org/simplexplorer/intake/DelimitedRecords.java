package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;

/**
 * The records of a table, one after another: cells between delimiters, a cell in quotes where it holds delimiters, line
 * breaks or quotes (which are then doubled), as in RFC 4180. Blank lines are passed over.
 */
final class DelimitedRecords {

    private static final int MOST_CELLS = Limits.TOKENS + 1;

    /** Longer than any number, word or text: a quotation mark was forgotten, or this is no table. */
    private static final int LONGEST_CELL = 1 << 20;

    /**
     * Cells of one record, without the white space around those that have no quotes.
     *
     * @param line where the record starts, from 1
     */
    record Cells(int line, List<String> cells) {

        int size() {
            return cells.size();
        }

        String get(int column) {
            return cells.get(column);
        }

        /** The end of a clause that says where a cell is. */
        String at(int column) {
            return " (line %d, column %d)".formatted(line, column + 1);
        }
    }

    private final String text;
    private final char delimiter;
    private int position;
    private int line = 1;

    DelimitedRecords(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The next record; empty at the end. */
    Optional<Cells> next() throws StudyFormatException {
        while (position < text.length()) {
            Cells record = record();
            if (record.size() > 1 || !record.get(0).isEmpty()) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private Cells record() throws StudyFormatException {
        int start = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            if (cells.size() == MOST_CELLS) {
                throw new StudyFormatException(
                        "line %d has more than the %d cells that can be read".formatted(start, MOST_CELLS));
            }
            skipBlanks();
            cells.add(at('"') ? quoted(cells.size()) : plain(cells.size()));
            more = at(delimiter);
            position += more ? 1 : 0;
        }
        endLine();
        return new Cells(start, cells);
    }

    private String plain(int column) throws StudyFormatException {
        int start = position;
        while (position < text.length() && !at(delimiter) && !at('\n') && !at('\r')) {
            position++;
        }
        requireShort(position - start, line, column);
        return text.substring(start, position).strip();
    }

    private String quoted(int column) throws StudyFormatException {
        int openedOn = line;
        StringBuilder cell = new StringBuilder();
        position++;
        while (true) {
            int quote = text.indexOf('"', position);
            if (quote < 0) {
                throw new StudyFormatException(
                        "a quotation mark is never closed (line %d, column %d); write four of them for a cell that is one"
                                .formatted(openedOn, column + 1));
            }
            requireShort(cell.length() + quote - position, openedOn, column);
            cell.append(text, position, quote);
            line += (int) text.substring(position, quote)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            position = quote + 1;
            if (!at('"')) {
                break;
            }
            cell.append('"');
            position++;
        }
        skipBlanks();
        if (position < text.length() && !at(delimiter) && !at('\n') && !at('\r')) {
            throw new StudyFormatException(
                    "there is text after a closing quotation mark (line %d, column %d); write two for one within a cell"
                            .formatted(line, column + 1));
        }
        return cell.toString();
    }

    private static void requireShort(int letters, int line, int column) throws StudyFormatException {
        if (letters > LONGEST_CELL) {
            throw new StudyFormatException(
                    "the cell has more than %d letters (line %d, column %d); is a quotation mark or a delimiter missing?"
                            .formatted(LONGEST_CELL, line, column + 1));
        }
    }

    private void skipBlanks() {
        while (at(' ') || (delimiter != '\t' && at('\t'))) {
            position++;
        }
    }

    private void endLine() {
        if (at('\r')) {
            position++;
            position += at('\n') ? 1 : 0;
            line++;
        } else if (at('\n')) {
            position++;
            line++;
        }
    }

    private boolean at(char letter) {
        return position < text.length() && text.charAt(position) == letter;
    }
}
