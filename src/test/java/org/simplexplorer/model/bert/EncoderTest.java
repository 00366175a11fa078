package org.simplexplorer.model.bert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.math.Softmax;
import org.simplexplorer.math.Sparsemax;
import org.simplexplorer.model.AttentionHook;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.TinyBert;
import org.simplexplorer.model.Transformer;

/** The encoder against the same numbers computed from the definition, and what a transplant keeps and changes. */
class EncoderTest {

    private static final String TEXT = "the cat plays a sat";

    @TempDir
    private Path folder;

    private Transformer model;
    private Pass pass;

    @BeforeEach
    void run() throws IOException, ModelFormatException {
        model = ModelFolder.load(new TinyBert(false).in(folder));
        pass = model.run(model.tokenize(TEXT));
    }

    private static AttentionHook softmax(double gamma) {
        return (layer, head, logits, n, weights) -> new Softmax(gamma).weights(logits, n, weights);
    }

    private static AttentionHook sparsemax() {
        return (layer, head, logits, n, weights) -> new Sparsemax(1).weights(logits, n, weights);
    }

    @ParameterizedTest
    @CsvSource({"false,''", "true,''", "false,bert.", "true,model.bert."})
    void scoresAndEmbeddingAreThoseOfTheDefinition(boolean quantized, String prefix)
            throws IOException, ModelFormatException {
        TinyBert tiny = new TinyBert(quantized, prefix);
        Transformer loaded = ModelFolder.load(tiny.in(folder));
        Pieces pieces = loaded.tokenize(TEXT);
        Pass found = loaded.run(pieces);
        TinyBert.Slow slow = tiny.slow(pieces.ids());
        assertThat(pieces.texts()).containsExactly("[CLS]", "the", "cat", "play", "##s", "a", "sat", "[SEP]");
        assertThat(loaded.layers()).isEqualTo(TinyBert.LAYERS);
        assertThat(loaded.heads()).isEqualTo(TinyBert.HEADS);
        int n = pieces.size();
        for (int layer = 0; layer < TinyBert.LAYERS; layer++) {
            for (int head = 0; head < TinyBert.HEADS; head++) {
                for (int i = 0; i < n * n; i++) {
                    assertThat(found.logits(layer, head)[i])
                            .isCloseTo(slow.logits()[layer][head][i / n][i % n], within(2e-5));
                }
            }
        }
        for (int i = 0; i < TinyBert.WIDTH; i++) {
            assertThat((double) found.embedding()[i]).isCloseTo(slow.embedding()[i], within(2e-6));
        }
    }

    @Test
    void softmaxPutInChangesNothing() {
        Pass same = pass.with(Set.of(0, 1), softmax(1));
        for (int i = 0; i < TinyBert.WIDTH; i++) {
            assertThat(same.embedding()[i]).isCloseTo(pass.embedding()[i], within(1e-6f));
        }
        assertThat(same.zeros()).isZero();
        assertThat(Pass.cosine(same.embedding(), pass.embedding())).isCloseTo(1, within(1e-9));
    }

    @Test
    void anotherMechanismChangesWhatComesAfterItAndNothingBefore() {
        Pass last = pass.with(Set.of(1), softmax(50));
        assertThat(last.logits(1, 0)).isEqualTo(pass.logits(1, 0));
        assertThat(last.hidden(1)).isDeepEqualTo(pass.hidden(1));
        assertThat(Pass.cosine(last.embedding(), pass.embedding())).isLessThan(0.99999);
        Pass first = pass.with(Set.of(0), softmax(50));
        assertThat(first.logits(0, 1)).isEqualTo(pass.logits(0, 1));
        assertThat(first.logits(1, 0)).isNotEqualTo(pass.logits(1, 0));
    }

    @Test
    void theHookIsAskedForTheChangedLayersOnlyOnceAHead() {
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        pass.with(Set.of(1), (layer, head, logits, n, weights) -> {
            assertThat(logits).isEqualTo(pass.logits(layer, head));
            asked.add(layer + "/" + head);
            softmax(1).weights(layer, head, logits, n, weights);
        });
        assertThat(asked).containsExactlyInAnyOrder("1/0", "1/1");
    }

    /** A pass that was changed is not taken for the model's own. */
    @Test
    void aTransplantIntoATransplantStartsFromTheModel() {
        Pass twice = pass.with(Set.of(0), softmax(50)).with(Set.of(1), softmax(3));
        assertThat(twice.embedding()).isEqualTo(pass.with(Set.of(1), softmax(3)).embedding());
        assertThat(pass.with(Set.of(0), softmax(50)).with(Set.of(), softmax(3)).embedding())
                .isEqualTo(pass.embedding());
    }

    @Test
    void zerosAreCountedInTheChangedLayers() {
        int n = pass.size();
        Pass sparse = pass.with(Set.of(0), sparsemax());
        double zeros = 0;
        for (int head = 0; head < TinyBert.HEADS; head++) {
            double[] weights = new double[n * n];
            new Sparsemax(1).weights(pass.logits(0, head), n, weights);
            for (double weight : weights) {
                zeros += weight == 0 ? 1 : 0;
            }
        }
        assertThat(sparse.zeros()).isEqualTo(zeros / (n * n * TinyBert.HEADS)).isBetween(0.1, 0.9);
        assertThat(pass.zeros()).isZero();
    }

    @Test
    void whatTheHookThrowsArrivesAsItIs() {
        IllegalArgumentException refusal = new IllegalArgumentException("scores[3] is odd");
        for (int head = 0; head < TinyBert.HEADS; head++) {
            int bad = head;
            assertThatThrownBy(() -> pass.with(Set.of(0), (layer, h, logits, n, weights) -> {
                        if (h == bad) {
                            throw refusal;
                        }
                    }))
                    .isSameAs(refusal);
        }
        assertThatThrownBy(() -> pass.with(Set.of(2), sparsemax())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptEndsTheWorkBeforeTheNextLayer() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> model.run(model.tokenize(TEXT))).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        Thread caller = Thread.currentThread();
        ConcurrentLinkedQueue<Integer> layers = new ConcurrentLinkedQueue<>();
        assertThatThrownBy(() -> pass.with(Set.of(0, 1), (layer, head, logits, n, weights) -> {
                    layers.add(layer);
                    softmax(1).weights(layer, head, logits, n, weights);
                    caller.interrupt();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(layers).containsOnly(0);
    }

    @Test
    void oneTokenAttendsToItself() {
        Pass one = model.run(new Pieces(List.of("cat"), List.of(6), false));
        assertThat(one.logits(1, 1)).hasSize(1);
        assertThat(one.with(Set.of(0, 1), sparsemax()).zeros()).isZero();
    }
}
