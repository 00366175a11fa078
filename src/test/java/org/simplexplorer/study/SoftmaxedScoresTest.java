package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.math.Softmax;

class SoftmaxedScoresTest {

    private static Study study(Row... rows) {
        return new Study("t", "n", List.of("a", "b", "c"), List.of(rows), Parameters.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void softmaxOfTheRecoveredScoresIsWhatTheyCameFrom(long seed) {
        Random random = new Random(seed);
        double[] weights = new Softmax(1).at(random.doubles(3, -4, 4).toArray()).weights();
        double[] recovered = SoftmaxedScores.recover(study(new Row("r", weights)))
                .study()
                .row(0)
                .scores();
        assertThat(new Softmax(1).at(recovered).weights()).containsExactly(weights, within(1e-12));
    }

    @Test
    void zerosAreCountedNamedAndPutBelowTheRest() {
        SoftmaxedScores recovered = SoftmaxedScores.recover(
                study(new Row("x", 0.5, 0, 0.5), new Row("y", 0, 0, 1), new Row("z", 0.2, 0.3, 0.5)));
        assertThat(recovered.zeros()).isEqualTo(3);
        assertThat(recovered.firstZero()).contains("\u201cb\u201d").contains("\u201cx\u201d");
        double[] scores = recovered.study().row(0).scores();
        assertThat(scores[0] - scores[1]).isCloseTo(-Math.log(SoftmaxedScores.SHARE), within(1e-12));
        assertThat(recovered.study().parameters().gamma()).isEqualTo(1);
        assertThat(recovered.lost())
                .contains("A weight of 0 has no score: 3 of them, first \u201cb\u201d in the row \u201cx\u201d,"
                        + " got one so low that softmax shows 0+.");
        assertThat(SoftmaxedScores.recover(study(new Row("z", 0.2, 0.3, 0.5))).lost())
                .isEmpty();
    }

    @Test
    void aSingleWordTellsNothing() {
        Study single = new Study("t", "n", List.of("a"), List.of(new Row("r", 1)), Parameters.DEFAULT);
        assertThat(SoftmaxedScores.isLikely(single)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 40, 300, 4096})
    void theWeightsOfACausalAttentionComeBackHoweverManyZerosThereAre(int size) {
        double[] weights = new double[size];
        weights[0] = 0.75;
        weights[1] = 0.25;
        List<String> tokens = IntStream.range(0, size).mapToObj(i -> "w" + i).toList();
        Study causal = new Study("t", "n", tokens, List.of(new Row("r", weights)), Parameters.DEFAULT);
        double[] scores = SoftmaxedScores.recover(causal).study().row(0).scores();
        assertThat(new Softmax(1).at(scores).weights()).containsExactly(weights, within(1e-6));
    }

    @Test
    void onlyDistributionsLookLikeWeights() {
        assertThat(SoftmaxedScores.isLikely(study(new Row("r", 0.2, 0.3, 0.5)))).isTrue();
        assertThat(SoftmaxedScores.isLikely(study(new Row("r", 0.2, 0.3, 0.503))))
                .as("16 bits")
                .isTrue();
        assertThat(SoftmaxedScores.isLikely(study(new Row("r", 0.2, 0.3, 0.6)))).isFalse();
        assertThat(SoftmaxedScores.isLikely(study(new Row("r", -0.2, 0.7, 0.5))))
                .isFalse();
        assertThat(SoftmaxedScores.isLikely(study(new Row("r", 0.2, 0.3, 0.5), new Row("s", 1, 1, 1))))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SoftmaxedScores.recover(study(new Row("r", 1, 1, 1))));
    }

    @Test
    void noSampleLooksLikeWeights() {
        assertThat(Samples.all()).noneMatch(sample -> SoftmaxedScores.isLikely(sample.load()));
        assertThat(Arrays.asList(Study.blank())).noneMatch(SoftmaxedScores::isLikely);
    }
}
