package org.simplexplorer.viewmodel.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.Numbers;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.ScoresModel.TokenScore;

class ScoresModelTest {

    private final OpenStudy open = Fixtures.open();
    private final ScoresModel scores = new ScoresModel(open);

    @Test
    void showsTheChosenRow() {
        assertThat(scores.scores()).contains(new TokenScore(1, "cat", 1.7), org.assertj.core.data.Index.atIndex(1));
        open.select(1);
        assertThat(scores.scores()).extracting(TokenScore::score).containsExactly(1.0, 1.1, 0.9);
    }

    @Test
    void aScoreThatIsSetReachesTheStudyAndReplacesOneEntry() {
        AtomicInteger changes = new AtomicInteger();
        scores.scores().addListener((ListChangeListener<TokenScore>) change -> changes.incrementAndGet());
        scores.set(1, 0.25);
        assertThat(open.row().score(1)).isEqualTo(0.25);
        assertThat(scores.scores().get(1).score()).isEqualTo(0.25);
        assertThat(changes).hasValue(1);
    }

    @Test
    void onlyTheChosenRowChanges() {
        open.select(1);
        scores.set(0, 9);
        assertThat(open.study().rows().get(0))
                .isEqualTo(Fixtures.TWO_ROWS.rows().get(0));
    }

    @Test
    void nudgesStayDecimal() {
        for (int i = 0; i < 3; i++) {
            scores.nudge(0, 0.1);
        }
        assertThat(open.row().score(0)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"1.5,1.5", "'-2',-2", "'2,25',2.25", "'\u22120.5',-0.5", "1e-3,0.001", ".5,0.5"})
    void numbersAreUnderstoodAsTyped(String text, double score) {
        assertThat(scores.type(0, text)).isTrue();
        assertThat(open.row().score(0)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"abc", "NaN", "1e999", "1.2.3", "''"})
    void whatIsNoNumberChangesNothing(String text) {
        assertThat(scores.type(0, text)).isFalse();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void theScaleHoldsAllScoresAndZero() {
        assertThat(scores.lowProperty().get()).isLessThan(-0.5);
        assertThat(scores.highProperty().get()).isGreaterThan(1.7);
        scores.set(0, -40);
        assertThat(scores.lowProperty().get()).isLessThan(-40);
    }

    @Test
    void theScaleHasALengthForScoresOfAnySize() {
        scores.set(0, 1e308);
        scores.set(1, -1e308);
        assertThat(scores.highProperty().get() - scores.lowProperty().get())
                .isFinite()
                .isPositive();
        assertThat(scores.scoreAt(0.5)).isFinite();
    }

    @Test
    void theScaleNeitherShrinksNorJumpsUnderThePointer() {
        scores.set(1, 40);
        double high = scores.highProperty().get();
        scores.setDragging(true);
        scores.set(1, 0.1);
        assertThat(scores.highProperty().get()).isEqualTo(high);
        scores.setDragging(false);
        assertThat(scores.highProperty().get()).isEqualTo(high);
        scores.set(0, 0.3);
        assertThat(scores.highProperty().get()).as("after the next edit").isLessThan(high);
    }

    @Test
    void oneDragOfAFreshBarIsEnoughToMakeADifference() {
        open.edit(study -> study.withRow(0, study.row(0).withScores(new double[] {0, 0, 0})));
        scores.setDragging(true);
        scores.set(0, scores.scoreAt(1));
        scores.setDragging(false);
        assertThat(open.row().score(0)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aBarThatIsHeldAtItsEndGoesOn() {
        scores.setDragging(true);
        double last = scores.highProperty().get();
        for (int i = 0; i < 40; i++) {
            scores.pull(0, 1);
            assertThat(open.row().score(0))
                    .isGreaterThan(last)
                    .isCloseTo(scores.highProperty().get(), within(0.1));
            last = open.row().score(0);
        }
        assertThat(last).isGreaterThan(4);
        for (int i = 0; i < 60; i++) {
            scores.pull(1, -1);
        }
        scores.setDragging(false);
        assertThat(open.row().score(1)).isLessThan(-4);
        assertThat(scores.highProperty().get()).isGreaterThanOrEqualTo(last);
    }

    @Test
    void anotherRowHasAScaleOfItsOwn() {
        scores.set(1, 3.5);
        double high = scores.highProperty().get();
        open.select(1);
        assertThat(scores.highProperty().get()).isLessThan(high);
    }

    @Test
    void placesAlongTheBarBecomeTidyScores() {
        assertThat(scores.scoreAt(0)).isCloseTo(scores.lowProperty().get(), within(0.01));
        assertThat(scores.scoreAt(2)).isCloseTo(scores.highProperty().get(), within(0.01));
        double middle = scores.scoreAt(0.4321);
        assertThat(Numbers.score(middle)).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"1.2,1.20", "0.125,0.125", "0,0.00", "-3,-3.00", "1e-9,1e-9", "-1e308,-1e308", "1.25e300,1.25e300"})
    void scoresArePrintedShortButWhole(double score, String text) {
        assertThat(Numbers.score(score)).isEqualTo(text);
    }

    @Test
    void hugeScoresAreNudgedWithoutRounding() {
        scores.set(0, 1e300);
        scores.nudge(0, 1);
        assertThat(open.row().score(0)).isEqualTo(1e300);
        scores.set(0, -1e300);
        scores.nudge(0, 1);
        assertThat(open.row().score(0)).isEqualTo(-1e300);
    }

    @Test
    void theScaleHasALengthWhereAllScoresAreNothing() {
        open.edit(study -> study.withRow(0, study.row(0).withScores(new double[] {0, 0, 0})));
        assertThat(scores.highProperty().get()).isEqualTo(2);
        assertThat(scores.lowProperty().get()).isLessThanOrEqualTo(-0.5);
    }

    @Test
    void theScaleHasRoomBeyondZeroOnBothSides() {
        open.edit(study -> study.withRow(0, study.row(0).withScores(new double[] {-2, -4, -10})));
        assertThat(scores.lowProperty().get()).isEqualTo(-11.5);
        assertThat(scores.highProperty().get()).isEqualTo(2);
        open.edit(study -> study.withRow(0, study.row(0).withScores(new double[] {2, 4, 10})));
        assertThat(scores.lowProperty().get()).isEqualTo(-0.8);
        assertThat(scores.highProperty().get()).isEqualTo(11.5);
    }
}
