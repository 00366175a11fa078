package org.simplexplorer.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of a JSON object that this version does not know, kept so that saving a file loses nothing that another
 * program, or a later version, put there. Immutable; in the order of the file.
 *
 * @param json each field's name with its value as JSON text, letter by letter as it was read
 */
public record UnknownFields(Map<String, String> json) {

    public static final UnknownFields NONE = new UnknownFields(Map.of());

    public UnknownFields {
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }
}
