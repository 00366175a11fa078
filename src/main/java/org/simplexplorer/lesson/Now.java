package org.simplexplorer.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Partition;
import org.simplexplorer.study.Parameters;

/** The current state, in a few words. */
final class Now {

    /** Enough to tell two levels apart that are about to meet. */
    private static final int DECIMALS = 3;

    /** More words than these are counted. */
    private static final int MOST_NAMED = 4;

    private static final String SEPARATOR = " \u00b7 ";

    private Now() {}

    /** {@code sparsemax: joint 0.518 · front 0.277 · of 0}. */
    static String weights(LessonState state, MechanismKind kind, List<Word> words) {
        return state.evaluation(kind)
                .map(found -> words.stream()
                        .map(word -> word.in(state.study().tokens()))
                        .filter(OptionalInt::isPresent)
                        .map(token -> weight(state, found, token.getAsInt()))
                        .collect(Collectors.joining(SEPARATOR)))
                .map(list -> kind.label() + ": " + list)
                .orElse("");
    }

    /** {@code sparsemax: horse 0.425 · raced 0.575}, or how many they are. */
    static String support(LessonState state, MechanismKind kind) {
        return state.evaluation(kind)
                .map(found -> kind.label() + ": " + support(state, found))
                .orElse("");
    }

    private static String support(LessonState state, Evaluation found) {
        int[] support = found.support();
        return support.length > MOST_NAMED
                ? support.length + " words with a weight"
                : Arrays.stream(support)
                        .mapToObj(token -> weight(state, found, token))
                        .collect(Collectors.joining(SEPARATOR));
    }

    /** {@code fusedmax: 3 segments}. */
    static String blocks(LessonState state, MechanismKind kind) {
        int count = state.evaluation(kind)
                .flatMap(Evaluation::blocks)
                .map(Partition::count)
                .orElse(0);
        return kind.label() + ": " + count + " " + kind.structure().word() + (count == 1 ? "" : "s");
    }

    /** {@code score of The: 0.05}. */
    static String score(LessonState state, Word word) {
        OptionalInt token = word.in(state.study().tokens());
        return token.isPresent()
                ? "score of " + word.text() + ": "
                        + ParameterText.score(state.study().row(state.row()).score(token.getAsInt()))
                : "";
    }

    /** {@code gamma: 1.00}, {@code lambda of fusedmax: 0.100}. */
    static String parameter(LessonState state, Optional<MechanismKind> kind) {
        Parameters parameters = state.study().parameters();
        return kind.map(owner -> owner.parameter().orElseThrow().name() + " of " + owner.label() + ": "
                        + ParameterText.number(parameters.own(owner)))
                .orElseGet(() -> "gamma: " + ParameterText.number(parameters.gamma()));
    }

    private static String weight(LessonState state, Evaluation found, int token) {
        return state.study().tokens().get(token) + " "
                + (found.inSupport(token) ? ParameterText.weight(found.weight(token), DECIMALS) : "0");
    }
}
