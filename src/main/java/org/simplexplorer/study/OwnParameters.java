package org.simplexplorer.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.simplexplorer.json.JsonText;
import org.simplexplorer.math.MechanismKind;

/**
 * The fields of a study file that hold the mechanisms' own parameters, one a name: {@code "lambda": {"fusedmax": 0.1,
 * "oscarmax": 0.05}}. The usual mechanisms' are always written, the others' where they are not the standard, so that a
 * study that does without them keeps its bytes.
 */
final class OwnParameters {

    private OwnParameters() {}

    /** The mechanism with this label, if its parameter is of this name. */
    static Optional<MechanismKind> kind(String name, String label) {
        return MechanismKind.named(label).filter(kind -> has(kind, name));
    }

    /** What is to be written of each name; names without an entry are left out. */
    static Map<String, String> json(Study study) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : MechanismKind.parameterNames()) {
            Map<String, String> entries = entries(study.parameters(), name);
            entries.putAll(
                    study.unknownOwn().getOrDefault(name, UnknownFields.NONE).json());
            if (!entries.isEmpty()) {
                fields.put(name, JsonText.inline(entries));
            }
        }
        return fields;
    }

    private static Map<String, String> entries(Parameters parameters, String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (MechanismKind kind : MechanismKind.values()) {
            if (has(kind, name) && isWritten(parameters, kind)) {
                entries.put(kind.label(), Double.toString(parameters.own(kind)));
            }
        }
        return entries;
    }

    private static boolean isWritten(Parameters parameters, MechanismKind kind) {
        return MechanismKind.usual().contains(kind) || parameters.own(kind) != Parameters.DEFAULT.own(kind);
    }

    private static boolean has(MechanismKind kind, String name) {
        return kind.parameter()
                .filter(parameter -> parameter.name().equals(name))
                .isPresent();
    }
}
