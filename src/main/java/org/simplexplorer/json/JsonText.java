package org.simplexplorer.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of JSON that are put together by hand, so that files are laid out for people. */
public final class JsonText {

    private static final Pattern HALF_SURROGATE = Pattern.compile("\\p{Cs}");

    private JsonText() {}

    /** A JSON string; half a surrogate pair, which UTF-8 cannot hold, is escaped. */
    public static String quoted(String text) {
        String quoted = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
        return HALF_SURROGATE.matcher(quoted).replaceAll(half -> "\\\\u%04x"
                .formatted((int) half.group().charAt(0)));
    }

    /** A JSON list of strings on one line. */
    public static String list(Iterable<String> texts) {
        StringBuilder list = new StringBuilder("[");
        for (String text : texts) {
            list.append(list.length() > 1 ? ", " : "").append(quoted(text));
        }
        return list.append("]").toString();
    }

    /**
     * A JSON object.
     *
     * @param fields names and their values as JSON, in order
     */
    public static String object(Map<String, String> fields, String start, String separator, String end) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ": " + field.getValue())
                .collect(Collectors.joining(separator, start, end));
    }

    /** A JSON object on one line. */
    public static String inline(Map<String, String> fields) {
        return object(fields, "{", ", ", "}");
    }
}
