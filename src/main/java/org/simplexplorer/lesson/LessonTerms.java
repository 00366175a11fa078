package org.simplexplorer.lesson;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Study;
import org.simplexplorer.text.FormatException;
import org.simplexplorer.text.Quoted;

/** The names that a lesson file uses, and what they mean in its study. Paths are for messages. */
final class LessonTerms {

    private final Study study;

    /** How often each word stands in the sentence, since a lesson may name words as often as it is long. */
    private final Map<String, Integer> counts = new HashMap<>();

    /** The first row of each label, from 0. */
    private final Map<String, Integer> rows = new HashMap<>();

    LessonTerms(Study study) {
        this.study = study;
        study.tokens().forEach(token -> counts.merge(token, 1, Integer::sum));
        for (int row = 0; row < study.rows().size(); row++) {
            rows.putIfAbsent(study.row(row).label(), row);
        }
    }

    MechanismKind mechanism(String name, Supplier<String> path) throws FormatException {
        return MechanismKind.named(name)
                .orElseThrow(() -> unknown(
                        path,
                        name,
                        "mechanism",
                        Stream.of(MechanismKind.values()).map(MechanismKind::label)));
    }

    Word word(String name, Supplier<String> path) throws FormatException {
        int count = counts.getOrDefault(name, 0);
        if (count > 1) {
            throw new FormatException("%s is %s, which the sentence has %d times; write %s#2 for the second"
                    .formatted(path.get(), Quoted.of(name), count, Quoted.word(name)));
        }
        return (count == 1 ? Optional.of(new Word(name, 1)) : numbered(name))
                .filter(word -> word.which() <= counts.getOrDefault(word.text(), 0))
                .orElseThrow(() ->
                        new FormatException("%s is %s, but the sentence has no such word; write one as it stands there"
                                .formatted(path.get(), Quoted.of(name))));
    }

    /** The word of this name in a sentence: the text itself, or {@code text#2}. */
    static Optional<Word> word(String name, List<String> tokens) {
        return tokens.contains(name)
                ? Optional.of(new Word(name, 1))
                : numbered(name).filter(word -> word.in(tokens).isPresent());
    }

    private static Optional<Word> numbered(String name) {
        int sign = name.lastIndexOf('#');
        String number = name.substring(sign + 1);
        return sign > 0 && number.matches("[1-9]\\d{0,3}")
                ? Optional.of(new Word(name.substring(0, sign), Integer.parseInt(number)))
                : Optional.empty();
    }

    MechanismKind mechanism(JsonReader input) throws FormatException {
        return mechanism(input.string(), input::path);
    }

    FigureKind view(JsonReader input) throws FormatException {
        String name = input.string();
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.label().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        input::path,
                        name,
                        "view",
                        Stream.of(FigureKind.values()).map(FigureKind::label)));
    }

    Word word(JsonReader input) throws FormatException {
        return word(input.string(), input::path);
    }

    /** A row by its label, or by its number from 1. */
    int row(JsonReader input) throws FormatException {
        return input.isString() ? rowOfLabel(input) : rowOfNumber(input);
    }

    private int rowOfLabel(JsonReader input) throws FormatException {
        String label = input.string();
        @Nullable Integer row = rows.get(label);
        if (row == null) {
            throw unknown(input::path, label, "row", study.rowLabels().stream());
        }
        return row;
    }

    private int rowOfNumber(JsonReader input) throws FormatException {
        double number = input.number();
        int last = study.rows().size();
        if (number != Math.rint(number) || number < 1 || number > last) {
            throw input.problem("is not the number of a row; they are 1 to " + last);
        }
        return (int) number - 1;
    }

    private static FormatException unknown(Supplier<String> path, String name, String what, Stream<String> known) {
        return new FormatException("%s is %s, but there is no such %s; write one of %s"
                .formatted(path.get(), Quoted.of(name), what, Quoted.choices(known.toList())));
    }
}
