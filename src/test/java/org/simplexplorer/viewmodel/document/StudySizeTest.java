package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;

/** By hand: a row is 96 bytes and 8 a score, a token 64 and its letters, and a list of rows 4 a row. */
class StudySizeTest {
    private static final Study STUDY = Fixtures.TWO_ROWS;

    @Test
    void whatIsSharedCostsNothingButTheListOfRows() {
        assertThat(StudySize.ofDifference(STUDY, STUDY.withTitle("x"))).isEqualTo(2 * 4);
        Study one = STUDY.withRow(0, STUDY.row(0).withScore(0, 9));
        assertThat(StudySize.ofDifference(STUDY, one)).isEqualTo(96 + 3 * 8 + 2 * 4);
    }

    @Test
    void theLargerOfTheTwoCounts() {
        Study longer = STUDY.withRowInserted(1, new Row("new", 1, 2, 3));
        assertThat(StudySize.ofDifference(STUDY, longer)).isEqualTo(96 + 3 * 8 + 3 * 4);
        assertThat(StudySize.ofDifference(longer, STUDY)).isEqualTo(96 + 3 * 8 + 3 * 4);
    }

    @Test
    void otherWordsCostTheirLetters() {
        Study words = STUDY.withSentence(List.of("a", "bc"), Collections.nCopies(1, new Row("r", 1, 2)));
        // The old side: two rows of three scores, "the cat sat". The new one: one row of two, "a bc".
        long old = 2 * (96 + 3 * 8) + 3 * (64 + 3) + 2 * 4;
        assertThat(StudySize.ofDifference(STUDY, words)).isEqualTo(old);
        long small = (96 + 2 * 8) + (64 + 1) + (64 + 2) + 4;
        assertThat(StudySize.ofDifference(words, Study.blank())).isEqualTo(small);
    }
}
