package org.simplexplorer.attend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.simplexplorer.attend.HeadMeasure.Looking;
import org.simplexplorer.attend.HeadRanking.Ranked;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.model.bert.Models;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;

/** With the model that is built in: what was found by search is found here too. */
class AttendTest {

    private static final String PASSWORD = "How do I reset the password of my online bank account?";
    private static final ReadText READ = ReadText.of(Models.builtIn(), PASSWORD);
    private static final ScoresFrom HEAD = new ScoresFrom(Models.BUILT_IN, 4, 2, true, true, PASSWORD);
    private static final Parameters PARAMETERS = Parameters.DEFAULT.withGamma(4).with(MechanismKind.FUSEDMAX, 0.5);

    private static List<String> words(Study study, MechanismKind kind, String row) {
        Evaluation weights =
                RowAttention.of(study, kind, study.tokens().indexOf(row)).evaluation();
        List<String> words = new ArrayList<>();
        for (int token = 0; token < weights.size(); token++) {
            if (weights.inSupport(token)) {
                words.add(study.tokens().get(token));
            }
        }
        return words;
    }

    @Test
    void aRealHeadAttendsToAPhraseAsOneSegment() {
        Study study = READ.study(HEAD).withParameters(PARAMETERS);
        assertThat(words(study, MechanismKind.FUSEDMAX, "my"))
                .containsExactly("password", "of", "my", "online", "bank", "account");
        assertThat(RowAttention.of(study, MechanismKind.FUSEDMAX, study.tokens().indexOf("my"))
                        .visibleBlocks())
                .hasSize(1);
        assertThat(words(study, MechanismKind.SPARSEMAX, "my")).containsExactly("password", "account");
    }

    @Test
    void theSamplesOfRealHeadsHaveTheModelsScores() {
        List<Study> real = Samples.all().stream()
                .map(Sample::load)
                .filter(study -> study.scoresFrom().isPresent())
                .toList();
        assertThat(real).hasSize(4);
        for (Study sample : real) {
            ScoresFrom from = sample.scoresFrom().orElseThrow();
            Study read = ReadText.of(Models.builtIn(), from.text()).study(from);
            assertThat(sample.note()).startsWith(read.note() + ". ");
            assertThat(sample.tokens()).isEqualTo(read.tokens());
            for (int row = 0; row < sample.rows().size(); row++) {
                assertThat(sample.row(row).scores())
                        .containsExactly(read.row(row).scores(), within(1e-4));
            }
        }
    }

    @Test
    void whatTheModelDoesNotKnowIsSaid() {
        assertThat(READ.unknown()).isEmpty();
        assertThat(ReadText.of(Models.builtIn(), "cat \ud83d\ude00 \u6628").unknown())
                .contains("all-MiniLM-L6-v2 does not know 2 of these 3 pieces; they are shown as [UNK].");
    }

    @Test
    void everyMeasureIsWhatASlowWaySays() {
        for (HeadMeasure measure : HeadMeasure.values()) {
            Looking looking = new Looking(measure, MechanismKind.FUSEDMAX, MechanismKind.SOFTMAX, 3, 5);
            HeadRanking ranking = HeadRanking.of(READ, HEAD, PARAMETERS, looking);
            assertThat(ranking.heads()).hasSize(72);
            assertThat(ranking.heads().stream().map(Ranked::value).toList())
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a));
            Ranked some = ranking.heads().get(10);
            Study study = READ.study(HEAD.withHead(some.layer(), some.head())).withParameters(PARAMETERS);
            assertThat(some.value()).isCloseTo(slowly(study, looking), within(1e-12));
            assertThat(ranking.place(some.layer(), some.head())).hasValue(11);
            assertThat(ranking.place(7, 1)).isEmpty();
        }
    }

    private static double slowly(Study study, Looking looking) {
        int n = study.tokens().size();
        List<Evaluation> rows = Attention.of(study, looking.mechanism()).rows();
        List<Evaluation> others = Attention.of(study, looking.other()).rows();
        double total = 0;
        for (int row = 0; row < n; row++) {
            double[] weights = rows.get(row).weights();
            int run = 1;
            int longest = weights[0] > 0 ? 1 : 0;
            int support = weights[0] > 0 ? 1 : 0;
            double largest = weights[0];
            double entropy = weights[0] > 0 ? -weights[0] * Math.log(weights[0]) : 0;
            double distance = Math.abs(weights[0] - others.get(row).weight(0));
            for (int token = 1; token < n; token++) {
                run = Math.abs(weights[token] - weights[token - 1]) < 1e-12 ? run + 1 : 1;
                if (weights[token] > 0) {
                    longest = Math.max(longest, run);
                    support++;
                    entropy -= weights[token] * Math.log(weights[token]);
                }
                largest = Math.max(largest, weights[token]);
                distance += Math.abs(weights[token] - others.get(row).weight(token));
            }
            total += switch (looking.measure()) {
                case LONGEST_BLOCKS -> support == n ? 0 : longest;
                case LARGEST_DIFFERENCE -> distance / 2;
                case SHARPEST -> largest;
                case MOST_UNIFORM -> entropy;
                case WORD_TO_WORD -> row == looking.row() ? n * weights[looking.token()] : 0;
            };
        }
        return total / n;
    }

    @Test
    void aRankingCanBeCancelled() {
        Thread.currentThread().interrupt();
        Looking looking = new Looking(HeadMeasure.SHARPEST, MechanismKind.SOFTMAX, MechanismKind.SOFTMAX, 0, 0);
        assertThatThrownBy(() -> HeadRanking.of(READ, HEAD, PARAMETERS, looking))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void softmaxPutInChangesNothingAndOthersLeaveTheirMark() {
        Transplant same = new Transplant(Set.of(0, 3), MechanismKind.SOFTMAX.with(1, 0));
        assertThat(same.of(READ.pass()).cosine()).isCloseTo(1, within(1e-6));
        Transplant.Outcome sparse = new Transplant(Set.of(5), MechanismKind.SPARSEMAX.with(1, 0)).of(READ.pass());
        assertThat(sparse.zeros()).isBetween(0.5, 0.99);
        assertThat(sparse.cosine()).isBetween(0.5, 0.999);
        double[] tokens = sparse.tokenCosines(READ.model().layers());
        assertThat(tokens).hasSize(READ.tokens().size());
        assertThat(Arrays.stream(tokens).boxed()).allMatch(cosine -> cosine > 0 && cosine < 0.99999);
    }

    /** The numbers that the lesson on sparsity writes out. */
    @Test
    void structuredAttentionKeepsMoreThanFlatSoftmax() {
        assertThat(inAllLayers(MechanismKind.SOFTMAX, 4).cosine()).isCloseTo(0.76, within(0.005));
        assertThat(inAllLayers(MechanismKind.SPARSEMAX, 4).cosine()).isCloseTo(0.98, within(0.005));
        assertThat(inAllLayers(MechanismKind.SPARSEMAX, 4).zeros()).isCloseTo(0.69, within(0.005));
        assertThat(inAllLayers(MechanismKind.SPARSEMAX, 1).cosine()).isCloseTo(0.90, within(0.005));
        assertThat(inAllLayers(MechanismKind.SPARSEMAX, 1).zeros()).isCloseTo(0.87, within(0.005));
    }

    private static Transplant.Outcome inAllLayers(MechanismKind kind, double gamma) {
        return new Transplant(Set.of(0, 1, 2, 3, 4, 5), kind.with(gamma, 0)).of(READ.pass());
    }

    @Test
    void aSweepHasACurveForEachLayerAndForAll() {
        List<Double> progress = new ArrayList<>();
        Sweep sweep =
                Sweep.of(READ, List.of(0.0, 0.5), lambda -> MechanismKind.FUSEDMAX.with(4, lambda), progress::add);
        assertThat(sweep.curves()).hasSize(7);
        assertThat(sweep.curves().get(2).name()).isEqualTo("layer 3");
        assertThat(sweep.curves().get(6).name()).isEqualTo("all layers");
        assertThat(progress).hasSize(14).isSorted().last().isEqualTo(1.0);
        Transplant.Outcome third = new Transplant(Set.of(2), MechanismKind.FUSEDMAX.with(4, 0.5)).of(READ.pass());
        assertThat(sweep.curves().get(2).cosines().get(1)).isEqualTo(third.cosine());
        assertThat(sweep.curves().get(2).zeros().get(1)).isEqualTo(third.zeros());
        // All layers together are changed more than any of them alone.
        assertThat(sweep.curves().get(6).cosines().get(0))
                .isLessThan(sweep.curves().get(0).cosines().get(0));
    }

    @Test
    void similaritiesKnowNeighboursAndMargins() {
        Similarities before = Similarities.of(List.of(
                new float[] {1, 0, 0}, new float[] {1, 0.1f, 0}, new float[] {0, 0, 1}, new float[] {0, 0.2f, 1}));
        assertThat(before.nearest(0)).isEqualTo(1);
        assertThat(before.nearest(3)).isEqualTo(2);
        assertThat(before.cosine(2, 2)).isEqualTo(1);
        assertThat(before.cosine(0, 1)).isEqualTo(before.cosine(1, 0)).isCloseTo(0.99504, within(1e-5));
        Similarities after = Similarities.of(
                List.of(new float[] {1, 0, 0}, new float[] {0, 1, 0}, new float[] {1, 1, 0}, new float[] {0, 0, 1}));
        // By hand: of each sentence, the cosine to the neighbour before less the largest one to any other.
        double half = Math.sqrt(0.5);
        assertThat(after.margin(before)).isCloseTo((-half - half - half + 0) / 4, within(1e-7));
        assertThat(Similarities.of(List.of(new float[] {1}, new float[] {2})).margin(before))
                .isZero();
        assertThat(Similarities.of(List.of(new float[] {1})).nearest(0)).isEqualTo(-1);
    }
}
