package org.simplexplorer.study;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.regex.Pattern;

/** Puts what Jackson says of a bad text into the words of a user. */
final class JsonProblem {

    /** Remarks for programmers: character codes, features to enable, where Jackson keeps its limits. */
    private static final Pattern REMARK = Pattern.compile(
            " \\(code \\d+\\)| \\((JSON String|not recognized)[^()]*(\\([^()]*\\)[^()]*)*\\)|, from `[^`]*`|: enable `.*");

    private JsonProblem() {}

    /** What is wrong, without where: no capital letter, no stop. */
    static String describe(IOException problem) {
        if (problem instanceof JsonEOFException) {
            return "the text ends before the JSON is complete";
        }
        String message =
                problem instanceof JsonProcessingException json ? json.getOriginalMessage() : problem.getMessage();
        String plain = REMARK.matcher(message).replaceAll("");
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    /** Where it is wrong, to be put behind a description. */
    static String at(JsonLocation location) {
        return " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}
