package org.simplexplorer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class ScoreEditTest {

    private static final Study STUDY = new Study(
            "t",
            "n",
            List.of("a", "b", "c"),
            List.of(new Row("x", 1, 2, 4), new Row("y", -1, 0, 1)),
            Parameters.DEFAULT);

    @Test
    void onlyTheChosenCellsChange() {
        ScoreEdit cells = new ScoreEdit(List.of(0), List.of(0, 2));
        assertThat(cells.set(STUDY, 7).row(0).scores()).containsExactly(7, 2, 7);
        assertThat(cells.add(STUDY, 0.5).row(0).scores()).containsExactly(1.5, 2, 4.5);
        assertThat(cells.scale(STUDY, -2).row(0).scores()).containsExactly(-2, 2, -8);
        assertThat(cells.scale(STUDY, -2).row(1)).isEqualTo(STUDY.row(1));
        assertThat(new ScoreEdit(List.of(0, 1), List.of(1)).set(STUDY, 9).rows())
                .containsExactly(new Row("x", 1, 9, 4), new Row("y", -1, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-300, 1e300, -3})
    void normalisedScoresHaveMeanZeroAndDeviationOneWhateverTheirUnit(double unit) {
        Study scaled = new ScoreEdit(List.of(0), List.of(0, 1, 2)).scale(STUDY, unit);
        double[] scores = new ScoreEdit(List.of(0, 1), List.of(0, 1, 2))
                .normalise(scaled)
                .row(0)
                .scores();
        assertThat(Arrays.stream(scores).sum()).isCloseTo(0, within(1e-12));
        assertThat(Arrays.stream(scores).map(score -> score * score).sum()).isCloseTo(3, within(1e-12));
        assertThat(Math.signum(scores[2] - scores[0])).isEqualTo(Math.signum(unit));
    }

    @Test
    void scoresThatAreAlikeAreNormalisedToZero() {
        Study alike = new ScoreEdit(List.of(0), List.of(0, 1, 2)).set(STUDY, 5);
        assertThat(new ScoreEdit(List.of(0), List.of(0, 1, 2))
                        .normalise(alike)
                        .row(0)
                        .scores())
                .containsExactly(0, 0, 0);
    }

    @Test
    void randomScoresComeFromTheSeedAndHaveTwoDecimals() {
        ScoreEdit all = new ScoreEdit(List.of(0, 1), List.of(0, 1, 2));
        Study drawn = all.randomise(STUDY, new Random(5));
        assertThat(drawn).isEqualTo(all.randomise(STUDY, new Random(5))).isNotEqualTo(STUDY);
        for (double score : drawn.row(1).scores()) {
            assertThat(score * 100).isCloseTo(Math.rint(score * 100), within(1e-9));
        }
    }

    @Test
    void randomScoresAreNormallyDistributed() {
        Study wide =
                new Study("t", "n", Collections.nCopies(2000, "a"), List.of(Row.zeros("x", 2000)), Parameters.DEFAULT);
        List<Integer> all = IntStream.range(0, 2000).boxed().toList();

        double[] drawn = new ScoreEdit(List.of(0), all)
                .randomise(wide, new Random(7))
                .row(0)
                .scores();

        assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(0, within(0.1));
        assertThat(Arrays.stream(drawn).filter(score -> Math.abs(score) < 1).count())
                .isBetween(1300L, 1430L); // 68.3 %
        assertThat(Arrays.stream(drawn).filter(score -> Math.abs(score) > 2).count())
                .isBetween(60L, 125L); // 4.6 %
    }

    @Test
    void aScoreBeyondTheLargestNumberIsRefused() {
        Study great = new ScoreEdit(List.of(0), List.of(1)).set(STUDY, 1e308);
        assertThatThrownBy(() -> new ScoreEdit(List.of(0), List.of(1)).scale(great, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the score of \u201cb\u201d would be beyond the largest number");
    }
}
