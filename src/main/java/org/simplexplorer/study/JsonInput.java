package org.simplexplorer.study;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text read from front to back, strictly: no field twice, nothing after the end, every number finite. Whatever
 * is wrong with it becomes a {@link StudyFormatException} that names the line and column, or the path of the field.
 *
 * <p>Each method reads one value, the one that comes next. Paths are for messages: {@code rows[2].scores}.
 */
public final class JsonInput {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(Limits.FILE_BYTES)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // so that they can be refused with their path
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES) // foreign names would fill a shared table
            .build();

    /** Reads the value of the field with this name. */
    @FunctionalInterface
    public interface FieldReader {
        void read(String name) throws StudyFormatException;
    }

    /** Reads the element with this index. */
    @FunctionalInterface
    public interface ElementReader {
        void read(int index) throws StudyFormatException;
    }

    private interface Access<T extends @Nullable Object> {
        T get() throws IOException;
    }

    private final String text;
    private final JsonParser parser;

    /**
     * @param text the whole text
     * @throws StudyFormatException if there is no value in it
     */
    public JsonInput(String text) throws StudyFormatException {
        this.text = text;
        try {
            parser = JSON.createParser(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        if (advance() == null) {
            throw new StudyFormatException("the text is empty");
        }
    }

    /** Reads an object; {@code fields} must read one value each time. */
    public void object(String path, FieldReader fields) throws StudyFormatException {
        require(parser.hasToken(JsonToken.START_OBJECT), path, "a JSON object");
        while (advance() != JsonToken.END_OBJECT) {
            String name = guarded(parser::currentName);
            advance();
            fields.read(name);
        }
    }

    /** Reads an array; {@code elements} must read one value each time. */
    public void array(String path, ElementReader elements) throws StudyFormatException {
        require(parser.hasToken(JsonToken.START_ARRAY), path, "an array");
        for (int index = 0; advance() != JsonToken.END_ARRAY; index++) {
            elements.read(index);
        }
    }

    /** Reads an array of numbers, each finite as a double, and no more than {@code limit} of them. */
    public double[] numbers(String path, int limit) throws StudyFormatException {
        require(parser.hasToken(JsonToken.START_ARRAY), path, "an array");
        double[] numbers = new double[16];
        int count = 0;
        while (advance() != JsonToken.END_ARRAY) {
            if (count == limit) {
                throw new StudyFormatException("%s has more than %d numbers".formatted(path, limit));
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count] = numberOrNaN();
            if (!Double.isFinite(numbers[count])) {
                throw new StudyFormatException("%s[%d] is not a finite number".formatted(path, count));
            }
            count++;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Reads a number that is finite as a double. */
    public double number(String path) throws StudyFormatException {
        double number = numberOrNaN();
        require(Double.isFinite(number), path, "a finite number");
        return number;
    }

    /** Whether the value is an array. */
    public boolean isArray() {
        return parser.hasToken(JsonToken.START_ARRAY);
    }

    /** Whether the value is an object. */
    public boolean isObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    /** Whether the value is an array whose first element is an array. */
    public boolean isArrayOfArrays() {
        return isArray() && firstLetterWithin() == '[';
    }

    /** Whether the value is an array whose first element is an object. */
    public boolean isArrayOfObjects() {
        return isArray() && firstLetterWithin() == '{';
    }

    /** The first letter of the first element; the closing bracket of an empty array; a space at the end of the text. */
    private char firstLetterWithin() {
        int position = (int) parser.currentTokenLocation().getCharOffset() + 1;
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : ' ';
    }

    public String string(String path) throws StudyFormatException {
        require(parser.hasToken(JsonToken.VALUE_STRING), path, "a text");
        return guarded(parser::getText);
    }

    /** Reads a text, or a number as the text that it is written with. */
    public String stringOrNumber(String path) throws StudyFormatException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) ? guarded(parser::getText) : string(path);
    }

    public boolean bool(String path) throws StudyFormatException {
        require(parser.currentToken().isBoolean(), path, "true or false");
        return parser.hasToken(JsonToken.VALUE_TRUE);
    }

    /** Reads any value and gives its text, letter by letter. */
    public String verbatim(String path) throws StudyFormatException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT && guarded(parser::isNaN)) {
                throw new StudyFormatException(path + " holds a number that is not finite");
            }
        } while (depth > 0 && advance() != null);
        guarded(() -> {
            parser.finishToken();
            return parser;
        });
        return text.substring(start, (int) parser.currentLocation().getCharOffset());
    }

    /** Demands that nothing but white space is left. */
    public void end() throws StudyFormatException {
        if (advance() != null) {
            throw new StudyFormatException(
                    "there is more text after the end" + JsonProblem.at(parser.currentTokenLocation()));
        }
    }

    private double numberOrNaN() throws StudyFormatException {
        return parser.currentToken().isNumeric() ? guarded(parser::getDoubleValue) : Double.NaN;
    }

    private @Nullable JsonToken advance() throws StudyFormatException {
        return this.<@Nullable JsonToken>guarded(parser::nextToken);
    }

    private <T extends @Nullable Object> T guarded(Access<T> access) throws StudyFormatException {
        try {
            return access.get();
        } catch (IOException e) {
            throw new StudyFormatException(JsonProblem.describe(e, parser.currentLocation()), e);
        }
    }

    private static void require(boolean condition, String path, String expected) throws StudyFormatException {
        if (!condition) {
            throw new StudyFormatException(path + " is not " + expected);
        }
    }
}
