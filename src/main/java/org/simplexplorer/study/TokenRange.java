package org.simplexplorer.study;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Some neighbouring tokens of a sentence.
 *
 * @param first the first one's place, from 0
 * @param end the place after the last one
 */
public record TokenRange(int first, int end) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(?:[-\u2013](\\d{1,9}))?");

    public TokenRange {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("there are no tokens from " + first + " to before " + end);
        }
    }

    /**
     * Reads {@code 1-8}, or {@code 5} for one alone: places as people count them, from 1.
     *
     * @throws IllegalArgumentException with one sentence that shows what is meant
     */
    public static TokenRange parse(String text) {
        Matcher ends = TEXT.matcher(text.strip());
        if (ends.matches()) {
            int first = Integer.parseInt(ends.group(1));
            int last = ends.group(2) == null ? first : Integer.parseInt(ends.group(2));
            if (first >= 1 && last >= first) {
                return new TokenRange(first - 1, last);
            }
        }
        throw new IllegalArgumentException("\u201c" + text + "\u201d is no range of words like 1-8, from 1 on");
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return (first + 1) + "-" + end;
    }

    /** How many tokens there are. */
    public int size() {
        return end - first;
    }

    /** Their places, ascending. */
    public IntStream tokens() {
        return IntStream.range(first, end);
    }

    /** What a list of all tokens has for these. */
    public <T> List<T> of(List<T> all) {
        return all.subList(first, end);
    }

    /** What of it a sentence of this length has. */
    public TokenRange within(int tokens) {
        return new TokenRange(Math.min(first, tokens), Math.min(end, tokens));
    }

    public boolean contains(int token) {
        return token >= first && token < end;
    }

    /** Whether a sentence of this length has no other tokens. */
    public boolean isWhole(int tokens) {
        return first == 0 && end >= tokens;
    }
}
