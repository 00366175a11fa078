package org.simplexplorer.figure.text;

import java.text.Bidi;
import java.util.List;

/**
 * In which order the words of a sentence stand on a line. The sentence flows the way of its first strong character, and
 * words of the other direction keep their own order within it (Unicode's bidirectional algorithm, a word at a time).
 */
final class ReadingOrder {

    private final boolean rightToLeft;
    private final byte[] levels;

    private ReadingOrder(boolean rightToLeft, byte[] levels) {
        this.rightToLeft = rightToLeft;
        this.levels = levels;
    }

    static ReadingOrder of(List<String> tokens) {
        byte[] levels = new byte[tokens.size()];
        if (tokens.isEmpty()) {
            return new ReadingOrder(false, levels);
        }
        Bidi bidi = new Bidi(oneParagraph(String.join(" ", tokens)), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int start = 0;
        for (int token = 0; token < levels.length; token++) {
            String word = tokens.get(token);
            levels[token] = (byte) bidi.getLevelAt(start + firstStrong(word));
            start += word.length() + 1;
        }
        return new ReadingOrder(!bidi.baseIsLeftToRight(), levels);
    }

    /** Whether the sentence as a whole flows from the right. */
    boolean rightToLeft() {
        return rightToLeft;
    }

    /** Whether a word reads from right to left. */
    boolean rightToLeft(int token) {
        return levels[token] % 2 == 1;
    }

    /** The tokens {@code from} (inclusive) to {@code to} (exclusive), which share a line, from left to right. */
    List<Integer> leftToRight(int from, int to) {
        Object[] line = new Object[to - from];
        for (int i = 0; i < line.length; i++) {
            line[i] = from + i;
        }
        Bidi.reorderVisually(levels, from, line, 0, line.length);
        return List.of(line).stream().map(Integer.class::cast).toList();
    }

    /** A line break inside a token must not end the paragraph, which would lose the direction. */
    private static String oneParagraph(String text) {
        StringBuilder one = new StringBuilder(text);
        for (int i = 0; i < one.length(); i++) {
            if (Character.getDirectionality(one.charAt(i)) == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR) {
                one.setCharAt(i, ' ');
            }
        }
        return one.toString();
    }

    /** The index of the character that gives the word its direction; 0 where none does. */
    private static int firstStrong(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            switch (Character.getDirectionality(word.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return i;
                }
                default -> {}
            }
        }
        return 0;
    }
}
