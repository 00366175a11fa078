package org.simplexplorer.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.simplexplorer.json.JsonText;

/**
 * Writes study files for people to read: a row of scores a line. What is written reads back as an equal study: every
 * double exactly, and the fields that this version does not know as they were.
 */
public final class StudyWriter {

    private StudyWriter() {}

    /** The study as the text of a file. */
    public static String write(Study study) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StudyFields.VERSION, Integer.toString(StudyFields.CURRENT_VERSION));
        fields.put(StudyFields.TITLE, JsonText.quoted(study.title()));
        fields.put(StudyFields.NOTE, JsonText.quoted(study.note()));
        fields.put(StudyFields.TOKENS, JsonText.list(study.tokens()));
        fields.put(StudyFields.ROWS, rows(study.rows()));
        fields.put(StudyFields.GAMMA, Double.toString(study.parameters().gamma()));
        fields.putAll(OwnParameters.json(study));
        study.scoresFrom().ifPresent(from -> fields.put(StudyFields.SCORES_FROM, ScoresFromJson.write(from)));
        fields.putAll(study.unknown().json());
        return JsonText.object(fields, "{\n  ", ",\n  ", "\n}\n");
    }

    /**
     * Saves the study so that the file has, whatever happens, either its old or its new content.
     *
     * @throws IOException with one sentence for the user as its message
     */
    public static void write(Study study, Path file) throws IOException {
        byte[] bytes = write(study).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.FILE_BYTES) {
            throw new IOException(
                    "\u201c%s\u201d cannot be saved: the study is larger than the %d MB that a file may have"
                            .formatted(file.getFileName(), Limits.FILE_BYTES >> 20));
        }
        AtomicFile.save(file, bytes);
    }

    private static String rows(List<Row> rows) {
        return rows.stream().map(StudyWriter::row).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    private static String row(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StudyFields.LABEL, JsonText.quoted(row.label()));
        fields.put(StudyFields.SCORES, Arrays.toString(row.scores()));
        fields.putAll(row.unknown().json());
        return JsonText.inline(fields);
    }
}
