package org.simplexplorer.figure.path;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.PathEvent;

/** The events of a path in words. */
public final class PathWords {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 18;

    private PathWords() {}

    /** {@code “joint” + “front” become one segment at λ = 0.0830}, with the parameter's symbol. */
    public static String sentence(PathEvent event, MechanismKind kind, List<String> tokens, String symbol) {
        return what(event, kind, tokens) + " at " + symbol + " = " + ParameterText.number(event.at());
    }

    /** The event without its place. */
    public static String what(PathEvent event, MechanismKind kind, List<String> tokens) {
        String first = names(event.tokens(), tokens);
        boolean one = event.tokens().length == 1;
        return switch (event.kind()) {
            case MERGE ->
                first + " + " + names(event.with(), tokens) + " become one "
                        + kind.structure().word();
            case LEAVE -> first + (one ? " falls" : " fall") + " to zero";
            case ENTER -> first + (one ? " rises" : " rise") + " from zero";
        };
    }

    private static String names(int[] members, List<String> tokens) {
        String words = Arrays.stream(members)
                .limit(MOST_WORDS)
                .mapToObj(tokens::get)
                .map(token -> TokenWords.shortened(token, LONGEST))
                .collect(Collectors.joining(" "));
        return TokenWords.quoted(words + (members.length > MOST_WORDS ? " \u2026" : ""));
    }
}
