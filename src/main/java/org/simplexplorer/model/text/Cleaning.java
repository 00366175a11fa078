package org.simplexplorer.model.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is done to a text before it is split, as BERT does it: what cannot be seen is dropped, Chinese characters become words
 * of their own, accents go, capital letters become small ones.
 *
 * @param clean whether control characters are dropped, and all white space is made blanks
 * @param partIdeographs whether Chinese characters are parted by blanks
 * @param stripAccents whether letters lose their accents
 * @param lowerCase whether letters become small ones
 */
record Cleaning(boolean clean, boolean partIdeographs, boolean stripAccents, boolean lowerCase) {

    private static final char REPLACEMENT = '\uFFFD';

    /** The blocks of characters that BERT takes for Chinese; Hiragana, Katakana and Hangul are none of them. */
    private static final int[][] IDEOGRAPHS = {
        {0x4E00, 0x9FFF},
        {0x3400, 0x4DBF},
        {0x20000, 0x2A6DF},
        {0x2A700, 0x2B73F},
        {0x2B740, 0x2B81F},
        {0x2B820, 0x2CEAF},
        {0xF900, 0xFAFF},
        {0x2F800, 0x2FA1F},
    };

    /** For a vocabulary of small letters, or one that has capitals and accents. */
    static Cleaning cased(boolean cased) {
        return new Cleaning(true, true, !cased, !cased);
    }

    String apply(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(letter -> !clean || !isDropped(letter)).forEach(letter -> append(letter, visible));
        String cleaned = visible.toString();
        if (!stripAccents && !lowerCase) {
            return cleaned;
        }
        String parted = stripAccents ? Normalizer.normalize(cleaned, Normalizer.Form.NFD) : cleaned;
        StringBuilder plain = new StringBuilder(parted.length());
        parted.codePoints()
                .filter(letter -> !stripAccents || Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> plain.append(lowerCase ? lower(letter) : Character.toString(letter)));
        return plain.toString();
    }

    private void append(int letter, StringBuilder text) {
        if (clean && isBlank(letter)) {
            text.append(' ');
        } else if (partIdeographs && isIdeograph(letter)) {
            text.append(' ').appendCodePoint(letter).append(' ');
        } else {
            text.appendCodePoint(letter);
        }
    }

    /** Letter by letter: a sigma at the end of a word is a sigma like all others. */
    private static String lower(int letter) {
        return Character.toString(letter).toLowerCase(Locale.ROOT);
    }

    /**
     * Control characters, marks of format, private letters, halves of surrogate pairs. Letters that this JDK does not know yet
     * stay: they are words that the vocabulary does not know.
     */
    private static boolean isDropped(int letter) {
        if (letter == '\t' || letter == '\n' || letter == '\r') {
            return false;
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> letter == REPLACEMENT;
        };
    }

    static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\u0085';
    }

    private static boolean isIdeograph(int letter) {
        for (int[] block : IDEOGRAPHS) {
            if (letter >= block[0] && letter <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
