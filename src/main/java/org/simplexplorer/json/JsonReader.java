package org.simplexplorer.json;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simplexplorer.text.FormatException;

/**
 * A JSON text read from front to back, strictly: no field twice, nothing after the end, every number finite. Whatever is
 * wrong with it becomes a {@link FormatException} that names the line and column, or the path of the field. The text is
 * never copied as a whole.
 *
 * <p>Each method reads one value, the one that comes next.
 */
public final class JsonReader {

    /** The bytes of all values together that are kept as they are. */
    static final int MOST_VERBATIM = 16 << 20;

    /** Reads the value of the field with this name. */
    @FunctionalInterface
    public interface FieldReader {
        void read(String name) throws FormatException;
    }

    /** Reads the element with this index. */
    @FunctionalInterface
    public interface ElementReader {
        void read(int index) throws FormatException;
    }

    /** Reads the value that comes next. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(JsonReader input) throws FormatException;
    }

    private final JsonCursor cursor;
    private int verbatim;

    JsonReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a text in UTF-8, with or without a byte order mark.
     *
     * @param name what messages call the text, such as {@code the text}
     * @throws FormatException if there is no value in it, or it is not UTF-8
     */
    public static JsonReader of(byte[] utf8, String name) throws FormatException {
        return of(JsonSource.of(utf8, name, false));
    }

    /** As {@link #of(byte[], String)}. */
    public static JsonReader of(String text, String name) throws FormatException {
        return of(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** As {@link #of(byte[], String)}, for one line of many: messages name the column alone. */
    public static JsonReader ofLine(byte[] utf8, String name) throws FormatException {
        return of(JsonSource.of(utf8, name, true));
    }

    private static JsonReader of(JsonSource source) throws FormatException {
        return new JsonReader(new JsonCursor(source, source.start(), source.utf8().length, ""));
    }

    /** Which of some names is the first that the outermost object has as a field; empty where none is, or no object. */
    public static Optional<String> firstField(byte[] utf8, Set<String> names) {
        try {
            JsonCursor cursor = of(utf8, "").cursor;
            while (cursor.advance() == JsonToken.FIELD_NAME) {
                String name = cursor.name();
                if (names.contains(name)) {
                    return Optional.of(name);
                }
                cursor.advance();
                cursor.skip(false);
            }
            return Optional.empty();
        } catch (FormatException e) {
            return Optional.empty(); // who reads the text says what is wrong with it
        }
    }

    /** Reads an object; {@code fields} must read one value each time. */
    public void object(FieldReader fields) throws FormatException {
        require(isObject(), "is not a JSON object");
        while (cursor.advance() != JsonToken.END_OBJECT) {
            String name = cursor.name();
            cursor.advance();
            fields.read(name);
        }
    }

    /** Reads an array; {@code elements} must read one value each time. */
    public void array(ElementReader elements) throws FormatException {
        require(isArray(), "is not an array");
        for (int index = 0; cursor.advance() != JsonToken.END_ARRAY; index++) {
            elements.read(index);
        }
    }

    /** Reads an array of {@code least} to {@code most} entries. */
    public <T> List<T> list(int least, int most, Reading<T> entry) throws FormatException {
        String path = path();
        List<T> read = new ArrayList<>();
        array(index -> {
            if (index == most) {
                throw new FormatException("%s has more than %d entries".formatted(path, most));
            }
            read.add(entry.read(this));
        });
        if (read.size() < least) {
            throw new FormatException(
                    "%s has %d of the %d entries that it needs at least".formatted(path, read.size(), least));
        }
        return read;
    }

    /** Reads an array of numbers, each finite as a double, and no more than {@code most} of them. */
    public double[] numbers(int most) throws FormatException {
        require(isArray(), "is not an array of numbers");
        double[] numbers = new double[16];
        int count = 0;
        while (cursor.advance() != JsonToken.END_ARRAY) {
            if (count == most) {
                throw new FormatException("%s has more than %d numbers".formatted(cursor.pathOfHolder(), most));
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count] = number();
            count++;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Reads a number that is finite as a double. */
    public double number() throws FormatException {
        double number = cursor.number();
        require(Double.isFinite(number), "is not a finite number");
        return number;
    }

    /** Reads a text. */
    public String string() throws FormatException {
        require(isString(), "is not a string");
        return cursor.text();
    }

    /** Reads a text, or a whole number as the text that it is written with. */
    public String stringOrNumber() throws FormatException {
        return cursor.token() == JsonToken.VALUE_NUMBER_INT ? cursor.text() : string();
    }

    /** Reads true or false. */
    public boolean bool() throws FormatException {
        require(cursor.token().isBoolean(), "is neither true nor false");
        return cursor.token() == JsonToken.VALUE_TRUE;
    }

    /** Reads any value and gives its text, letter by letter. */
    public String verbatim() throws FormatException {
        String path = path();
        int start = cursor.place();
        int end = cursor.skip(true);
        verbatim += end - start;
        if (verbatim > MOST_VERBATIM) {
            throw new FormatException(
                    "%s is too large: what this version of the program does not know is kept, but no more than %d MB of it"
                            .formatted(path, MOST_VERBATIM >> 20));
        }
        return new String(cursor.source().utf8(), start, end - start, StandardCharsets.UTF_8);
    }

    /** Passes over any value. */
    public void skip() throws FormatException {
        cursor.skip(false);
    }

    /** Demands that nothing but white space is left. */
    public void end() throws FormatException {
        if (cursor.advance() != null) {
            throw cursor.source().syntax("there is more text after the end", cursor.place());
        }
    }

    /** Whether the value is an array. */
    public boolean isArray() {
        return cursor.token() == JsonToken.START_ARRAY;
    }

    /** Whether the value is an object. */
    public boolean isObject() {
        return cursor.token() == JsonToken.START_OBJECT;
    }

    /** Whether the value is a text. */
    public boolean isString() {
        return cursor.token() == JsonToken.VALUE_STRING;
    }

    /** Whether the value is an array whose first element is an array. */
    public boolean isArrayOfArrays() {
        return isArray() && cursor.source().letterAfter(cursor.place()) == '[';
    }

    /** Whether the value is an array whose first element is an object. */
    public boolean isArrayOfObjects() {
        return isArray() && cursor.source().letterAfter(cursor.place()) == '{';
    }

    /** What messages call the value: {@code rows[2].scores}; the text's name where it is the whole. */
    public String path() {
        return cursor.path();
    }

    /** A problem with the value, whose path stands before it: {@code is not above 0}. */
    public FormatException problem(String clause) {
        return new FormatException(path() + " " + clause);
    }

    JsonCursor cursor() {
        return cursor;
    }

    private void require(boolean condition, String otherwise) throws FormatException {
        if (!condition) {
            throw problem(otherwise);
        }
    }
}
