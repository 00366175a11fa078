package org.simplexplorer.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.text.FormatException;

/**
 * Reads study files: UTF-8, at most {@link Limits#FILE_BYTES}. Whatever is wrong becomes one
 * {@link StudyFormatException}, whose message starts with the name of the source; nothing else is thrown.
 */
public final class StudyReader {

    /** The field that tells a study from other JSON; its value is the version of the format. */
    public static final String MARK = StudyFields.VERSION;

    private StudyReader() {}

    /** Reads a file; messages call it by its file name. */
    public static Study read(Path file) throws StudyFormatException {
        return read(bytes(file), String.valueOf(file.getFileName()));
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param sourceName what messages call it
     */
    public static Study read(InputStream in, String sourceName) throws StudyFormatException {
        return read(bytes(in, sourceName), sourceName);
    }

    /** Reads the text of a file. */
    public static Study read(String json, String sourceName) throws StudyFormatException {
        return read(json.getBytes(StandardCharsets.UTF_8), sourceName);
    }

    /** Reads the bytes of a file. */
    public static Study read(byte[] utf8, String sourceName) throws StudyFormatException {
        try {
            requireSize(utf8.length);
            JsonReader input = JsonReader.of(utf8, "the text");
            Study study = StudyParser.parse(input, "");
            input.end();
            return study;
        } catch (FormatException e) {
            throw new StudyFormatException(sourceName + ": " + e.getMessage(), e);
        }
    }

    /** Reads a study that is a value within another text, whose reader says where it is. */
    public static Study read(JsonReader input) throws FormatException {
        return StudyParser.parse(input, input.path());
    }

    /** The bytes of a file of text, whatever it says. */
    public static byte[] bytes(Path file) throws StudyFormatException {
        try (InputFile input = InputFile.open(file)) {
            return bytes(input);
        }
    }

    /** As {@link #bytes(Path)}, of a file that is open. */
    public static byte[] bytes(InputFile file) throws StudyFormatException {
        return file.bytes(Limits.FILE_BYTES)
                .orElseThrow(() -> new StudyFormatException(file.name() + ": " + tooLarge()));
    }

    /** As {@link #bytes(Path)}, from a stream that is not closed. */
    public static byte[] bytes(InputStream in, String sourceName) throws StudyFormatException {
        try {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            requireSize(bytes.length);
            return bytes;
        } catch (FormatException e) {
            throw new StudyFormatException(sourceName + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StudyFormatException(sourceName + ": " + FileProblem.describe(e), e);
        }
    }

    private static void requireSize(int size) throws FormatException {
        if (size > Limits.FILE_BYTES) {
            throw new FormatException(tooLarge());
        }
    }

    private static String tooLarge() {
        return "the file is larger than the %d MB that a study may have".formatted(Limits.FILE_BYTES >> 20);
    }
}
