package org.simplexplorer.intake;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.simplexplorer.study.Limits;

/** Tables of nothing but numbers with white space between them, as {@code numpy.savetxt} writes them. */
final class SpacedNumbers {

    private SpacedNumbers() {}

    /**
     * The table with a tab between two numbers; empty where the text is something else. Lines that start with {@code #} are
     * remarks. A single line of whole numbers may as well be a sentence, and is none.
     */
    static Optional<String> tabbed(String text) {
        StringBuilder table = new StringBuilder();
        int lines = 0;
        int width = 0;
        boolean fractions = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            StringTokenizer cells = new StringTokenizer(line);
            if (!cells.hasMoreTokens() || line.startsWith("#")) {
                table.append('\n'); // lines keep their numbers
                continue;
            }
            if (lines++ == Limits.ROWS + 1) {
                break; // it will be refused for its rows, and its numbers need not be in memory twice
            }
            if (lines == 1) {
                width = cells.countTokens();
                if (width > Limits.TOKENS) {
                    return Optional.empty();
                }
            } else if (cells.countTokens() != width) {
                return Optional.empty();
            }
            StringJoiner row = new StringJoiner("\t", "", "\n");
            while (cells.hasMoreTokens()) {
                String cell = cells.nextToken();
                if (!CellNumber.is(cell, '.') && !CellNumber.is(cell, ',')) {
                    return Optional.empty();
                }
                fractions |= !cell.chars().allMatch(Character::isDigit);
                row.add(cell);
            }
            table.append(row);
        }
        return width > 1 && (lines > 1 || fractions) ? Optional.of(table.toString()) : Optional.empty();
    }
}
