package org.simplexplorer.study;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Some neighbouring tokens of a sentence.
 *
 * @param first the first one's place, from 0
 * @param end the place after the last one
 */
public record TokenRange(int first, int end) {

    public TokenRange {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("there are no tokens from " + first + " to before " + end);
        }
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
