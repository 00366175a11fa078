package org.simplexplorer.study;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.json.JsonText;
import org.simplexplorer.text.FormatException;

/**
 * A study as an exported figure carries it: with the settings that the figure was drawn with. In its JSON they are the
 * field {@code figure}, which readers that want the study alone pass over. A figure of several studies carries the others
 * in the field {@code together}.
 *
 * @param settings each under the name of its option, in order; none for a figure that is no view of the study
 * @param together all studies of a figure of several, of which {@code study} is the first; none for a figure of one
 */
public record DrawnStudy(Study study, Map<String, String> settings, List<Part> together) {

    private static final String FIELD = "figure";
    private static final String TOGETHER = "together";
    private static final String NAME = "name";
    private static final String STUDY = "study";
    private static final int MOST_PARTS = 1000;

    /** What a reader takes of fields that it does not know, less some room for those of the studies. */
    private static final int MOST_BYTES = 15 << 20;

    /** A study of several, as the figure calls it. */
    public record Part(String name, Study study) {}

    public DrawnStudy {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        together = List.copyOf(together);
    }

    /** A figure of one study. */
    public DrawnStudy(Study study, Map<String, String> settings) {
        this(study, settings, List.of());
    }

    /** A figure of several studies, at least one. */
    public static DrawnStudy ofSeveral(List<Part> parts, Map<String, String> settings) {
        return new DrawnStudy(parts.get(0).study(), settings, parts);
    }

    /** Whether the studies of several are small enough to be read again. */
    public boolean canBeKept() {
        return together.isEmpty() || parts().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** The first one is known by its name, as it is the study itself. */
    private String parts() {
        List<String> parts = new ArrayList<>();
        for (Part part : together) {
            String name = "{" + JsonText.quoted(NAME) + ": " + JsonText.quoted(part.name());
            Study own = part.study().withUnknown(UnknownFields.NONE);
            parts.add(
                    parts.isEmpty()
                            ? name + "}"
                            : name + ", " + JsonText.quoted(STUDY) + ": "
                                    + StudyWriter.write(own).strip() + "}");
        }
        return String.join(",\n", parts);
    }

    /** The study as its file would hold it, with the settings. */
    public String json() {
        Map<String, String> fields = new LinkedHashMap<>(study.unknown().json());
        fields.remove(FIELD);
        fields.remove(TOGETHER);
        if (!together.isEmpty()) {
            fields.put(TOGETHER, "[" + parts() + "]");
        }
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
        String figure = fields.remove(FIELD);
        String others = fields.remove(TOGETHER);
        Study study = read.withUnknown(new UnknownFields(fields));
        String field = FIELD;
        try {
            Map<String, String> settings = figure == null ? Map.of() : settings(figure);
            field = TOGETHER;
            return new DrawnStudy(study, settings, others == null ? List.of() : parts(others, study));
        } catch (FormatException e) {
            throw new StudyFormatException(sourceName + ": " + field + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> settings(String json) throws FormatException {
        Map<String, String> settings = new LinkedHashMap<>();
        JsonReader input = JsonReader.of(json, "the field " + FIELD);
        input.object(name -> settings.put(name, input.string()));
        return settings;
    }

    private static List<Part> parts(String json, Study first) throws FormatException {
        return JsonReader.of(json, "the field " + TOGETHER).list(1, MOST_PARTS, input -> part(input, first));
    }

    private static Part part(JsonReader input, Study first) throws FormatException {
        List<String> names = new ArrayList<>();
        List<Study> studies = new ArrayList<>();
        input.object(field -> {
            switch (field) {
                case NAME -> names.add(input.string());
                case STUDY -> studies.add(StudyReader.read(input));
                default -> input.skip();
            }
        });
        return new Part(String.join("", names), studies.isEmpty() ? first : studies.get(0));
    }
}
