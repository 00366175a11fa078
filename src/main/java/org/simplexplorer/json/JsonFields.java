package org.simplexplorer.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.json.JsonReader.Reading;
import org.simplexplorer.text.FormatException;
import org.simplexplorer.text.Quoted;

/** An object whose fields may come in any order: each is read when it is asked for, from where it stands in the text. */
public final class JsonFields {

    private final JsonSource source;
    private final String path;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** Where a value stands, in bytes: from the first to behind the last. */
    private record Place(int start, int end) {}

    /**
     * Reads the object that comes next.
     *
     * @param known the fields that it can have: another one is a slip of the pen and refused
     */
    public JsonFields(JsonReader input, List<String> known) throws FormatException {
        JsonCursor cursor = input.cursor();
        source = cursor.source();
        String called = input.path();
        path = called.equals(source.name()) ? "" : called;
        input.object(name -> {
            if (!known.contains(name)) {
                throw new FormatException("%s has the field %s, which is not one of %s"
                        .formatted(called, Quoted.of(name), String.join(", ", known)));
            }
            int start = cursor.place();
            places.put(name, new Place(start, cursor.skip(false)));
        });
    }

    /** What messages call the object. */
    public String path() {
        return path.isEmpty() ? source.name() : path;
    }

    /** What messages call a field. */
    public String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Whether the object has this field. */
    public boolean has(String name) {
        return places.containsKey(name);
    }

    /** Reads a field that may be left out. */
    public <T> Optional<T> optional(String name, Reading<T> reading) throws FormatException {
        @Nullable Place place = places.get(name);
        return place == null
                ? Optional.empty()
                : Optional.of(
                        reading.read(new JsonReader(new JsonCursor(source, place.start(), place.end(), path(name)))));
    }

    /** Reads a field that must be there. */
    public <T> T required(String name, Reading<T> reading) throws FormatException {
        return optional(name, reading)
                .orElseThrow(() -> new FormatException("the field " + path(name) + " is missing"));
    }
}
