package org.simplexplorer.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which tokens make which word. */
public final class PieceWords {

    /**
     * A word of neighbouring tokens.
     *
     * @param text without marks, never empty
     * @param from its first token
     * @param to after its last token
     * @param special whether it is a token that the model has added, which stands alone
     */
    public record Word(String text, int from, int to, boolean special) {

        /** How many tokens make the word. */
        public int size() {
            return to - from;
        }
    }

    private PieceWords() {}

    /** The words of tokens, in order; without a scheme each token is a word. */
    public static List<Word> of(List<String> tokens, Optional<PieceScheme> scheme) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int token = 1; token <= tokens.size(); token++) {
            if (token == tokens.size() || !joins(tokens, token, scheme)) {
                words.add(word(tokens, from, token, scheme));
                from = token;
            }
        }
        return words;
    }

    private static boolean joins(List<String> tokens, int token, Optional<PieceScheme> scheme) {
        String before = tokens.get(token - 1);
        String now = tokens.get(token);
        return scheme.isPresent()
                && !SpecialTokens.has(before)
                && !SpecialTokens.has(now)
                && scheme.get().joins(before, now);
    }

    private static Word word(List<String> tokens, int from, int to, Optional<PieceScheme> scheme) {
        String first = tokens.get(from);
        if (scheme.isEmpty() || SpecialTokens.has(first)) {
            return new Word(first, from, to, SpecialTokens.has(first));
        }
        StringBuilder pieces = new StringBuilder();
        tokens.subList(from, to).forEach(token -> pieces.append(scheme.get().text(token)));
        String text = scheme.get().word(pieces.toString());
        return new Word(text.isEmpty() ? first : text, from, to, false); // a mark alone stays what it is
    }
}
