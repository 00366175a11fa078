package org.simplexplorer.intake;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/** Tells JSON from a sentence by its first letters: {@code [0.1} is JSON, {@code [CLS]} a token. */
final class JsonStart {

    private static final Pattern START = Pattern.compile("\\s*+(\\{\\s*+[\"}]|\\[\\s*+[\\[{\"\\d\\]-])");

    /** Bytes as the letters that their numbers stand for in Latin-1, of which UTF-8 shares those that matter here. */
    private record Letters(ByteBuffer bytes, int start, int length) implements CharSequence {
        @Override
        public char charAt(int index) {
            return (char) (bytes.get(start + index) & 0xff);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Letters(bytes, start + from, to - from);
        }
    }

    private JsonStart() {}

    static boolean matches(CharSequence text) {
        return START.matcher(text).lookingAt();
    }

    /** As of a text, of bytes in UTF-8 with or without a byte order mark. */
    static boolean matches(ByteBuffer utf8) {
        boolean mark = utf8.remaining() > 2 && utf8.get(0) == (byte) 0xEF && utf8.get(1) == (byte) 0xBB;
        int start = mark ? 3 : 0;
        return matches(new Letters(utf8, start, utf8.remaining() - start));
    }
}
