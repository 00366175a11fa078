package org.simplexplorer.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.simplexplorer.intake.DelimitedRecords.Cells;
import org.simplexplorer.study.InputFile;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.text.FormatException;

/**
 * Reads a table of two columns, texts and their labels, comma-, semicolon- or tab-separated. A first row that says what the
 * columns are, such as {@code text,label}, is passed over. Text is decoded, cells are parted and limits are kept as in
 * every other table.
 */
public final class LabelledTexts {

    private static final int COLUMNS = 2;
    private static final int MOST_TRIED = 1000;
    private static final char[] DELIMITERS = {'\t', ';', ','};
    private static final Set<String> TEXT_NAMES = Set.of("text", "texts", "sentence", "document", "gloss", "review");
    private static final Set<String> LABEL_NAMES =
            Set.of("label", "labels", "class", "category", "target", "sentiment");

    /**
     * A row.
     *
     * @param line where it starts, from 1
     */
    public record Labelled(int line, String text, String label) {}

    private LabelledTexts() {}

    /**
     * Reads a file.
     *
     * @throws StudyFormatException with one sentence that starts with the name of the file
     */
    public static List<Labelled> read(Path file) throws StudyFormatException {
        try (InputFile input = InputFile.open(file)) {
            return IntakeReader.guarded(input.name(), () -> read(input));
        }
    }

    private static List<Labelled> read(InputFile file) throws FormatException, IOException {
        ByteBuffer head = file.head();
        if (!head.hasRemaining()) {
            throw new FormatException("the file is empty");
        }
        FileStart.refuseBinary(head);
        String text = TextFile.read(file);
        if (text.isBlank()) {
            throw new FormatException("the text is empty");
        }
        Matcher separator = IntakeText.SEPARATOR.matcher(text);
        return separator.lookingAt()
                ? rows(text.substring(separator.end()), separator.group(1).charAt(0))
                : rows(text, delimiter(text));
    }

    /** The delimiter that parts the most of the first rows into two cells; a tab, which texts rarely have, before others. */
    private static char delimiter(String text) {
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int pairs = pairs(new DelimitedRecords(text, delimiter));
            if (pairs > most) {
                most = pairs;
                best = delimiter;
            }
        }
        return best;
    }

    private static int pairs(DelimitedRecords records) {
        int pairs = 0;
        try {
            Optional<Cells> next = records.next();
            for (int tried = 0; next.isPresent() && tried < MOST_TRIED; tried++) {
                pairs += next.get().size() == COLUMNS ? 1 : 0;
                next = records.next();
            }
        } catch (StudyFormatException e) {
            return pairs; // reading the table itself will say so
        }
        return pairs;
    }

    private static List<Labelled> rows(String text, char delimiter) throws FormatException {
        DelimitedRecords records = new DelimitedRecords(text, delimiter);
        List<Labelled> rows = new ArrayList<>();
        boolean first = true;
        for (Optional<Cells> next = records.next(); next.isPresent(); next = records.next()) {
            Cancellation.check();
            if (!first || !isHeader(next.get())) {
                rows.add(row(next.get()));
            }
            first = false;
            if (rows.size() > IntakeLimits.LABELLED_TEXTS) {
                throw new FormatException("the table has more than the %,d texts that can be learned from"
                        .formatted(IntakeLimits.LABELLED_TEXTS));
            }
        }
        return rows;
    }

    private static boolean isHeader(Cells cells) {
        return cells.size() == COLUMNS
                && TEXT_NAMES.contains(cells.get(0).toLowerCase(Locale.ROOT))
                && LABEL_NAMES.contains(cells.get(1).toLowerCase(Locale.ROOT));
    }

    private static Labelled row(Cells cells) throws FormatException {
        if (cells.size() != COLUMNS) {
            throw new FormatException("line %d has %s, but every line must have two: a text and its label%s"
                    .formatted(
                            cells.line(),
                            Words.counted(cells.size(), "cell"),
                            cells.size() > COLUMNS ? "; write a text with delimiters in quotation marks" : ""));
        }
        if (cells.get(0).isBlank()) {
            throw new FormatException("the text is empty" + cells.at(0) + "; write one there or delete the line");
        }
        if (cells.get(1).isBlank()) {
            throw new FormatException("the label is empty" + cells.at(1) + "; write the text's class there");
        }
        return new Labelled(cells.line(), cells.get(0), cells.get(1).strip());
    }
}
