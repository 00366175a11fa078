package org.simplexplorer.study;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.regex.Pattern;

/** Puts what Jackson says of a bad text into the words of a user. */
public final class JsonProblem {

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

    /** What is wrong and where, without capital letter and stop. */
    static String describe(IOException problem, JsonLocation location) {
        if (!(problem instanceof JsonProcessingException json)) {
            return FileProblem.describe(problem);
        }
        JsonLocation place = json.getLocation() == null ? location : json.getLocation();
        return what(json) + at(place);
    }

    /** The end of a sentence that says where. */
    static String at(JsonLocation location) {
        return " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }

    /** What is wrong, without where. */
    public static String what(JsonProcessingException problem) {
        if (problem instanceof JsonEOFException) {
            return "the text ends before the JSON is complete";
        }
        String plain = REMARK.matcher(problem.getOriginalMessage()).replaceAll("");
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
