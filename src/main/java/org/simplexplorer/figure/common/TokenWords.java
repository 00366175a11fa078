package org.simplexplorer.figure.common;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.RowAttention;

/** What is said of a token of a row that is pointed at, in every picture alike. */
public final class TokenWords {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 40;

    /** As many as single precision has. */
    private static final int DIGITS = 7;

    /** Keeps target, arrow and source in this order when a word is Arabic or Hebrew. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    private TokenWords() {}

    /** {@code target → source}. */
    public static String title(String target, String source) {
        return LEFT_TO_RIGHT + shortened(target) + " \u2192 " + shortened(source);
    }

    /** Words of the study in quotation marks, for a sentence of the program's; {@link #apart} as they are. */
    public static String quoted(String words) {
        return apart("\u201c" + words + "\u201d");
    }

    /**
     * Words of the study within a line of the program's. What is read from the right keeps to itself: marks around it, and a
     * number behind it, stay where they are in English.
     */
    public static String apart(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                ? LEFT_TO_RIGHT + words + LEFT_TO_RIGHT
                : words;
    }

    /** A token within a sentence: one that is a text by itself must not push everything else away. */
    public static String shortened(String token) {
        return shortened(token, LONGEST);
    }

    /** As {@link #shortened(String)}, to so many letters. */
    public static String shortened(String token, int longest) {
        return token.codePointCount(0, token.length()) <= longest
                ? token
                : token.substring(0, token.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    /** Score and weight; then the segment or group, for mechanisms that have them. */
    public static List<String> lines(RowAttention row, List<String> tokens, int token) {
        Evaluation evaluation = row.evaluation();
        List<String> lines = new ArrayList<>();
        String score = ParameterText.score(row.row().score(token), DIGITS);
        lines.add("score " + score + ", weight " + weight(evaluation, token));
        evaluation
                .blocks()
                .ifPresent(blocks -> lines.add(block(row.kind().structure(), evaluation, blocks, token, tokens)));
        return lines;
    }

    private static String weight(Evaluation row, int token) {
        return row.inSupport(token) ? String.format(Locale.ROOT, "%.3g", row.weight(token)) : "exactly 0";
    }

    private static String block(Structure structure, Evaluation row, Partition blocks, int token, List<String> tokens) {
        String name = structure.word();
        if (!row.inSupport(token)) {
            return "outside the support, in no " + name;
        }
        int[] members = blocks.members(blocks.blockOf(token));
        String separator = structure == Structure.SEGMENTS ? " " : ", ";
        String words = Arrays.stream(members)
                .limit(MOST_WORDS)
                .mapToObj(tokens::get)
                .map(TokenWords::shortened)
                .collect(Collectors.joining(separator));
        String more = members.length > MOST_WORDS ? separator + "\u2026" : "";
        String count = members.length == 1 ? "alone" : members.length + " words";
        return name + " " + quoted(words + more) + ", " + count;
    }
}
