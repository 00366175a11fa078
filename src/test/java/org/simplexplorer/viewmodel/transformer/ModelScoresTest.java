package org.simplexplorer.viewmodel.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.WordModel;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.tabs.Tabs;

class ModelScoresTest extends TypedText {

    @Test
    void aNewSentenceGetsTheModelsScores() {
        assertThat(scores.activeProperty().get()).isTrue();
        typeAndWait("The cat sat");
        Study study = open.study();
        assertThat(study.tokens()).containsExactly("the", "cat", "sat");
        assertThat(study.rows().stream().map(Row::label)).containsExactly("the", "cat", "sat");
        // [CLS] is the first piece, so that "cat" is the third
        assertThat(study.row(0).score(1)).isEqualTo(WordModel.score(1, 1, 1, 2));
        assertThat(study.scoresFrom()).contains(new ScoresFrom(WordModel.NAME, 2, 2, true, true, "The cat sat"));
        assertThat(study.title()).isEqualTo("The cat sat");
        assertThat(study.note()).startsWith("words, layer 2, head 2; scores are q\u00b7k/sqrt(2)");
        assertThat(study.parameters().gamma()).isEqualTo(4);
        assertThat(sentence.textProperty().get()).isEqualTo("The cat sat");
    }

    @Test
    void ofSeveralTextsTheNewestIsShownAndTypingIsNeverRewritten() {
        type("one");
        type("one two");
        stepped.runFirst();
        type("one two three");
        assertThat(sentence.textProperty().get()).isEqualTo("one two three");
        stepped.settle();
        assertThat(open.tokens()).containsExactly("one", "two", "three");
        assertThat(sentence.textProperty().get()).isEqualTo("one two three");
    }

    @Test
    void aLateAnswerGoesToItsOwnDocument() {
        Document first = open.document();
        type("one two");
        open.show(new Document(1, Fixtures.TWO_ROWS));
        stepped.settle();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(first.study().tokens()).containsExactly("one", "two");
        assertThat(sentence.textProperty().get()).isEqualTo("the cat sat");
    }

    @Test
    void aTextForOneDocumentDoesNotTakeThePlaceOfAnothers() {
        Document first = open.document();
        type("one two");
        Document second = new Document(1, Tabs.blank());
        open.show(second);
        type("three");
        stepped.settle();
        assertThat(first.study().tokens()).containsExactly("one", "two");
        assertThat(second.study().tokens()).containsExactly("three");
    }

    @Test
    void anotherHeadIsAStepThatCanBeTakenBack() {
        typeAndWait("the cat sat");
        scores.choose(2, 3);
        stepped.settle();
        assertThat(scores.whereProperty().get()).isEqualTo("words, layer 2, head 3");
        assertThat(open.study().row(0).score(0)).isEqualTo(WordModel.score(1, 2, 1, 1));
        assertThat(open.study().note()).startsWith("words, layer 2, head 3;");
        assertThat(open.undoNameProperty().get()).isEqualTo("head");
        open.undo();
        assertThat(scores.whereProperty().get()).isEqualTo("words, layer 2, head 2");
    }

    @Test
    void specialTokensAndWordPiecesAreAtHand() {
        typeAndWait("elephants sleep");
        assertThat(open.tokens()).containsExactly("elephants", "sleep");
        models.form().setWords(false);
        stepped.settle();
        assertThat(open.tokens()).containsExactly("elepha", "##nts", "sleep");
        models.form().setDropSpecial(false);
        stepped.settle();
        assertThat(open.tokens()).containsExactly("[CLS]", "elepha", "##nts", "sleep", "[SEP]");
        assertThat(open.study().note()).doesNotContain("left out").doesNotContain("means over");
    }

    @Test
    void anEmptyTextIsNoSentenceAndATextWithoutLettersIsSaid() {
        typeAndWait("the cat");
        typeAndWait("");
        assertThat(open.tokens()).isEmpty();
        assertThat(scores.activeProperty().get()).isTrue();
        assertThat(scores.statusProperty().get()).isEmpty();
        typeAndWait("\u2026 \u2026");
        assertThat(scores.statusProperty().get())
                .isEqualTo("The text has no letter that can be read; give a sentence.");
        typeAndWait("the dog");
        assertThat(open.tokens()).containsExactly("the", "dog");
        assertThat(scores.statusProperty().get()).isEmpty();
    }

    @Test
    void aTextThatIsCutIsSaid() {
        typeAndWait("a b c d e f g h i j k l m");
        assertThat(open.tokens()).hasSize(10);
        assertThat(scores.statusProperty().get())
                .isEqualTo(
                        "The text is longer than the 12 pieces that words reads at once; it was cut after \u201cj\u201d.");
    }

    @Test
    void aNoteAndATitleOfOnesOwnStay() {
        typeAndWait("the cat");
        open.edit(study -> study.withTitle("Cats").withNote("Seen in " + study.note()));
        scores.choose(1, 2);
        typeAndWait("the dog");
        assertThat(open.study().title()).isEqualTo("Cats");
        assertThat(open.study().note()).startsWith("Seen in words, layer 1, head 2;");
    }

    @Test
    void parametersThatWereChosenStay() {
        typeAndWait("the cat");
        open.edit(study -> study.withParameters(study.parameters().withGamma(2)));
        typeAndWait("the dog");
        assertThat(open.study().parameters().gamma()).isEqualTo(2);
    }

    @Test
    void theModelIsLoadedForAnEmptyStudyOnly() {
        OpenStudy sample = Fixtures.open();
        SteppedThreads other = new SteppedThreads();
        Fixtures.models(sample, other.threads());
        assertThat(other.waiting()).isZero();
        assertThat(stepped.waiting()).isPositive();
    }

    @Test
    void aModelThatCannotRunIsSaidOnce() {
        OpenStudy empty = Fixtures.open(Tabs.blank());
        ModelShelf broken = new ModelShelf("broken", () -> {
            throw new IllegalStateException("the model is damaged");
        });
        Messages messages = new Messages();
        Threads threads = DirectThreads.make();
        ModelScores none = new ModelScores(empty, broken, new Background(threads, messages), messages, threads);
        assertThat(none.read("the cat", true)).isTrue();
        assertThat(messages.currentProperty().get().text()).contains("The model is damaged");
        assertThat(empty.tokens()).isEmpty();
        assertThat(none.read("the", true)).isTrue();
    }
}
