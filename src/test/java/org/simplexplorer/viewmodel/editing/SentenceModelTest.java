package org.simplexplorer.viewmodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.transformer.TransformerModels;

class SentenceModelTest {

    private final OpenStudy open = Fixtures.open();
    private final TransformerModels models = Fixtures.models(open, DirectThreads.make());
    private final SentenceModel sentence = new SentenceModel(open, models.scores());

    @Test
    void anotherSentenceIsAnUntitledStudyWithOneRowAndUndoTakesThatBack() {
        Study sample = open.study();
        models.scores().useHand();
        open.undo();
        for (String typed : List.of("d", "do", "dog", "dog b", "dog barks")) {
            sentence.textProperty().set(typed);
        }
        assertThat(open.study().title()).isEqualTo("Untitled");
        assertThat(open.study().note()).isEmpty();
        assertThat(open.study().rows()).containsExactly(new Row("row 1", 0, 0));
        assertThat(open.undoNameProperty().get()).isEqualTo("sentence");
        open.undo();
        assertThat(open.study()).isEqualTo(sample);
        assertThat(sentence.textProperty().get()).isEqualTo("the cat sat");
    }

    @Test
    void soItIsWhereAModelReadsIt() {
        Study sample = open.study();
        sentence.textProperty().set("dog barks");
        assertThat(open.study().title()).isEqualTo("dog barks");
        assertThat(open.study().note()).startsWith("words, layer 2, head 2");
        assertThat(open.study().rows()).extracting(Row::label).containsExactly("dog", "barks");
        sentence.textProperty().set("dog barks loudly");
        assertThat(open.study().title()).isEqualTo("dog barks loudly");
        open.undo();
        assertThat(open.study()).isEqualTo(sample);
    }

    @Test
    void ofAFileOfOnesOwnOnlyTheSentenceChanges() {
        open.document().markSaved(open.document().origin(), open.study(), Path.of("mine.json"));
        sentence.textProperty().set("dog barks");
        assertThat(open.study().title()).isEqualTo("two rows");
        assertThat(open.study().rows()).extracting(Row::label).containsExactly("le", "chat");
    }

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
