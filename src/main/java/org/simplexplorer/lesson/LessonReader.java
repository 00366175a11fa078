package org.simplexplorer.lesson;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;
import org.simplexplorer.text.FormatException;

/**
 * Reads lesson files: UTF-8 JSON with the field {@link #MARK}. Whatever is wrong becomes one {@link StudyFormatException},
 * whose message starts with the name of the source.
 */
public final class LessonReader {

    /** The field that tells a lesson from other JSON; its value is the version of the format. */
    public static final String MARK = LessonParser.VERSION;

    private LessonReader() {}

    /** Reads a stream to its end, without closing it; messages call it {@code sourceName}. */
    static Lesson read(InputStream in, String sourceName) throws StudyFormatException {
        return read(StudyReader.bytes(in, sourceName), sourceName);
    }

    /** Reads the text of a file. */
    public static Lesson read(String json, String sourceName) throws StudyFormatException {
        return read(json.getBytes(StandardCharsets.UTF_8), sourceName);
    }

    /** Reads the bytes of a file. */
    public static Lesson read(byte[] utf8, String sourceName) throws StudyFormatException {
        try {
            return LessonParser.parse(utf8);
        } catch (FormatException e) {
            throw new StudyFormatException(sourceName + ": " + e.getMessage(), e);
        }
    }
}
