package org.simplexplorer.intake;

import java.util.Optional;
import org.simplexplorer.intake.DelimitedRecords.Cells;
import org.simplexplorer.study.StudyFormatException;

/** What the first records of a table look like if a delimiter is supposed to part its cells. */
final class FormGuess {

    private static final int MOST_RECORDS = 1000;

    private final char delimiter;
    private int records;
    private int width;
    private int firstWidth;
    private boolean cornerBlank;
    private boolean even = true;
    private int numbers;
    private int words;
    private int cells;
    private int withPoint;
    private int withComma;
    private boolean wordInFirstRow;
    private boolean wordInFirstColumn;
    private boolean wordInCorner;

    private FormGuess(char delimiter) {
        this.delimiter = delimiter;
    }

    static FormGuess of(String text, char delimiter) {
        FormGuess guess = new FormGuess(delimiter);
        DelimitedRecords source = new DelimitedRecords(text, delimiter);
        try {
            Optional<Cells> next = source.next();
            while (next.isPresent() && guess.records < MOST_RECORDS) {
                guess.add(next.get());
                next = source.next();
            }
        } catch (StudyFormatException e) {
            guess.even = false; // reading the table itself will say so
        }
        return guess;
    }

    char delimiter() {
        return delimiter;
    }

    /** Whether this can be a table of numbers. */
    boolean isTable() {
        return even && numbers > 0 && Math.max(width, firstWidth) > 1;
    }

    /** Whether this looks more like a table than another guess does. */
    boolean isBetterThan(FormGuess other) {
        if (isTable() != other.isTable()) {
            return isTable();
        }
        return share() != other.share() ? share() > other.share() : numbers > other.numbers;
    }

    /** Whether most of the cells are numbers, of those that need not be tokens: a sentence can have commas too. */
    boolean isMostlyNumbers() {
        return records == 1 ? numbers > 1 && !wordInFirstRow : numbers >= words;
    }

    /** Which part of the cells are numbers. */
    private double share() {
        return (double) numbers / Math.max(cells, 1);
    }

    char decimal() {
        return withComma > withPoint ? ',' : '.';
    }

    Headers headers() {
        boolean both = records > 1 && (firstWidth == width - 1 || (cornerBlank && width > 1));
        boolean row = records > 1 && (wordInFirstRow || (width == 1 && wordInCorner));
        boolean column = width > 1 && (wordInFirstColumn || (records == 1 && wordInCorner));
        return both ? Headers.BOTH : Headers.of(row, column);
    }

    private void add(Cells record) {
        if (records == 0) {
            firstWidth = record.size();
            width = firstWidth;
            cornerBlank = record.get(0).isEmpty();
        } else if (records == 1) {
            width = record.size();
            even = width == firstWidth || width == firstWidth + 1;
        } else {
            even &= record.size() == width;
        }
        for (int column = 0; column < record.size(); column++) {
            add(record.get(column), column);
        }
        records++;
    }

    private void add(String cell, int column) {
        boolean number = CellNumber.is(cell, '.') || CellNumber.is(cell, ',');
        withPoint += CellNumber.shows(cell, '.') ? 1 : 0;
        withComma += CellNumber.shows(cell, ',') ? 1 : 0;
        boolean word = !number && !cell.isEmpty();
        if (records > 0 && column > 0) {
            words += word ? 1 : 0;
        }
        numbers += number ? 1 : 0;
        cells++;
        wordInCorner |= word && records == 0 && column == 0;
        wordInFirstRow |= word && records == 0 && column > 0;
        wordInFirstColumn |= word && records > 0 && column == 0;
    }
}
