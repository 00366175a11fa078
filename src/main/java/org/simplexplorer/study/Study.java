package org.simplexplorer.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user has open: a sentence, rows of scores over its tokens, and parameters. One row is a single sentence;
 * several are a matrix of targets by source tokens. Immutable, equal by value.
 *
 * @param title a name to show
 * @param note where the scores come from
 * @param tokens the sentence; may have no token, but no token is the empty string
 * @param rows at least one; each has one score a token
 * @param parameters the parameters of the mechanisms
 * @param scoresFrom the head of a transformer that the scores come from; empty for scores of any other kind
 * @param unknown the file's top-level fields that this version does not know
 * @param unknownOwn the entries that this version does not know, for each name of the mechanisms' own parameters
 */
public record Study(
        String title,
        String note,
        List<String> tokens,
        List<Row> rows,
        Parameters parameters,
        Optional<ScoresFrom> scoresFrom,
        UnknownFields unknown,
        Map<String, UnknownFields> unknownOwn) {

    /** @throws IllegalArgumentException if the shapes do not fit or exceed {@link Limits} */
    public Study {
        tokens = List.copyOf(tokens);
        rows = List.copyOf(rows);
        unknownOwn = Map.copyOf(unknownOwn);
        requireAtMost(Limits.TOKENS, tokens.size(), "tokens");
        requireAtMost(Limits.ROWS, rows.size(), "rows");
        if (tokens.contains("")) {
            throw new IllegalArgumentException("source[" + tokens.indexOf("") + "] is empty");
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("rows is empty, but a study has at least one row");
        }
        for (int r = 0; r < rows.size(); r++) {
            int scores = rows.get(r).size();
            if (scores != tokens.size()) {
                throw new IllegalArgumentException("rows[" + r + "] has " + counted(scores, "score")
                        + ", but the sentence has " + counted(tokens.size(), "token"));
            }
        }
    }

    /** A study as a program makes it: nothing in it is unknown. */
    public Study(String title, String note, List<String> tokens, List<Row> rows, Parameters parameters) {
        this(title, note, tokens, rows, parameters, Optional.empty(), UnknownFields.NONE, Map.of());
    }

    /** A study to start from: no token, and one row without a label. */
    public static Study blank() {
        return new Study("", "", List.of(), List.of(Row.zeros("", 0)), Parameters.DEFAULT);
    }

    /** The labels of the rows, empty where a row has none. */
    public List<String> rowLabels() {
        return rows.stream().map(Row::label).toList();
    }

    public Row row(int index) {
        return rows.get(index);
    }

    public Study withTitle(String newTitle) {
        return new Study(newTitle, note, tokens, rows, parameters, scoresFrom, unknown, unknownOwn);
    }

    public Study withNote(String newNote) {
        return new Study(title, newNote, tokens, rows, parameters, scoresFrom, unknown, unknownOwn);
    }

    public Study withParameters(Parameters newParameters) {
        return new Study(title, note, tokens, rows, newParameters, scoresFrom, unknown, unknownOwn);
    }

    /** With other fields that this version does not know. */
    Study withUnknown(UnknownFields newUnknown) {
        return new Study(title, note, tokens, rows, parameters, scoresFrom, newUnknown, unknownOwn);
    }

    public Study withRows(List<Row> newRows) {
        return withSentence(tokens, newRows);
    }

    public Study withRow(int index, Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(index, row);
        return withRows(changed);
    }

    /** The study with one more row, which will have the given index. */
    public Study withRowInserted(int index, Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.add(index, row);
        return withRows(changed);
    }

    /** The study without a row; the last one left cannot be removed. */
    public Study withoutRow(int index) {
        List<Row> changed = new ArrayList<>(rows);
        changed.remove(index);
        return withRows(changed);
    }

    /**
     * The study with another sentence and rows that fit it; {@link Retokenizer} makes them from an edited sentence. Where the
     * scores came from a model, the study and its note say from now on that they were changed by hand.
     */
    public Study withSentence(List<String> newTokens, List<Row> newRows) {
        boolean same = newTokens.equals(tokens) && newRows.equals(rows);
        return (same ? this : takenOver()).withCells(newTokens, newRows);
    }

    /** The study as one that a person changes by hand; where the scores came from a model, its note says so. */
    public Study takenOver() {
        return scoresFrom
                .filter(from -> !from.takenOver())
                .map(from -> withScoresFrom(from.withTakenOver(true)))
                .orElse(this);
    }

    /** The study with another account of where its scores come from; where the note had the old one, it has the new one. */
    public Study withScoresFrom(ScoresFrom newFrom) {
        String told = scoresFrom
                .map(old -> note.replace(old.inWords(), newFrom.inWords()))
                .orElse(note);
        return new Study(title, told, tokens, rows, parameters, Optional.of(newFrom), unknown, unknownOwn);
    }

    private Study withCells(List<String> newTokens, List<Row> newRows) {
        return new Study(title, note, newTokens, newRows, parameters, scoresFrom, unknown, unknownOwn);
    }

    /** An equal study that holds the other's rows wherever they are equal to its own, so that both take less memory. */
    public Study sharingRowsOf(Study other) {
        List<Row> shared = new ArrayList<>(rows);
        for (int r = 0; r < Math.min(rows.size(), other.rows.size()); r++) {
            if (rows.get(r).equals(other.rows.get(r))) {
                shared.set(r, other.rows.get(r));
            }
        }
        return withCells(tokens, shared);
    }

    private static void requireAtMost(int limit, int size, String what) {
        if (size > limit) {
            throw new IllegalArgumentException("a study holds at most %d %s, not %d".formatted(limit, what, size));
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
