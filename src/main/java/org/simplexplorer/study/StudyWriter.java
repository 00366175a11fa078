package org.simplexplorer.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.simplexplorer.json.JsonText;

/**
 * Writes study files for people to read: a row of scores a line. What is written reads back as an equal study: every
 * double exactly, and the fields that this version does not know as they were.
 */
public final class StudyWriter {

    private static final String FIELD = ",\n  ";
    private static final String BETWEEN = ",\n    ";

    private StudyWriter() {}

    /** The study as the text of a file. */
    public static String write(Study study) {
        return study.rows().stream()
                .map(StudyWriter::row)
                .collect(Collectors.joining(BETWEEN, head(study), tail(study)));
    }

    /**
     * The study as the bytes of a file, in pieces that follow each other.
     *
     * @param rowText the bytes of {@link #row} for each row
     */
    static byte[][] pieces(Study study, Function<Row, byte[]> rowText) {
        List<byte[]> pieces = new ArrayList<>(2 * study.rows().size() + 1);
        pieces.add(bytes(head(study)));
        byte[] between = bytes(BETWEEN);
        for (Row row : study.rows()) {
            if (pieces.size() > 1) {
                pieces.add(between);
            }
            pieces.add(rowText.apply(row));
        }
        pieces.add(bytes(tail(study)));
        return pieces.toArray(byte[][]::new);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Saves the study so that the file has, whatever happens, either its old or its new content.
     *
     * @throws IOException with one sentence for the user as its message
     */
    public static void write(Study study, Path file) throws IOException {
        byte[][] pieces = pieces(study, row -> bytes(row(row)));
        if (AtomicFile.length(pieces) > Limits.FILE_BYTES) {
            throw new IOException(
                    "\u201c%s\u201d cannot be saved: the study is larger than the %d MB that a file may have"
                            .formatted(file.getFileName(), Limits.FILE_BYTES >> 20));
        }
        AtomicFile.save(file, pieces);
    }

    /** What stands before the first row. */
    private static String head(Study study) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StudyFields.VERSION, Integer.toString(StudyFields.CURRENT_VERSION));
        fields.put(StudyFields.TITLE, JsonText.quoted(study.title()));
        fields.put(StudyFields.NOTE, JsonText.quoted(study.note()));
        fields.put(StudyFields.TOKENS, JsonText.list(study.tokens()));
        return JsonText.object(fields, "{\n  ", FIELD, FIELD + JsonText.quoted(StudyFields.ROWS) + ": [\n    ");
    }

    /** What stands behind the last row. */
    private static String tail(Study study) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StudyFields.GAMMA, Double.toString(study.parameters().gamma()));
        fields.putAll(OwnParameters.json(study));
        study.scoresFrom().ifPresent(from -> fields.put(StudyFields.SCORES_FROM, ScoresFromJson.write(from)));
        fields.putAll(study.unknown().json());
        return JsonText.object(fields, "\n  ]" + FIELD, FIELD, "\n}\n");
    }

    /** A row on a line of its own. */
    static String row(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StudyFields.LABEL, JsonText.quoted(row.label()));
        fields.put(StudyFields.SCORES, Arrays.toString(row.scores()));
        fields.putAll(row.unknown().json());
        return JsonText.inline(fields);
    }
}
