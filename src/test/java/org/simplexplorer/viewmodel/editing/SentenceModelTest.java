package org.simplexplorer.viewmodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.document.OpenStudy;

class SentenceModelTest {

    private final OpenStudy open = Fixtures.open();
    private final SentenceModel sentence =
            new SentenceModel(open, Fixtures.models(open, DirectThreads.make()).scores());

    @Test
    void showsTheTokensAndLeavesTheStudyAlone() {
        assertThat(sentence.textProperty().get()).isEqualTo("the cat sat");
        assertThat(open.dirtyProperty().get()).isFalse();
    }

    @Test
    void aWordInTheMiddleKeepsTheOthersScores() {
        sentence.textProperty().set("the black cat sat");
        assertThat(open.study().tokens()).containsExactly("the", "black", "cat", "sat");
        assertThat(open.study().rows().get(0).scores()).containsExactly(0.2, 0, 1.7, -0.5);
        assertThat(open.study().rows().get(1).scores()).containsExactly(1.0, 0, 1.1, 0.9);
    }

    @Test
    void aTypedScoreGoesToTheChosenRow() {
        open.select(1);
        sentence.textProperty().set("the cat:3.5 sat");
        assertThat(open.study().rows().get(0).score(1)).isEqualTo(1.7);
        assertThat(open.study().rows().get(1).score(1)).isEqualTo(3.5);
        assertThat(sentence.textProperty().get()).isEqualTo("the cat:3.5 sat");
        sentence.tidy();
        assertThat(sentence.textProperty().get()).isEqualTo("the cat sat");
    }

    @Test
    void theTextIsNotRewrittenWhileItIsTyped() {
        sentence.textProperty().set("the  cat ");
        assertThat(sentence.textProperty().get()).isEqualTo("the  cat ");
        assertThat(open.study().tokens()).containsExactly("the", "cat");
    }

    @Test
    void nothingIsAnEmptySentence() {
        sentence.textProperty().set("   ");
        assertThat(open.study().tokens()).isEmpty();
        assertThat(open.row().scores()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsLost() {
        sentence.textProperty().set("the cat:1e999 sat");
        assertThat(sentence.errorProperty().get()).endsWith(".");
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        sentence.tidy();
        assertThat(sentence.textProperty().get()).isEqualTo("the cat:1e999 sat");
        sentence.textProperty().set("the cat:1 sat");
        assertThat(sentence.errorProperty().get()).isEmpty();
    }

    @Test
    void itFollowsAnotherStudy() {
        Fixtures.replace(
                open, new Study("other", "", List.of("a", "b"), List.of(new Row("r", 1, 2)), Parameters.DEFAULT));
        assertThat(sentence.textProperty().get()).isEqualTo("a b");
    }
}
