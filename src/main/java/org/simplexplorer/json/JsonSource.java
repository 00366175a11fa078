package org.simplexplorer.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.simplexplorer.text.FormatException;

/**
 * The bytes of a JSON text, and where in it something stands.
 *
 * @param name what messages call the text
 * @param oneLine whether it is a line of a larger text, so that there is no use in counting its lines
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record JsonSource(byte[] utf8, String name, boolean oneLine) {

    private static final int CHUNK = 8192;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** @throws FormatException if the bytes are not UTF-8; a zero byte would be taken for another encoding */
    static JsonSource of(byte[] utf8, String name, boolean oneLine) throws FormatException {
        JsonSource source = new JsonSource(utf8, name, oneLine);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer chunk = CharBuffer.allocate(CHUNK); // none is kept: the text may be large
        for (CoderResult result = CoderResult.OVERFLOW; result.isOverflow(); chunk.clear()) {
            result = decoder.decode(bytes, chunk, true);
            if (result.isError()) {
                throw new FormatException(name + " is not UTF-8");
            }
        }
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == 0) {
                throw source.syntax("there is a zero byte in " + name, i);
            }
        }
        return source;
    }

    /** A mistake at a place, in bytes from the start. */
    FormatException syntax(String what, int offset) {
        int lineStart = start();
        int line = 1;
        int end = Math.min(offset, utf8.length);
        for (int i = 0; i < end; i++) {
            if (utf8[i] == '\n' || (utf8[i] == '\r' && (i + 1 == utf8.length || utf8[i + 1] != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = 1;
        for (int i = lineStart; i < end; i++) {
            column += (utf8[i] & 0xc0) == 0x80 ? 0 : 1; // not within a letter
        }
        return new FormatException(
                oneLine
                        ? "not valid JSON at column %d: %s".formatted(column, what)
                        : "%s (line %d, column %d)".formatted(what, line, column));
    }

    /** The first letter after a place that is no white space; a space at the end of the text. */
    char letterAfter(int offset) {
        for (int i = offset + 1; i < utf8.length; i++) {
            if (!Character.isWhitespace(utf8[i])) {
                return (char) utf8[i];
            }
        }
        return ' ';
    }

    /** Where the text starts, behind a byte order mark. */
    int start() {
        int length = BYTE_ORDER_MARK.length;
        boolean marked = utf8.length >= length && Arrays.equals(utf8, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? length : 0;
    }
}
