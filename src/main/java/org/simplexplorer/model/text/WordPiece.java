package org.simplexplorer.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.model.Pieces;

/**
 * The tokenizer of BERT: the text is cleaned, split at blanks and around every punctuation mark, and each word is split into
 * the longest pieces that the vocabulary has. A word that cannot be split is unknown as a whole.
 *
 * <p>Source: Devlin et al., <i>BERT</i>, NAACL 2019, section 3, and Schuster and Nakajima, <i>Japanese and Korean Voice
 * Search</i>, ICASSP 2012.
 */
public final class WordPiece {

    /**
     * What a tokenizer's file says beside the vocabulary.
     *
     * @param mark what pieces within a word start with
     * @param unknown the piece for a word that cannot be split
     * @param longestWord the letters of a word, above which it is unknown
     * @param special texts that are one piece as they stand, such as {@code [MASK]}
     */
    record Rules(Cleaning cleaning, String mark, String unknown, int longestWord, Set<String> special) {}

    private final Vocabulary vocabulary;
    private final Rules rules;
    private final Pattern special;

    WordPiece(Vocabulary vocabulary, Rules rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        String longestFirst = rules.special().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        special = Pattern.compile(longestFirst.isEmpty() ? "(?!)" : longestFirst);
    }

    /** How many vectors the model's table of words must have at least. */
    public int vectors() {
        return vocabulary.highest() + 1;
    }

    /**
     * Makes pieces of a text.
     *
     * @param longest how many pieces there may be, those of the start and the end included
     */
    public Pieces tokenize(String text, int longest) {
        List<String> pieces = new ArrayList<>(List.of(Vocabulary.START));
        Matcher marks = special.matcher(text);
        int from = 0;
        while (pieces.size() < longest && marks.find()) {
            addWords(text.substring(from, marks.start()), pieces, longest);
            pieces.add(marks.group());
            from = marks.end();
        }
        addWords(text.substring(from), pieces, longest);
        boolean cut = pieces.size() > longest - 1;
        List<String> kept = new ArrayList<>(cut ? pieces.subList(0, longest - 1) : pieces);
        kept.add(Vocabulary.END);
        return new Pieces(kept, kept.stream().map(vocabulary::id).toList(), cut);
    }

    /** Adds the pieces of each word, until there are too many. */
    private void addWords(String text, List<String> pieces, int longest) {
        String clean = rules.cleaning().apply(text);
        int start = -1; // of the word that goes on
        for (int at = 0; at < clean.length() && pieces.size() < longest; ) {
            int letter = clean.codePointAt(at);
            int next = at + Character.charCount(letter);
            boolean blank = Cleaning.isBlank(letter);
            boolean mark = isPunctuation(letter);
            if (start >= 0 && (blank || mark)) {
                addWord(clean.substring(start, at), pieces);
                start = -1;
            }
            if (mark) {
                addWord(clean.substring(at, next), pieces);
            } else if (!blank && start < 0) {
                start = at;
            }
            at = next;
        }
        if (start >= 0 && pieces.size() < longest) {
            addWord(clean.substring(start), pieces);
        }
    }

    private void addWord(String word, List<String> pieces) {
        boolean tooLong = word.codePointCount(0, word.length()) > rules.longestWord();
        @Nullable List<String> split = tooLong ? null : vocabulary.split(word, rules.mark());
        pieces.addAll(split == null ? List.of(rules.unknown()) : split);
    }

    /** Punctuation, and all that ASCII has beside letters, digits and blanks: {@code $}, {@code +}, {@code ~} … */
    private static boolean isPunctuation(int letter) {
        if (letter > ' ' && letter < '\u007f') {
            return !Character.isLetterOrDigit(letter);
        }
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
