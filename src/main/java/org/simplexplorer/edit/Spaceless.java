package org.simplexplorer.edit;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/**
 * Sentences in scripts that put no spaces between words: what is typed as one token is several words, which are found here.
 * Each takes the score of the whole.
 */
public final class Spaceless {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Few words are longer; a shorter token may well be one. */
    private static final int LONGEST_WORD = 4;

    private Spaceless() {}

    /** Whether a token looks like several words: longer than most, in a script without spaces. */
    public static boolean isLikely(String token) {
        return characters(token).stream()
                        .filter(character -> SCRIPTS.contains(UnicodeScript.of(character.codePointAt(0))))
                        .count()
                > LONGEST_WORD;
    }

    /** A token as the words that the JDK finds; itself where it knows none. */
    public static List<String> words(String token) {
        boolean thai = token.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.THAI);
        return parts(token, BreakIterator.getWordInstance(thai ? Locale.forLanguageTag("th") : Locale.ROOT));
    }

    /** A token as its characters, each with the marks that stand on it. */
    public static List<String> characters(String token) {
        return parts(token, BreakIterator.getCharacterInstance(Locale.ROOT));
    }

    /** The study with every token that looks like several words divided. */
    public static Study split(Study study, Function<String, List<String>> into) {
        List<String> tokens = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        for (int token = 0; token < study.tokens().size(); token++) {
            String whole = study.tokens().get(token);
            for (String part : isLikely(whole) ? into.apply(whole) : List.of(whole)) {
                tokens.add(part);
                from.add(token);
            }
        }
        List<Row> rows = study.rows().stream()
                .map(row -> row.withScores(IntStream.range(0, tokens.size())
                        .mapToDouble(part -> row.score(from.get(part)))
                        .toArray()))
                .toList();
        return study.withSentence(tokens, rows);
    }

    private static List<String> parts(String token, BreakIterator breaks) {
        breaks.setText(token);
        List<String> parts = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(token.substring(start, end));
            start = end;
        }
        return parts;
    }
}
