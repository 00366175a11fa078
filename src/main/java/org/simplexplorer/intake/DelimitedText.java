package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.simplexplorer.intake.DelimitedRecords.Cells;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.text.Quoted;

/** Reads a table of numbers, comma-, semicolon- or tab-separated: a target a row, a source token a column. */
final class DelimitedText {

    /** How programs mark a token that is masked. */
    private static final Pattern MASK = Pattern.compile("(?i)[-\u2212](inf|infinity|\u221e)");

    private static final char[] DELIMITERS = {'\t', ';', ','};

    private final DelimitedForm form;
    private final List<String> sources = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();

    private DelimitedText(DelimitedForm form) {
        this.form = form;
    }

    /** Whether a text that may be a sentence is a table. */
    static boolean isTable(String text) {
        FormGuess best = best(text);
        return best.isTable() && best.isMostlyNumbers();
    }

    /** The form of a table, where it is not given. */
    static DelimitedForm guess(String text, DelimitedHints hints) {
        FormGuess best = hints.delimiter()
                .map(delimiter -> FormGuess.of(text, delimiter))
                .orElseGet(() -> best(text));
        return new DelimitedForm(
                best.delimiter(),
                hints.decimal().orElse(best.decimal()),
                hints.headers().orElse(best.headers()));
    }

    static Held read(String text, DelimitedForm form) throws StudyFormatException {
        return new DelimitedText(form).held(text);
    }

    private static FormGuess best(String text) {
        FormGuess best = FormGuess.of(text, ',');
        for (char delimiter : DELIMITERS) {
            FormGuess other = FormGuess.of(text, delimiter);
            best = other.isBetterThan(best) ? other : best;
        }
        return best;
    }

    private Held held(String text) throws StudyFormatException {
        DelimitedRecords records = new DelimitedRecords(text, form.delimiter());
        Optional<Cells> header = form.headers().row() ? records.next() : Optional.empty();
        for (Optional<Cells> next = records.next(); next.isPresent(); next = records.next()) {
            row(next.get());
        }
        if (rows.isEmpty()) {
            throw new StudyFormatException("the table has no row of numbers");
        }
        if (header.isPresent()) {
            header(header.get());
        }
        List<String> guesses = new ArrayList<>(List.of(form.words()));
        if (form.headers().column() && rows.size() > 1 && rows.get(0).length == 1) {
            guesses.add("The only column of numbers is taken as one row.");
            return sentence(guesses);
        }
        TensorShape shape = TensorShape.of(rows.size(), rows.get(0).length);
        Tokens tokens = new Tokens(
                form.headers().row() ? Optional.of(sources) : Optional.empty(),
                form.headers().column() ? Optional.of(targets) : Optional.empty());
        return new Held(new RowsTensor(shape, rows), tokens, guesses, Optional.of(form));
    }

    /** Words below one another, each with its score. */
    private Held sentence(List<String> guesses) throws StudyFormatException {
        double[] scores = rows.stream().mapToDouble(row -> row[0]).toArray();
        AttentionTensor row = new RowsTensor(TensorShape.of(scores.length), List.of(scores));
        return new Held(row, Tokens.of(targets), guesses, Optional.of(form));
    }

    private void header(Cells header) throws StudyFormatException {
        int width = rows.get(0).length;
        boolean corner = form.headers().column() && header.size() == width + 1;
        if (header.size() != width + (corner ? 1 : 0)) {
            throw new StudyFormatException("the first row names %s, but the rows below it have %s"
                    .formatted(Words.counted(header.size(), "token"), Words.counted(width, "number")));
        }
        sources.addAll(header.cells().subList(corner ? 1 : 0, header.size()));
    }

    private void row(Cells record) throws StudyFormatException {
        Cancellation.check();
        if (rows.size() == Limits.ROWS) {
            throw new StudyFormatException(
                    "the table has more than the %d rows that a study can have".formatted(Limits.ROWS));
        }
        int first = form.headers().column() ? 1 : 0;
        double[] row = new double[record.size() - first];
        for (int column = 0; column < row.length; column++) {
            row[column] = number(record, first + column);
        }
        if (row.length == 0 || (!rows.isEmpty() && row.length != rows.get(0).length)) {
            throw new StudyFormatException("line %d has %s, but %s"
                    .formatted(
                            record.line(),
                            Words.counted(row.length, "number"),
                            rows.isEmpty()
                                    ? "a table has at least one"
                                    : "the rows before it have " + rows.get(0).length));
        }
        if (first == 1) {
            targets.add(record.get(0));
        }
        rows.add(row);
    }

    private double number(Cells record, int column) throws StudyFormatException {
        String cell = record.get(column);
        if (cell.isEmpty()) {
            throw new StudyFormatException("a cell is empty" + record.at(column) + "; write a number there");
        }
        if (!CellNumber.is(cell, form.decimal())) {
            throw new StudyFormatException(Quoted.of(cell) + " is not a number" + record.at(column) + "; "
                    + (MASK.matcher(cell).matches() ? "write a low one such as -1e4" : "write one there"));
        }
        double number = CellNumber.value(cell, form.decimal());
        if (!Double.isFinite(number)) {
            throw new StudyFormatException(Quoted.of(cell) + " is too large for a number" + record.at(column));
        }
        return number;
    }
}
