package org.simplexplorer.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.simplexplorer.study.InputFile;
import org.simplexplorer.text.FormatException;

/** Reads text: UTF-8, or what spreadsheets call Unicode, which is UTF-16 with a byte order mark. */
final class TextFile {

    private static final int CHUNK = 8192;
    private static final int LATIN_1 = 0xff;

    private TextFile() {}

    static String read(InputFile file) throws FormatException {
        return decode(bytes(file));
    }

    /** The bytes of a text, before it is known what it says. */
    static byte[] bytes(InputFile file) throws FormatException {
        return file.bytes(IntakeLimits.TEXT_BYTES)
                .orElseThrow(() -> new FormatException(
                        "the file is larger than the %d MB that a text may have; save the attention as .npy"
                                .formatted(IntakeLimits.TEXT_BYTES >> 20)));
    }

    /** Decoded piece by piece first, to see how much memory the whole takes before it is taken. */
    private static String decode(byte[] bytes) throws FormatException {
        Charset charset = charset(bytes);
        int start = startsWith(bytes, "\uFEFF".getBytes(charset));
        int length = 0;
        boolean wide = false;
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        for (CoderResult result = CoderResult.OVERFLOW; result.isOverflow(); chunk.clear()) {
            result = decoder.decode(rest, chunk, true);
            if (result.isError()) {
                throw new FormatException("the text is not %s; save it as UTF-8".formatted(charset.name()));
            }
            chunk.flip();
            wide |= isWide(chunk);
            length += chunk.limit();
        }
        if (!wide) {
            return new String(bytes, start, bytes.length - start, charset);
        }
        if (length > IntakeLimits.WIDE_LETTERS) {
            throw new FormatException(
                    "the text has %d characters, but only %d can be read if not all are Latin; save the attention as .npy"
                            .formatted(length, IntakeLimits.WIDE_LETTERS));
        }
        CharBuffer text = CharBuffer.allocate(length);
        charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start), text, true);
        return text.flip().toString();
    }

    /** The length of a mark if the bytes start with it, else 0. */
    private static int startsWith(byte[] bytes, byte[] mark) {
        boolean marked = bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
        return marked ? mark.length : 0;
    }

    /** Whether a letter takes two bytes in memory. */
    private static boolean isWide(CharBuffer letters) throws FormatException {
        boolean wide = false;
        for (int i = 0; i < letters.limit(); i++) {
            char letter = letters.get(i);
            if (letter == 0) {
                throw new FormatException(
                        "there are zero bytes in the text, as in UTF-16 without a byte order mark; save it as UTF-8");
            }
            wide |= letter > LATIN_1;
        }
        return wide;
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
