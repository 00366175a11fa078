package org.simplexplorer.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.simplexplorer.study.FileProblem;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;

/**
 * Reads lesson files: UTF-8 JSON with the field {@code simplexplorer-lesson}. Whatever is wrong becomes one
 * {@link StudyFormatException}, whose message starts with the name of the source.
 */
public final class LessonReader {

    private static final Pattern MARK = Pattern.compile("\"" + LessonParser.VERSION + "\"\\s*:");

    /** Bytes in which the first letter must stand. */
    private static final int LOOKED_AT = 1024;

    private LessonReader() {}

    /** The lesson in a file; empty where the file is no lesson, but perhaps a study. */
    public static Optional<Lesson> readIfLesson(Path file) throws StudyFormatException {
        if (!startsAsJson(file)) {
            return Optional.empty();
        }
        String text = StudyReader.text(file);
        return MARK.matcher(text).find()
                ? Optional.of(read(text, String.valueOf(file.getFileName())))
                : Optional.empty();
    }

    private static boolean startsAsJson(Path file) throws StudyFormatException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return start.replace("\uFEFF", "").stripLeading().startsWith("{");
        } catch (IOException e) {
            throw new StudyFormatException(file.getFileName() + ": " + FileProblem.describe(e), e);
        }
    }

    /** Reads a stream to its end, without closing it; messages call it {@code sourceName}. */
    static Lesson read(InputStream in, String sourceName) throws StudyFormatException {
        return read(StudyReader.text(in, sourceName), sourceName);
    }

    /** Reads the text of a file. */
    public static Lesson read(String json, String sourceName) throws StudyFormatException {
        try {
            return LessonParser.parse(json);
        } catch (StudyFormatException e) {
            throw new StudyFormatException(sourceName + ": " + e.getMessage(), e);
        }
    }
}
