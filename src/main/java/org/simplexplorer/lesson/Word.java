package org.simplexplorer.lesson;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A word of the sentence, as a lesson file names it: by its text, or where that stands more than once, as {@code for#2} for the
 * second. Found anew in each sentence, as a learner may add words.
 *
 * @param text the word
 * @param which which of those with this text, from 1
 */
record Word(String text, int which) {

    /** The word's place in a sentence, from 0; empty where the sentence has no such word. */
    OptionalInt in(List<String> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(token -> tokens.get(token).equals(text))
                .skip(which - 1L)
                .findFirst();
    }

    /** Every place of these words; empty if one of them is nowhere. */
    static List<Integer> places(List<Word> words, List<String> tokens) {
        List<OptionalInt> places = words.stream().map(word -> word.in(tokens)).toList();
        return places.stream().allMatch(OptionalInt::isPresent)
                ? places.stream().map(OptionalInt::getAsInt).toList()
                : List.of();
    }
}
