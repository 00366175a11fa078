package org.simplexplorer.study;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.json.JsonText;
import org.simplexplorer.text.FormatException;

/**
 * A study as an exported figure carries it: with the settings that the figure was drawn with. In its JSON they are the
 * field {@code figure}, which readers that want the study alone pass over.
 *
 * @param settings each under the name of its option, in order; none for a figure that is no view of the study
 */
public record DrawnStudy(Study study, Map<String, String> settings) {

    private static final String FIELD = "figure";

    public DrawnStudy {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The study as its file would hold it, with the settings. */
    public String json() {
        Map<String, String> fields = new LinkedHashMap<>(study.unknown().json());
        fields.remove(FIELD);
        if (!settings.isEmpty()) {
            fields.put(
                    FIELD,
                    settings.entrySet().stream()
                            .map(setting ->
                                    JsonText.quoted(setting.getKey()) + ": " + JsonText.quoted(setting.getValue()))
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        return StudyWriter.write(study.withUnknown(new UnknownFields(fields)));
    }

    /**
     * Reads what {@link #json} wrote; a study without settings has none.
     *
     * @param sourceName what messages call the file
     */
    public static DrawnStudy read(byte[] utf8, String sourceName) throws StudyFormatException {
        Study read = StudyReader.read(utf8, sourceName);
        Map<String, String> fields = new LinkedHashMap<>(read.unknown().json());
        String json = fields.remove(FIELD);
        if (json == null) {
            return new DrawnStudy(read, Map.of());
        }
        Map<String, String> settings = new LinkedHashMap<>();
        try {
            JsonReader input = JsonReader.of(json.getBytes(StandardCharsets.UTF_8), "the field " + FIELD);
            input.object(name -> settings.put(name, input.string()));
        } catch (FormatException e) {
            throw new StudyFormatException(sourceName + ": " + FIELD + ": " + e.getMessage(), e);
        }
        return new DrawnStudy(read.withUnknown(new UnknownFields(fields)), settings);
    }
}
