package org.simplexplorer.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.JsonInput;
import org.simplexplorer.study.StudyFormatException;

/** An object of a lesson file. Its fields may come in any order, so each value is kept as text until it is asked for. */
final class JsonFields {

    /** Reads the value that comes next, which messages call {@code path}. */
    interface Reading<T> {
        T read(JsonInput input, String path) throws StudyFormatException;
    }

    private final String path;
    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @param path what messages call the object; empty for the whole file
     * @param known the fields that it can have: another one is a slip of the pen and refused
     */
    JsonFields(JsonInput input, String path, List<String> known) throws StudyFormatException {
        this.path = path;
        String called = path.isEmpty() ? "a lesson" : path;
        input.object(path.isEmpty() ? "the text" : path, name -> {
            if (!known.contains(name)) {
                throw new StudyFormatException("%s has the field \u201c%s\u201d, which is none of %s"
                        .formatted(called, name, String.join(", ", known)));
            }
            values.put(name, input.verbatim(path(name)));
        });
    }

    /** What messages call a field. */
    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    <T> Optional<T> optional(String name, Reading<T> reading) throws StudyFormatException {
        @Nullable String value = values.get(name);
        return value == null ? Optional.empty() : Optional.of(reading.read(new JsonInput(value), path(name)));
    }

    <T> T required(String name, Reading<T> reading) throws StudyFormatException {
        return optional(name, reading)
                .orElseThrow(() -> new StudyFormatException("the field " + path(name) + " is missing"));
    }

    /** A field's value as it stands in the file. */
    Optional<String> verbatim(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Reads an array with at least so many elements. */
    static <T> Reading<List<T>> list(int least, Reading<T> element) {
        return (input, path) -> {
            List<T> read = new ArrayList<>();
            input.array(path, index -> read.add(element.read(input, path + "[" + index + "]")));
            if (read.size() < least) {
                throw new StudyFormatException(
                        "%s has %d of the %d entries that it needs at least".formatted(path, read.size(), least));
            }
            return read;
        };
    }

    /** Reads an object whose field names are keys. */
    static <K, V> Reading<Map<K, V>> map(KeyReading<K> key, Reading<V> value) {
        return (input, path) -> {
            Map<K, V> read = new LinkedHashMap<>();
            input.object(path, name -> {
                String here = path + "." + name;
                read.put(key.read(name, here), value.read(input, here));
            });
            return read;
        };
    }

    /** What the name of a field stands for. */
    interface KeyReading<K> {
        K read(String name, String path) throws StudyFormatException;
    }
}
