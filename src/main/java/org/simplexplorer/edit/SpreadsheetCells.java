package org.simplexplorer.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** Scores as cells of a spreadsheet: tabs between columns, line breaks between rows. */
public final class SpreadsheetCells {

    private SpreadsheetCells() {}

    /** Scores of some tokens, one below the other, in the order of the words. */
    public static String column(Row row, List<Integer> tokens) {
        return tokens.stream().map(token -> number(row.score(token))).collect(Collectors.joining("\n"));
    }

    /** The whole study: tokens in the first line, labels in the first column. */
    public static String table(Study study) {
        List<String> lines = new ArrayList<>();
        lines.add("\t" + study.tokens().stream().map(SpreadsheetCells::cell).collect(Collectors.joining("\t")));
        for (Row row : study.rows()) {
            lines.add(cell(row.label()) + "\t"
                    + Arrays.stream(row.scores())
                            .mapToObj(SpreadsheetCells::number)
                            .collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * Puts cells in the place of scores. A single column goes down the words of one row; several columns are rows of the
     * study, and those that are beyond its last row are added.
     *
     * @param cells a list a line, all of one length
     * @throws IllegalArgumentException saying how many cells there are too many
     */
    public static Study paste(Study study, int row, int token, List<double[]> cells) {
        boolean down = cells.get(0).length == 1 && cells.size() > 1;
        List<double[]> lines =
                down ? List.of(cells.stream().mapToDouble(cell -> cell[0]).toArray()) : cells;
        int width = lines.get(0).length;
        int room = study.tokens().size() - token;
        if (width > room) {
            throw new IllegalArgumentException("there are %d cells for the words%s, but only %d words"
                    .formatted(
                            width,
                            token == 0 ? "" : " from \u201c" + study.tokens().get(token) + "\u201d on",
                            room));
        }
        List<Row> rows = new ArrayList<>(study.rows());
        for (int line = 0; line < lines.size(); line++) {
            if (row + line == rows.size()) {
                rows.add(Row.zeros("row " + (rows.size() + 1), study.tokens().size()));
            }
            double[] scores = rows.get(row + line).scores();
            System.arraycopy(lines.get(line), 0, scores, token, width);
            rows.set(row + line, rows.get(row + line).withScores(scores));
        }
        return study.withRows(rows);
    }

    private static String number(double score) {
        String digits = Double.toString(score);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    /** A text in one cell: quoted as spreadsheets do where it has a quote, a tab or a line break. */
    private static String cell(String text) {
        boolean plain = IntStream.range(0, text.length()).noneMatch(i -> "\"\t\n\r".indexOf(text.charAt(i)) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
