package org.simplexplorer.intake;

import java.util.regex.Pattern;

/** Tells JSON from a sentence by its first letters: {@code [0.1} is JSON, {@code [CLS]} a token. */
final class JsonStart {

    private static final Pattern START = Pattern.compile("\\s*+(\\{\\s*+[\"}]|\\[\\s*+[\\[{\"\\d\\]-])");

    private JsonStart() {}

    static boolean matches(String text) {
        return START.matcher(text).lookingAt();
    }
}
