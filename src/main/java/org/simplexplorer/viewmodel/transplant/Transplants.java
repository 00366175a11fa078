package org.simplexplorer.viewmodel.transplant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.attend.Similarities;
import org.simplexplorer.attend.Transplant;
import org.simplexplorer.figure.transplant.TransplantPicture;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.viewmodel.transformer.ModelShelf;

/**
 * Runs texts through the changed network, and keeps how the untouched one read the sentences that are compared: a slider costs
 * only the layers from the first changed one on. For one thread at a time.
 */
final class Transplants {

    private final ModelShelf shelf;
    /** Of the present sentences; empty where there is nothing to read. */
    private final Map<String, Optional<ReadText>> untouched = new HashMap<>();

    private @Nullable Transformer reader;

    Transplants(ModelShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What is wanted of one transplant.
     *
     * @param model its name
     * @param what the mechanism, its parameters and its layers, in words
     */
    record Wish(String model, String text, List<String> sentences, Transplant transplant, String what) {}

    /**
     * What becomes of the text and of the sentences; those that have nothing to read are left out. Loads the model if need be.
     *
     * @throws IllegalArgumentException with one sentence if the text has nothing to read
     * @throws ArithmeticException if the network's numbers go beyond what floats can hold
     */
    TransplantPicture picture(Wish wish) {
        ReadText read = shelf.read(wish.model(), wish.text());
        keepOnly(wish.sentences(), read.model());
        Transplant.Outcome outcome = wish.transplant().of(read.pass());
        List<String> sentences = new ArrayList<>();
        List<float[]> before = new ArrayList<>();
        List<float[]> after = new ArrayList<>();
        for (String sentence : wish.sentences()) {
            untouched
                    .computeIfAbsent(sentence, text -> read(read.model(), text))
                    .ifPresent(one -> {
                        sentences.add(sentence);
                        before.add(one.pass().embedding());
                        after.add(wish.transplant().of(one.pass()).after().embedding());
                    });
        }
        Similarities was = Similarities.of(before);
        Similarities is = Similarities.of(after);
        return new TransplantPicture(
                wish.what(),
                outcome.cosine(),
                outcome.zeros(),
                read.tokens(),
                Arrays.stream(outcome.tokenCosines(read.model().layers()))
                        .boxed()
                        .toList(),
                was.cosines(),
                is.cosines(),
                neighbours(was),
                neighbours(is),
                was.margin(was),
                is.margin(was),
                sentences);
    }

    /** What another model has read, or what is not compared any more, takes no memory. */
    private void keepOnly(List<String> sentences, Transformer model) {
        if (model != reader) {
            untouched.clear();
            reader = model;
        }
        untouched.keySet().retainAll(Set.copyOf(sentences));
    }

    private static Optional<ReadText> read(Transformer model, String sentence) {
        return model.tokenize(sentence).isEmpty() ? Optional.empty() : Optional.of(ReadText.of(model, sentence));
    }

    private static List<Integer> neighbours(Similarities similarities) {
        return IntStream.range(0, similarities.size())
                .map(similarities::nearest)
                .boxed()
                .toList();
    }
}
