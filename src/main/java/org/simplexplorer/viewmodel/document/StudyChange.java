package org.simplexplorer.viewmodel.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;

/** What an edit has changed, in words: the name of a step back. */
final class StudyChange {

    private StudyChange() {}

    /** For example {@code score of “joint”}; edits of one thing have one name. */
    static String of(Study before, Study after) {
        Optional<String> model = ofModel(
                before.scoresFrom(),
                after.scoresFrom(),
                before.tokens().stream().noneMatch(after.tokens()::contains));
        if (model.isPresent()) {
            return model.get();
        }
        if (!before.tokens().equals(after.tokens()) && !before.title().equals(after.title())) {
            return "sentence"; // a new one: what was said of the old one goes with it
        }
        List<String> parts = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            parts.add("title");
        }
        if (!before.note().equals(after.note())) {
            parts.add("note");
        }
        if (!before.parameters().equals(after.parameters())) {
            parts.add(parameters(before, after));
        }
        if (!before.tokens().equals(after.tokens())) {
            parts.add("sentence");
        } else if (!before.rows().equals(after.rows())) {
            parts.add(rows(before, after));
        }
        return parts.isEmpty() ? "change" : String.join(" and ", parts);
    }

    /** What the model reads, or which of its heads is shown; empty where the change is of another kind. */
    private static Optional<String> ofModel(
            Optional<ScoresFrom> before, Optional<ScoresFrom> after, boolean newSentence) {
        if (after.isEmpty() || after.get().takenOver() || before.equals(after)) {
            return Optional.empty();
        }
        ScoresFrom is = after.get();
        if (before.isEmpty() && newSentence) {
            return Optional.of("sentence");
        }
        if (before.isEmpty()
                || before.get().takenOver()
                || !before.get().model().equals(is.model())) {
            return Optional.of("scores from " + is.model());
        }
        ScoresFrom was = before.get();
        return Optional.of(
                !was.text().equals(is.text())
                        ? "sentence"
                        : was.layer() != is.layer() || was.head() != is.head() ? "head" : "word pieces");
    }

    private static String parameters(Study before, Study after) {
        List<String> changed = new ArrayList<>();
        if (before.parameters().gamma() != after.parameters().gamma()) {
            changed.add("\u03b3");
        }
        for (MechanismKind kind : MechanismKind.values()) {
            kind.parameter()
                    .filter(own ->
                            before.parameters().own(kind) != after.parameters().own(kind))
                    .ifPresent(own -> changed.add(own.symbol() + " of " + kind.label()));
        }
        return changed.isEmpty() ? "parameters" : String.join(" and ", changed);
    }

    private static String rows(Study before, Study after) {
        int rows = after.rows().size();
        if (before.rows().size() != rows) {
            return before.rows().size() < rows ? "new row" : "deleted row";
        }
        int[] changed = IntStream.range(0, rows)
                .filter(row -> !before.row(row).equals(after.row(row)))
                .toArray();
        if (changed.length != 1) {
            return "rows";
        }
        Row was = before.row(changed[0]);
        Row is = after.row(changed[0]);
        if (!was.label().equals(is.label())) {
            return "name of a row";
        }
        double[] first = was.scores();
        double[] second = is.scores();
        int token = Arrays.mismatch(first, second);
        boolean alone = token >= 0 && Arrays.equals(first, token + 1, first.length, second, token + 1, second.length);
        return alone
                ? "score of \u201c" + TokenWords.shortened(after.tokens().get(token)) + "\u201d"
                : "scores of \u201c" + TokenWords.shortened(is.label()) + "\u201d";
    }
}
