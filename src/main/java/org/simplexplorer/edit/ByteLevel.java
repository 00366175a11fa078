package org.simplexplorer.edit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters that stand for bytes in byte-level pairs: printable bytes of Latin-1 stand for themselves, the others for the
 * letters from U+0100 on, in order ({@code bytes_to_unicode} of GPT-2's encoder).
 */
final class ByteLevel {

    /** Stands for a space. */
    static final char SPACE = '\u0120';

    /** Stands for a line break. */
    static final char LINE_BREAK = '\u010A';

    private static final int BYTES = 256;
    private static final Map<Character, Integer> BYTE_OF = byteOf();

    private ByteLevel() {}

    /** The text that letters stand for; the letters themselves where they stand for none. */
    static String decode(String letters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < letters.length(); i++) {
            Integer value = BYTE_OF.get(letters.charAt(i));
            if (value == null) {
                return letters;
            }
            bytes.write(value);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return letters; // a letter that was cut in two
        }
    }

    private static Map<Character, Integer> byteOf() {
        Map<Character, Integer> map = new HashMap<>();
        int next = BYTES;
        for (int value = 0; value < BYTES; value++) {
            boolean printable = (value >= '!' && value <= '~')
                    || (value >= 0xA1 && value <= 0xAC)
                    || (value >= 0xAE && value <= 0xFF);
            map.put((char) (printable ? value : next++), value);
        }
        return map;
    }
}
