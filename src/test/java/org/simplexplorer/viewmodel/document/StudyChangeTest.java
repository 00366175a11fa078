package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;

/** What a step back is called. */
class StudyChangeTest {
    private static final Study STUDY = Fixtures.TWO_ROWS;

    private static String change(Study after) {
        return StudyChange.of(STUDY, after);
    }

    @Test
    void wordsAboutTheStudy() {
        assertThat(change(STUDY.withTitle("x"))).isEqualTo("title");
        assertThat(change(STUDY.withNote("x"))).isEqualTo("note");
        assertThat(change(STUDY.withTitle("x").withNote("y"))).isEqualTo("title and note");
        assertThat(change(STUDY)).isEqualTo("change");
    }

    @Test
    void parameters() {
        assertThat(change(STUDY.withParameters(STUDY.parameters().withGamma(3))))
                .isEqualTo("\u03b3");
        assertThat(change(STUDY.withParameters(STUDY.parameters().with(MechanismKind.ENTMAX, 1.7))))
                .isEqualTo("\u03b1 of entmax");
        assertThat(change(STUDY.withParameters(STUDY.parameters().withGamma(3).with(MechanismKind.OSCARMAX, 1))))
                .isEqualTo("\u03b3 and \u03bb of oscarmax");
    }

    @Test
    void theSentenceGoesBeforeItsScores() {
        Study longer = STUDY.withSentence(List.of("a", "b"), List.of(new Row("le", 1, 2), new Row("chat", 3, 4)));
        assertThat(change(longer)).isEqualTo("sentence");
    }

    @Test
    void rows() {
        assertThat(change(STUDY.withRowInserted(1, new Row("new", 1, 2, 3)))).isEqualTo("new row");
        assertThat(change(STUDY.withoutRow(0))).isEqualTo("deleted row");
        assertThat(change(STUDY.withRow(1, STUDY.row(1).withLabel("chatte")))).isEqualTo("name of a row");
        assertThat(change(STUDY.withRows(List.of(STUDY.row(1), STUDY.row(0))))).isEqualTo("rows");
    }

    @Test
    void oneScoreOrSeveralOfARow() {
        Row row = STUDY.row(1);
        assertThat(change(STUDY.withRow(1, row.withScore(0, 9)))).isEqualTo("score of \u201cthe\u201d");
        assertThat(change(STUDY.withRow(1, row.withScore(2, 9)))).isEqualTo("score of \u201csat\u201d");
        assertThat(change(STUDY.withRow(1, row.withScore(0, 9).withScore(2, 9))))
                .isEqualTo("scores of \u201cchat\u201d");
    }
}
