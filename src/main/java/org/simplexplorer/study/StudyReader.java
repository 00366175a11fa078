package org.simplexplorer.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads study files: UTF-8, at most {@link Limits#FILE_BYTES}. Whatever is wrong becomes one
 * {@link StudyFormatException}, whose message starts with the name of the source; nothing else is thrown.
 */
public final class StudyReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StudyReader() {}

    /** Reads a file; messages call it by its file name. */
    public static Study read(Path file) throws StudyFormatException {
        return read(text(file), String.valueOf(file.getFileName()));
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param sourceName what messages call it
     */
    public static Study read(InputStream in, String sourceName) throws StudyFormatException {
        return read(text(in, sourceName), sourceName);
    }

    /** The text of a file, whatever it says; messages call it by its file name. */
    public static String text(Path file) throws StudyFormatException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return text(in, name);
        } catch (IOException e) {
            throw failure(name, FileProblem.describe(e), e);
        }
    }

    /** As {@link #text(Path)}, from a stream that is not closed. */
    public static String text(InputStream in, String sourceName) throws StudyFormatException {
        try {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            requireSize(bytes.length, sourceName);
            return decode(bytes);
        } catch (CharacterCodingException e) {
            throw failure(sourceName, "the text is not UTF-8", e);
        } catch (IOException e) {
            throw failure(sourceName, FileProblem.describe(e), e);
        }
    }

    /** Reads the text of a file. */
    public static Study read(String json, String sourceName) throws StudyFormatException {
        requireSize(json.length(), sourceName);
        try {
            return StudyParser.parse(json);
        } catch (StudyFormatException e) {
            throw failure(sourceName, e.getMessage(), e);
        }
    }

    private static void requireSize(int size, String sourceName) throws StudyFormatException {
        if (size > Limits.FILE_BYTES) {
            throw new StudyFormatException("%s: the file is larger than the %d MB that a study may have"
                    .formatted(sourceName, Limits.FILE_BYTES >> 20));
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static StudyFormatException failure(String sourceName, String problem, Exception cause) {
        return new StudyFormatException(sourceName + ": " + problem, cause);
    }
}
