package org.simplexplorer.viewmodel.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;

/** Where a model's scores end and those of a person begin. */
class ModelScoresByHandTest extends TypedText {

    @Test
    void aChangedScoreMakesTheScoresAPersons() {
        typeAndWait("the cat sat");
        open.edit(study -> study.withRow(0, study.row(0).withScore(1, 9)));
        assertThat(scores.activeProperty().get()).isFalse();
        assertThat(open.study().note()).startsWith("words, layer 2, head 2, changed by hand;");
        typeAndWait("the cat sat down");
        assertThat(open.study().row(0).score(1)).isEqualTo(9);
        assertThat(open.study().row(0).score(3)).isZero();
        open.undo();
        open.undo();
        assertThat(scores.activeProperty().get()).isTrue();
    }

    @Test
    void whatIsOnItsWayDoesNotTakeBackWhatWasDoneByHand() {
        typeAndWait("the cat sat");
        scores.choose(1, 2);
        open.edit(study -> study.withRow(0, study.row(0).withScore(1, 9)));
        stepped.settle();
        assertThat(open.study().row(0).score(1)).isEqualTo(9);
    }

    @Test
    void aPersonCanGoOnByHandAndComeBack() {
        typeAndWait("the cat sat");
        Study before = open.study();
        scores.useHand();
        assertThat(scores.activeProperty().get()).isFalse();
        assertThat(open.study().rows()).isEqualTo(before.rows());
        assertThat(open.study().note()).contains("changed by hand");
        scores.useModel();
        stepped.settle();
        assertThat(open.study()).isEqualTo(before);
    }

    @Test
    void aSampleKeepsItsScoresUntilItsWholeSentenceIsReplaced() {
        Fixtures.replace(open, Fixtures.TWO_ROWS);
        assertThat(scores.activeProperty().get()).isFalse();
        typeAndWait("the black cat sat");
        assertThat(open.study().rows()).hasSize(2);
        typeAndWait("dogs bark");
        assertThat(open.study().rows().stream().map(Row::label)).containsExactly("dogs", "bark");
        assertThat(open.study().scoresFrom()).isPresent();
        assertThat(open.study().title()).isEqualTo("dogs bark");
        assertThat(open.study().note()).startsWith("words, layer 2, head 2;");
        assertThat(open.study().parameters().gamma()).isEqualTo(4);
        open.undo();
        assertThat(open.study().title()).isEqualTo("two rows");
        assertThat(open.tokens()).contains("the", "cat", "sat");
    }

    @Test
    void aScoreThatIsTypedIsMadeByHand() {
        typeAndWait("dog:0.5 cat");
        assertThat(open.study().scoresFrom()).isEmpty();
        assertThat(open.study().row(0).score(0)).isEqualTo(0.5);
    }

    @Test
    void aTimeOfDayIsNoScore() {
        typeAndWait("We meet at 10:30");
        assertThat(open.tokens()).containsExactly("we", "meet", "at");
        assertThat(open.study().scoresFrom()).isPresent();
    }

    @Test
    void aNewStudyCanBeMadeByHand() {
        scores.useHand();
        assertThat(scores.activeProperty().get()).isFalse();
        typeAndWait("dog cat");
        assertThat(open.study().rows()).hasSize(1);
        assertThat(open.study().row(0).score(0)).isZero();
    }

    @Test
    void aStudyOfAModelThatIsNotLoadedIsEditedByHand() {
        ScoresFrom elsewhere = new ScoresFrom("another model", 1, 1, true, true, "the cat sat");
        Fixtures.replace(open, Fixtures.TWO_ROWS.withScoresFrom(elsewhere));
        assertThat(scores.activeProperty().get()).isFalse();
        typeAndWait("the cat sat down");
        assertThat(open.study().rows()).hasSize(2);
        assertThat(open.study().scoresFrom()).contains(elsewhere.withTakenOver(true));
    }
}
