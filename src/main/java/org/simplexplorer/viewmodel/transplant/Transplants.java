package org.simplexplorer.viewmodel.transplant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.attend.Similarities;
import org.simplexplorer.attend.Transplant;
import org.simplexplorer.figure.transplant.TransplantPicture;
import org.simplexplorer.model.Transformer;

/**
 * Runs texts through the changed network, and keeps how the untouched one read them: a slider costs only the layers from the
 * first changed one on. For one thread at a time.
 */
final class Transplants {

    private static final int KEPT = 2 * SentenceList.MOST;

    private final Map<String, ReadText> untouched = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadText> eldest) {
            return size() > KEPT;
        }
    };

    /** What is wanted of one transplant. */
    record Wish(Transformer model, String text, List<String> sentences, Transplant transplant, String what) {}

    /**
     * What becomes of the text and of the sentences; those that have nothing to read are left out.
     *
     * @throws IllegalArgumentException with one sentence if the text has nothing to read
     * @throws ArithmeticException if the network's numbers go beyond what floats can hold
     */
    TransplantPicture picture(Wish wish) {
        ReadText read = read(wish.model(), wish.text());
        Transplant.Outcome outcome = wish.transplant().of(read.pass());
        List<String> sentences = new ArrayList<>();
        List<float[]> before = new ArrayList<>();
        List<float[]> after = new ArrayList<>();
        for (String sentence : wish.sentences()) {
            if (!wish.model().tokenize(sentence).isEmpty()) {
                ReadText one = read(wish.model(), sentence);
                sentences.add(sentence);
                before.add(one.pass().embedding());
                after.add(wish.transplant().of(one.pass()).after().embedding());
            }
        }
        Similarities was = Similarities.of(before);
        Similarities is = Similarities.of(after);
        return new TransplantPicture(
                wish.what(),
                outcome.cosine(),
                outcome.zeros(),
                read.tokens(),
                Arrays.stream(outcome.tokenCosines(wish.model().layers()))
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

    /** A text as the untouched network reads it. */
    ReadText read(Transformer model, String text) {
        ReadText known = untouched.get(text);
        if (known == null || known.model() != model) {
            known = ReadText.of(model, text);
            untouched.put(text, known);
        }
        return known;
    }

    private static List<Integer> neighbours(Similarities similarities) {
        return IntStream.range(0, similarities.size())
                .map(similarities::nearest)
                .boxed()
                .toList();
    }
}
