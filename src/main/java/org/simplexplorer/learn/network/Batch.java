package org.simplexplorer.learn.network;

import java.util.List;
import org.simplexplorer.learn.task.Example;
import org.simplexplorer.learn.task.Vocabulary;

/**
 * Sentences that go through a network together, their words below one another.
 *
 * @param words the words' numbers in the vocabulary
 * @param starts the first word of each sentence, and behind them the number of words
 */
@SuppressWarnings("ArrayRecordComponent") // made for one pass, never compared
public record Batch(int[] words, int[] starts) {

    /** Lays sentences below one another: at least one, each of at least one word. */
    public static Batch of(List<List<String>> sentences, Vocabulary vocabulary) {
        int[] starts = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            starts[s + 1] = starts[s] + sentences.get(s).size();
        }
        int[] words = new int[starts[sentences.size()]];
        for (int s = 0; s < sentences.size(); s++) {
            int[] numbers = vocabulary.numbers(sentences.get(s));
            System.arraycopy(numbers, 0, words, starts[s], numbers.length);
        }
        return new Batch(words, starts);
    }

    /** The symbols of the examples' answers, one after the other. */
    public static int[] targets(List<Example> examples) {
        return examples.stream()
                .flatMap(example -> example.answer().stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The number of sentences. */
    public int size() {
        return starts.length - 1;
    }
}
