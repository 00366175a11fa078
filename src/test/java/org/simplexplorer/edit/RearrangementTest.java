package org.simplexplorer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class RearrangementTest {

    private static Study study(List<String> tokens, Row... rows) {
        return new Study("t", "n", tokens, List.of(rows), Parameters.DEFAULT);
    }

    private static final Study STUDY =
            study(List.of("a", "b", "c", "d"), new Row("x", 1, 3, 2, 3), new Row("", 5, 6, 7, 8));

    @Test
    void wordsAreSortedWithTheirScoresInEveryRow() {
        Study sorted = Rearrangement.sort(STUDY, 0, List.of(0, 1, 2, 3));
        assertThat(sorted.tokens()).containsExactly("b", "d", "c", "a");
        assertThat(sorted.rows()).containsExactly(new Row("x", 3, 3, 2, 1), new Row("", 6, 8, 7, 5));
    }

    @Test
    void onlyTheSelectedWordsChangePlaces() {
        assertThat(Rearrangement.sort(STUDY, 0, List.of(3, 0)).tokens()).containsExactly("d", "b", "c", "a");
    }

    @Test
    void croppedWordsStayInTheOrderOfTheSentence() {
        Study cropped = Rearrangement.crop(STUDY, List.of(3, 1));
        assertThat(cropped.tokens()).containsExactly("b", "d");
        assertThat(cropped.row(1).scores()).containsExactly(6, 8);
    }

    @Test
    void croppedTargetsAreTheCroppedSources() {
        Study self = study(List.of("a", "b", "c"), new Row("a", 1, 2, 3), new Row("b", 4, 5, 6), new Row("c", 7, 8, 9));

        Study cropped = Rearrangement.cropBoth(self, List.of(2, 0));

        assertThat(cropped.tokens()).containsExactly("a", "c");
        assertThat(cropped.rows()).containsExactly(new Row("a", 1, 3), new Row("c", 7, 9));
    }

    @Test
    void onlySourcesThatAreAlsoTheTargetsInOrderAreSelfAttention() {
        assertThat(Rearrangement.isSelfAttention(study(List.of("a", "b"), new Row("a", 0, 0), new Row("b", 0, 0))))
                .isTrue();
        assertThat(Rearrangement.isSelfAttention(study(List.of("a", "b"), new Row("b", 0, 0), new Row("a", 0, 0))))
                .isFalse();
        assertThat(Rearrangement.isSelfAttention(study(List.of("a", "b"), new Row("a", 0, 0))))
                .isFalse();
    }

    @Test
    void rowsBecomeWords() {
        Study across = Rearrangement.transpose(STUDY);
        assertThat(across.tokens()).containsExactly("x", "row 2");
        assertThat(across.rows())
                .containsExactly(new Row("a", 1, 5), new Row("b", 3, 6), new Row("c", 2, 7), new Row("d", 3, 8));
    }

    @RepeatedTest(200)
    void transposedTwiceIsTheSameAndSortingLosesNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int words = 1 + random.nextInt(9);
        List<Row> rows = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(row -> new Row(
                        "r" + row, random.doubles(words, -3, 3).map(Math::rint).toArray()))
                .toList();
        Study study = new Study(
                "t", "n", IntStream.range(0, words).mapToObj(i -> "w" + i).toList(), rows, Parameters.DEFAULT);
        assertThat(Rearrangement.transpose(Rearrangement.transpose(study))).isEqualTo(study);

        List<Integer> all = IntStream.range(0, study.tokens().size()).boxed().toList();
        Study sorted = Rearrangement.sort(study, 0, all);
        assertThat(sorted.tokens()).containsExactlyInAnyOrderElementsOf(study.tokens());
        assertThat(sorted.row(0).scores())
                .isSortedAccordingTo((left, right) -> Double.compare(right, left))
                .containsExactlyInAnyOrder(study.row(0).scores());
    }
}
