package org.simplexplorer.learn.task;

import java.util.List;

/**
 * A sentence with its answer.
 *
 * @param words at least one
 * @param answer the numbers of the answer's symbols, those of all fields one after the other
 * @param phrases where it is known which words tell a field: one phrase a field; else empty
 */
public record Example(List<String> words, List<Integer> answer, List<Phrase> phrases) {

    /**
     * Words that stand together.
     *
     * @param from the first word
     * @param to behind the last word
     */
    public record Phrase(int from, int to) {

        /** The number of words. */
        public int length() {
            return to - from;
        }

        public boolean contains(int word) {
            return from <= word && word < to;
        }
    }

    public Example {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("words is empty");
        }
        words = List.copyOf(words);
        answer = List.copyOf(answer);
        phrases = List.copyOf(phrases);
    }
}
