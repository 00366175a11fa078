package org.simplexplorer.learn.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a network has vectors for, by number. Number 0 is every other word. Immutable. */
public final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The words in the order of their numbers, from 1; a word that comes again is passed over. */
    public Vocabulary(Collection<String> words) {
        for (String word : words) {
            numbers.putIfAbsent(word, numbers.size() + 1);
        }
    }

    /** How many vectors there are: a vector a word, and one for all others. */
    public int size() {
        return numbers.size() + 1;
    }

    /** Whether the network has a vector for this word alone. */
    public boolean knows(String word) {
        return numbers.containsKey(word);
    }

    /** The number of each word. */
    public int[] numbers(List<String> words) {
        return words.stream().mapToInt(word -> numbers.getOrDefault(word, 0)).toArray();
    }
}
