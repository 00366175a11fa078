package org.simplexplorer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.simplexplorer.study.StudyFormatException;

/** Reads text: UTF-8, or what spreadsheets call Unicode, which is UTF-16 with a byte order mark. */
final class TextFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    static String read(Path file) throws IOException, StudyFormatException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(IntakeLimits.TEXT_BYTES + 1);
            if (bytes.length > IntakeLimits.TEXT_BYTES) {
                throw new StudyFormatException(
                        "the file is larger than the %d MB that a text may have; save the attention as .npy"
                                .formatted(IntakeLimits.TEXT_BYTES >> 20));
            }
            return decode(bytes);
        }
    }

    private static String decode(byte[] bytes) throws StudyFormatException {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new StudyFormatException(
                        "there are zero bytes in the text, as in UTF-16 without a byte order mark; save it as UTF-8");
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new StudyFormatException("the text is not %s; save it as UTF-8".formatted(charset.name()), e);
        }
    }

    private static Charset charset(byte[] bytes) {
        int start = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << Byte.SIZE | (bytes[1] & 0xff);
        return switch (start) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
