package org.simplexplorer.viewmodel.base;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns an exception's message into a sentence for a person. */
public final class Sentence {

    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]+ ");
    private static final Pattern ENDED = Pattern.compile("[.!?]$");

    private Sentence() {}

    public static String of(Throwable problem) {
        @Nullable String message = problem.getMessage();
        String text = message == null || message.isBlank() ? problem.getClass().getSimpleName() : message.strip();
        // A file's or field's name, such as x.json or rows[2], keeps its spelling.
        String first = PLAIN_WORD.matcher(text).lookingAt()
                ? text.substring(0, 1).toUpperCase(Locale.ROOT)
                : text.substring(0, 1);
        String sentence = first + text.substring(1);
        return ENDED.matcher(sentence).find() ? sentence : sentence + ".";
    }
}
