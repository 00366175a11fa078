package org.simplexplorer.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.text.Quoted;

/** Puts what Jackson says of a bad text into the words of a user. */
final class JsonProblem {

    private static final int LONGEST = 160;

    /** Remarks for programmers: character codes, what else JSON knows, features to enable, where a limit is kept. */
    private static final Pattern REMARK = Pattern.compile(String.join(
            "|",
            " \\(code [^)]*\\)",
            "(: was expecting)? \\(JSON .*\\)$",
            " \\(for [^)]*\\)",
            " \\(not recognized [^)]*\\)",
            ", from `[^`]*`",
            ": enable `.*"));

    private JsonProblem() {}

    /** Where the text is wrong, in letters; some limits of the parser come without a place. */
    static long place(IOException problem, JsonLocation otherwise) {
        @Nullable JsonLocation told = problem instanceof JsonProcessingException json ? json.getLocation() : null;
        return (told == null ? otherwise : told).getCharOffset();
    }

    /** What is wrong, without where, without capital letter and stop. */
    static String what(IOException problem) {
        if (!(problem instanceof JsonProcessingException json)) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", problem);
        }
        if (problem instanceof JsonEOFException) {
            return "the text ends before the JSON is complete";
        }
        // Before the remarks are looked for, since a name in the message may be as long as the file.
        String plain = REMARK.matcher(Quoted.shortened(json.getOriginalMessage(), 4 * LONGEST))
                .replaceAll("");
        return Character.toLowerCase(plain.charAt(0)) + Quoted.shortened(plain.substring(1), LONGEST);
    }
}
