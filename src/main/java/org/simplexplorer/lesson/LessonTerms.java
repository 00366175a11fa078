package org.simplexplorer.lesson;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.JsonInput;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;

/** The names that a lesson file uses, and what they stand for in its study. */
record LessonTerms(Study study) {

    private static final String QUOTE = "\"";

    MechanismKind mechanism(String name, String path) throws StudyFormatException {
        return MechanismKind.named(name)
                .orElseThrow(() ->
                        unknown(path, name, "mechanism", names(List.of(MechanismKind.values()), MechanismKind::label)));
    }

    FigureKind view(String name, String path) throws StudyFormatException {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.label().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(path, name, "view", names(List.of(FigureKind.values()), FigureKind::label)));
    }

    Word word(String name, String path) throws StudyFormatException {
        int count = Collections.frequency(study.tokens(), name);
        if (count > 1) {
            throw new StudyFormatException(
                    "%s is \u201c%s\u201d, which the sentence has %d times; write %s#2 for the second"
                            .formatted(path, name, count, name));
        }
        return word(name, study.tokens())
                .orElseThrow(() -> new StudyFormatException(
                        "%s is \u201c%s\u201d, but the sentence has no such word; write one as it stands there"
                                .formatted(path, name)));
    }

    /** The word of this name in a sentence: the text itself, or {@code text#2}. */
    static Optional<Word> word(String name, List<String> tokens) {
        if (tokens.contains(name)) {
            return Optional.of(new Word(name, 1));
        }
        int sign = name.lastIndexOf('#');
        String number = name.substring(sign + 1);
        return sign > 0 && number.matches("[1-9]\\d{0,3}")
                ? Optional.of(new Word(name.substring(0, sign), Integer.parseInt(number)))
                        .filter(word -> word.in(tokens).isPresent())
                : Optional.empty();
    }

    MechanismKind mechanism(JsonInput input, String path) throws StudyFormatException {
        return mechanism(input.string(path), path);
    }

    FigureKind view(JsonInput input, String path) throws StudyFormatException {
        return view(input.string(path), path);
    }

    Word word(JsonInput input, String path) throws StudyFormatException {
        return word(input.string(path), path);
    }

    /** A row by its label, or by its number from 1. */
    int row(JsonInput input, String path) throws StudyFormatException {
        String value = input.verbatim(path);
        JsonInput alone = new JsonInput(value);
        return value.startsWith(QUOTE) ? row(alone.string(path), path) : row(alone.number(path), path);
    }

    private int row(String label, String path) throws StudyFormatException {
        List<String> labels = study.rows().stream().map(Row::label).toList();
        return IntStream.range(0, labels.size())
                .filter(row -> labels.get(row).equals(label))
                .findFirst()
                .orElseThrow(() -> unknown(path, label, "row", names(labels, Function.identity())));
    }

    private int row(double number, String path) throws StudyFormatException {
        int rows = study.rows().size();
        if (number != Math.rint(number) || number < 1 || number > rows) {
            throw new StudyFormatException("%s is not the number of a row; they are 1 to %d".formatted(path, rows));
        }
        return (int) number - 1;
    }

    private static StudyFormatException unknown(String path, String name, String what, String known) {
        return new StudyFormatException(
                "%s is \u201c%s\u201d, but there is no such %s; write one of %s".formatted(path, name, what, known));
    }

    private static <T> String names(Collection<T> all, Function<T, String> name) {
        return String.join(", ", all.stream().map(name).toList());
    }
}
