package org.simplexplorer.model.bert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Transformer;

/**
 * The model that comes with the program. The numbers of {@code agreesWith…} were computed by another program from the same
 * file: NumPy in float64, with a wire reader, a softmax and a sparsemax of its own, on the dequantized weights.
 */
class MiniLmTest {

    private static final List<String> EIGHT = List.of(
            "How do I reset the password of my online bank account?",
            "Although it was raining heavily, the children kept playing football in the muddy park behind the old school.",
            "The plot is thin, but the acting is brilliant, the music moving and the ending a joy.",
            "The horse raced past the barn fell.",
            "The government announced that it will raise taxes on fuel from the beginning of next year.",
            "Scientists have discovered a new species of frog in the rain forest of Ecuador, near the border.",
            "She forgot her umbrella at the station this morning, so she came home soaked to the skin.",
            "If you mix the flour with two eggs and some milk, you get a dough for thin pancakes.");

    private static final Transformer MODEL = Models.builtIn();
    private static final Set<Integer> ALL = IntStream.range(0, 6).boxed().collect(Collectors.toSet());

    /** Each sentence goes through the model once. */
    private static final Map<String, Pass> PASSES = new HashMap<>();

    private static Pass run(String text) {
        return PASSES.computeIfAbsent(text, unseen -> MODEL.run(MODEL.tokenize(unseen)));
    }

    private static Pass transplanted(Pass pass, Set<Integer> layers, String name, double gamma, double lambda) {
        Mechanism mechanism = MechanismKind.named(name).orElseThrow().with(gamma, lambda);
        return pass.with(layers, (layer, head, logits, n, weights) -> mechanism.weights(logits, n, weights));
    }

    @Test
    void hasTheShapeThatItsAuthorsGaveIt() {
        assertThat(MODEL.name()).isEqualTo("all-MiniLM-L6-v2");
        assertThat(MODEL.layers()).isEqualTo(6);
        assertThat(MODEL.heads()).isEqualTo(12);
        assertThat(MODEL.headSize()).isEqualTo(32);
        assertThat(MODEL.width()).isEqualTo(384);
        assertThat(MODEL.longest()).isEqualTo(512);
        assertThat(Models.builtIn()).isSameAs(MODEL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do I reset the password of my online bank account? |  1.72289 -1.63903 -2.61259  3.17948  1.63645 -0.48535 -0.50742"
                        + " |  0.011404 -0.038575 -0.089466  0.082430  0.061434 -0.035040 -0.076489 -0.106540",
                "The plot is thin, but the acting is brilliant, the music moving and the ending a joy. |  0.50251  0.08278 -2.29065 -0.31233  1.41451 -0.14610  0.36564"
                        + " |  0.006820 -0.043698 -0.020331 -0.011056 -0.010179  0.023849 -0.043510  0.038490",
                "The horse raced past the barn fell. |  0.94459 -0.34411 -0.25212 -1.22316  0.87217  3.30221  0.44357"
                        + " |  0.062997  0.054253  0.049721 -0.008580  0.047054 -0.100242 -0.076016  0.030065",
            })
    void agreesWithNumPyInScoresAndEmbedding(String text, String scores, String numbers) {
        Pass pass = run(text);
        int n = pass.size();
        int[][] places = {
            {0, 3, 1, 4}, {1, 0, 0, 2}, {2, 4, 3, 5}, {3, 1, 8, 6}, {4, 6, n - 1, 0}, {5, 7, 2, 3}, {5, 11, n - 2, 1}
        };
        String[] expected = scores.split(" +", -1);
        for (int i = 0; i < places.length; i++) {
            int[] at = places[i];
            assertThat(pass.logits(at[0], at[1])[at[2] * n + at[3]])
                    .as("score %d", i)
                    .isCloseTo(Double.parseDouble(expected[i]), within(5e-5));
        }
        int[] dimensions = {0, 1, 2, 50, 100, 200, 300, 383};
        String[] embedding = numbers.split(" +", -1);
        for (int i = 0; i < dimensions.length; i++) {
            assertThat((double) pass.embedding()[dimensions[i]])
                    .as("dimension %d", dimensions[i])
                    .isCloseTo(Double.parseDouble(embedding[i]), within(2e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, 4, 0.98096, 0.69409",
        "0, false, 1, 0.94928, 0.85332",
        "2, true, 4, 0.91838, 0.78317",
        "2, false, 1, 0.89147, 0.92941",
        "3, true, 4, 0.98312, 0.63014",
        "3, false, 1, 0.95313, 0.82417",
    })
    void agreesWithNumPyWhenSparsemaxIsPutIn(int sentence, boolean all, double gamma, double cosine, double zeros) {
        Pass pass = run(EIGHT.get(sentence));
        Pass changed = transplanted(pass, all ? ALL : Set.of(5), "sparsemax", gamma, 0);
        assertThat(Pass.cosine(pass.embedding(), changed.embedding())).isCloseTo(cosine, within(2e-4));
        assertThat(changed.zeros()).isCloseTo(zeros, within(2e-4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man is playing a guitar. | Someone plays an instrument. | 0.6636",
                "The stock market fell sharply today. | Shares lost much of their value this afternoon. | 0.5877",
                "Where can I buy a train ticket? | How do I get tickets for the train? | 0.8498",
                "A man is playing a guitar. | The stock market fell sharply today. | -0.0566",
                "Someone plays an instrument. | Where can I buy a train ticket? | 0.0745",
            })
    void knowsWhichSentencesMeanTheSame(String one, String other, double cosine) {
        assertThat(Pass.cosine(run(one).embedding(), run(other).embedding())).isCloseTo(cosine, within(2e-4));
    }

    /** Means over sentences: structured attention at gamma 4 stays closer to the model than a flatter softmax. */
    @ParameterizedTest
    @CsvSource({
        "sparsemax, 1, 0,    0.86, 0.91",
        "fusedmax,  1, 0.5,  0.86, 0.88",
        "oscarmax,  1, 0.05, 0.87, 0.89",
        "softmax,   4, 0,    0.66, 0",
        "sparsemax, 4, 0,    0.94, 0.78",
        "fusedmax,  4, 0.1,  0.96, 0.70",
        "oscarmax,  4, 0.01, 0.95, 0.72",
    })
    void aTransplantIntoAllLayersCostsWhatIsKnown(
            String mechanism, double gamma, double lambda, double cosine, double zeros) {
        double meanCosine = 0;
        double meanZeros = 0;
        for (String text : EIGHT) {
            Pass pass = run(text);
            Pass changed = transplanted(pass, ALL, mechanism, gamma, lambda);
            meanCosine += Pass.cosine(pass.embedding(), changed.embedding()) / EIGHT.size();
            meanZeros += changed.zeros() / EIGHT.size();
        }
        assertThat(meanCosine).isCloseTo(cosine, within(0.04));
        assertThat(meanZeros).isCloseTo(zeros, within(0.06));
    }

    @Test
    void theLastLayerIsTheMostSensitive() {
        double[] cosines = new double[6];
        for (String text : EIGHT) {
            Pass pass = run(text);
            for (int layer = 0; layer < 6; layer++) {
                Pass changed = transplanted(pass, Set.of(layer), "sparsemax", 1, 0);
                cosines[layer] += Pass.cosine(pass.embedding(), changed.embedding()) / EIGHT.size();
            }
        }
        assertThat(cosines[5]).isCloseTo(0.92, within(0.02));
        for (int layer = 0; layer < 5; layer++) {
            assertThat(cosines[layer]).as("layer %d", layer + 1).isBetween(0.965, 0.998);
        }
    }

    @Test
    void headsLookAtWhatPeopleFoundInThem() {
        Pass pass = run(EIGHT.get(0));
        int n = pass.size();
        int my = MODEL.tokenize(EIGHT.get(0)).texts().indexOf("my");
        double[] scores = new double[n - 2];
        System.arraycopy(pass.logits(3, 1), my * n + 1, scores, 0, n - 2);
        double[] weights = new double[n - 2];
        MechanismKind.FUSEDMAX.with(4, 0.5).weights(scores, n - 2, weights);
        int[] support = IntStream.range(0, n - 2).filter(i -> weights[i] > 0).toArray();
        assertThat(support).containsExactly(5, 6, 7, 8, 9, 10); // password of my online bank account
        assertThat(weights[5]).isEqualTo(weights[10]);
    }
}
