package org.simplexplorer.learn.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.simplexplorer.math.MechanismKind;

/** Texts to be sorted into classes. One text in five is held out, as if by lot, and the same ones always. */
public final class TextsTask implements Task {

    /** The fewest texts that can be learned from, of which one is held out. */
    public static final int FEWEST_TEXTS = 5;

    private static final int HELD_OUT_ONE_IN = 5;
    private static final int SHOWN = 6;
    private static final long SPLIT_SEED = 5;

    private final String name;
    private final String description;
    private final List<String> classes;
    private final List<Example> learned;
    private final List<Example> heldOut;
    private final Vocabulary vocabulary;

    /**
     * @param name what commands and files call it
     * @param description what its data are, as a sentence
     * @param texts at least {@link #FEWEST_TEXTS}, of two classes or more; each with a word
     * @throws IllegalArgumentException whose message is a clause that says what is missing
     */
    public TextsTask(String name, String description, List<LabelledText> texts) {
        this(name, description, texts, 2);
    }

    /** @param leastCount a word that comes less often among the texts to learn from has no vector of its own */
    TextsTask(String name, String description, List<LabelledText> texts, int leastCount) {
        this.name = name;
        this.description = description;
        classes = texts.stream().map(LabelledText::label).distinct().sorted().toList();
        require(texts);
        List<Example> examples = new ArrayList<>(examples(texts));
        Collections.shuffle(examples, new Random(SPLIT_SEED));
        int held = examples.size() / HELD_OUT_ONE_IN;
        heldOut = List.copyOf(examples.subList(0, held));
        learned = List.copyOf(examples.subList(held, examples.size()));
        vocabulary = new Vocabulary(frequentWords(learned, leastCount));
    }

    private void require(List<LabelledText> texts) {
        if (texts.size() < FEWEST_TEXTS) {
            throw new IllegalArgumentException("there %s; at least %d are needed, of which one is held out"
                    .formatted(texts.size() == 1 ? "is one text" : "are " + texts.size() + " texts", FEWEST_TEXTS));
        }
        if (classes.size() < 2) {
            throw new IllegalArgumentException("every text has the same label; at least two classes are needed");
        }
    }

    private List<Example> examples(List<LabelledText> texts) {
        Map<String, Integer> numbers = new HashMap<>();
        classes.forEach(label -> numbers.put(label, numbers.size()));
        return texts.stream()
                .map(text ->
                        new Example(Words.of(text.text()), List.of(numbers.getOrDefault(text.label(), 0)), List.of()))
                .toList();
    }

    private static List<String> frequentWords(List<Example> examples, int leastCount) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= leastCount)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How many words a text has: one without can teach nothing. */
    public static int wordCount(String text) {
        return Words.of(text).size();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field("class", 1));
    }

    @Override
    public List<String> symbols() {
        return classes;
    }

    @Override
    public Layout layout() {
        return new Layout(16, 1, 0);
    }

    /** All texts in an order as if by lot, then again in another, and so on. */
    @Override
    public Supplier<Example> training(long seed) {
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(learned);
        int[] next = {order.size()};
        return () -> {
            if (next[0] == order.size()) {
                Collections.shuffle(order, random);
                next[0] = 0;
            }
            return order.get(next[0]++);
        };
    }

    @Override
    public List<Example> heldOut() {
        return heldOut;
    }

    @Override
    public List<Example> shown() {
        return heldOut.subList(0, Math.min(SHOWN, heldOut.size()));
    }

    @Override
    public Weighting usual(MechanismKind kind) {
        return switch (kind) {
            case FUSEDMAX -> Weighting.of(kind, 2, 0.1);
            case OSCARMAX -> Weighting.of(kind, 2, 0.05);
            default -> Weighting.standard(kind);
        };
    }

    @Override
    public String answer(List<Integer> symbols) {
        return classes.get(symbols.get(0));
    }
}
