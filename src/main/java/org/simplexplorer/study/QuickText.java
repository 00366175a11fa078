package org.simplexplorer.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.simplexplorer.text.Quoted;

/**
 * A sentence with scores as people type it: {@code the:0.2 cat:1.7 sat}.
 *
 * <p>White space, in the sense of Unicode, parts the tokens. What stands after a token's last colon is its score if it
 * is a number; if not, the colon is a part of the word, as in {@code Note:} and {@code 10:ab}. A backslash makes a
 * colon, a white space or a backslash after it a plain letter; before anything else it is one itself.
 */
public final class QuickText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

    /** Longer than any word; a file without spaces is no sentence. */
    private static final int LONGEST_WORD = 1 << 16;

    /**
     * A token, and its score where one was given.
     *
     * @param word never empty
     * @param score finite
     */
    public record Token(String word, OptionalDouble score) {

        public Token(String word) {
            this(word, OptionalDouble.empty());
        }

        public Token(String word, double score) {
            this(word, OptionalDouble.of(score));
        }
    }

    private QuickText() {}

    /**
     * Reads a sentence.
     *
     * @return the tokens, at most {@link Limits#TOKENS}; none for a blank text
     * @throws StudyFormatException naming the token whose score is not finite or lacks its word
     */
    public static List<Token> parse(String text) throws StudyFormatException {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            if (isSpace(text.charAt(position))) {
                position++;
                continue;
            }
            StringBuilder word = new StringBuilder();
            int colon = -1;
            for (; position < text.length() && !isSpace(text.charAt(position)); position++) {
                if (isEscape(text, position)) {
                    position++;
                } else if (text.charAt(position) == ':') {
                    colon = word.length();
                }
                word.append(text.charAt(position));
                if (word.length() > LONGEST_WORD) {
                    throw new StudyFormatException(
                            "a token has more than %d letters; put spaces between the tokens".formatted(LONGEST_WORD));
                }
            }
            if (tokens.size() == Limits.TOKENS) {
                throw new StudyFormatException(
                        "the sentence has more tokens than the %d that a study can hold".formatted(Limits.TOKENS));
            }
            tokens.add(token(word.toString(), colon));
        }
        return List.copyOf(tokens);
    }

    /** Writes words without scores, so that {@link #parse} gives the same words back. */
    public static String format(List<String> words) {
        StringJoiner text = new StringJoiner(" ");
        for (String word : words) {
            int colon = word.lastIndexOf(':');
            boolean looksScored = colon >= 0 && !isPlain(word.substring(colon + 1));
            text.add(looksScored ? escape(word.substring(0, colon)) + "\\" + word.substring(colon) : escape(word));
        }
        return text.toString();
    }

    /** Writes words with their scores, so that {@link #parse} gives the same words and the same doubles back. */
    public static String format(List<String> words, double... scores) {
        if (scores.length != words.size()) {
            throw new IllegalArgumentException("scores: expected " + words.size() + ", not " + scores.length);
        }
        StringJoiner text = new StringJoiner(" ");
        for (int token = 0; token < scores.length; token++) {
            text.add(escape(words.get(token)) + ":" + number(scores[token]));
        }
        return text.toString();
    }

    private static Token token(String word, int colon) throws StudyFormatException {
        String score = word.substring(colon + 1);
        if (colon < 0 || isPlain(score)) {
            return new Token(word);
        }
        double value = NOT_FINITE.matcher(score).matches() ? Double.NaN : Double.parseDouble(score);
        if (!Double.isFinite(value)) {
            throw badScore(word, colon, "the score is not a finite number");
        }
        if (colon == 0) {
            throw badScore(word, colon, "the score has no word");
        }
        return new Token(word.substring(0, colon), value);
    }

    private static StudyFormatException badScore(String word, int colon, String problem) {
        String plain = escape(word.substring(0, colon)) + "\\" + word.substring(colon);
        return new StudyFormatException(
                "%s: %s; write %s for a plain word".formatted(Quoted.of(word), problem, Quoted.word(plain)));
    }

    /** Whether a text after a colon is neither a number nor a name of one that is not finite. */
    private static boolean isPlain(String text) {
        return !NUMBER.matcher(text).matches() && !NOT_FINITE.matcher(text).matches();
    }

    private static boolean isEscape(String text, int position) {
        if (text.charAt(position) != '\\' || position + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(position + 1);
        return next == ':' || next == '\\' || isSpace(next);
    }

    private static String escape(String word) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == '\\' || isSpace(letter)) {
                escaped.append('\\');
            }
            escaped.append(letter);
        }
        return escaped.toString();
    }

    static String number(double value) {
        String digits = Double.toString(value);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    /** Unicode's White_Space, and the four separators that Java counts as white space besides. */
    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\u0085';
    }
}
