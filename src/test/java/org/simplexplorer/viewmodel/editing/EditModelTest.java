package org.simplexplorer.viewmodel.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;

class EditModelTest {

    private final OpenStudy open = Fixtures.open();
    private final TokenSelection selection = new TokenSelection(open);
    private final Messages messages = new Messages();
    private final EditModel edit = new EditModel(open, selection, messages, new Random(1));

    private String message() {
        return Objects.requireNonNull(messages.currentProperty().get()).text();
    }

    private void apply(String operation, String number) {
        edit.operation().selectedProperty().set(operation);
        edit.numberProperty().set(number);
        edit.applyNumber();
    }

    @Test
    void aNumberIsSetAddedOrMultipliedInTheSelectedWords() {
        selection.only(0);
        selection.upTo(1);
        apply("set to", "3");
        assertThat(open.row().scores()).containsExactly(3, 3, -0.5);
        apply("add", "-1,5");
        assertThat(open.row().scores()).containsExactly(1.5, 1.5, -0.5);
        apply("multiply by", "2");
        assertThat(open.row().scores()).containsExactly(3, 3, -0.5);
        assertThat(open.study().row(1)).isEqualTo(Fixtures.TWO_ROWS.row(1));
        assertThat(open.undoNameProperty().get()).isEqualTo("multiply by 2");
        open.undo();
        open.undo();
        open.undo();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1e999", "NaN"})
    void whatIsNoNumberIsSaidBesideTheField(String number) {
        apply("add", number);
        assertThat(edit.errorProperty().get()).isEqualTo("\u201c" + number + "\u201d is not a number.");
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        edit.numberProperty().set("1.");
        assertThat(edit.errorProperty().get()).isEmpty();
    }

    @Test
    void theHeadingSaysWhoseScoresAndHowManyAreSelected() {
        ObservableValue<String> heading = edit.headingProperty();
        assertThat(heading.getValue()).isEqualTo("SCORES OF \u201cle\u201d");
        selection.selectAll();
        assertThat(heading.getValue()).isEqualTo("3 SELECTED IN \u201cle\u201d");
        edit.everyRowProperty().set(true);
        assertThat(heading.getValue()).isEqualTo("3 SELECTED IN EVERY ROW");
        Fixtures.replace(open, Study.blank());
        assertThat(heading.getValue()).isEqualTo("SCORES");
    }

    @Test
    void everyRowOnRequest() {
        edit.everyRowProperty().set(true);
        selection.only(2);
        apply("set to", "0");
        assertThat(open.study().rows()).containsExactly(new Row("le", 0.2, 1.7, 0), new Row("chat", 1.0, 1.1, 0));
        edit.normalise();
        assertThat(open.study().row(1)).isEqualTo(new Row("chat", 1.0, 1.1, 0)); // one word alone has no deviation
    }

    @Test
    void wordsAreSortedCroppedAndSwappedWithRows() {
        edit.sort();
        assertThat(open.tokens()).containsExactly("cat", "the", "sat");
        selection.only(0);
        selection.upTo(1);
        edit.crop();
        assertThat(open.tokens()).containsExactly("cat", "the");
        edit.transpose();
        assertThat(open.tokens()).containsExactly("le", "chat");
        assertThat(open.study().rows()).containsExactly(new Row("cat", 1.7, 1.1), new Row("the", 0.2, 1.0));
        open.undo();
        open.undo();
        open.undo();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void wordsOfASelfAttentionAreCroppedWithTheirRows() {
        assertThat(edit.selfAttentionProperty().getValue()).isFalse();
        open.edit(study -> study.withSentence(
                List.of("a", "b", "c"), List.of(new Row("a", 1, 2, 3), new Row("b", 4, 5, 6), new Row("c", 7, 8, 9))));
        assertThat(edit.selfAttentionProperty().getValue()).isTrue();
        selection.only(2);
        selection.toggle(0);
        edit.cropBoth();
        assertThat(open.tokens()).containsExactly("a", "c");
        assertThat(open.study().rows()).containsExactly(new Row("a", 1, 3), new Row("c", 7, 9));
    }

    @Test
    void croppingAsksForASelection() {
        edit.crop();
        assertThat(message()).startsWith("Select the words to keep first");
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void anEmptyStudyIsLeftAsItIs() {
        Fixtures.replace(open, Study.blank());
        edit.sort();
        edit.normalise();
        edit.randomise();
        assertThat(edit.copy()).isEmpty();
        edit.transpose();
        assertThat(message()).startsWith("There are no words yet");
        assertThat(open.study()).isEqualTo(Study.blank());
        edit.paste("1\n2");
        assertThat(message()).contains("2 cells").contains("only 0 words");
    }

    @Test
    void whatIsCopiedIsPastedAsItWas() {
        String cells = edit.copy();
        assertThat(cells).isEqualTo("0.2\n1.7\n-0.5");
        edit.randomise();
        assertThat(open.study()).isNotEqualTo(Fixtures.TWO_ROWS);
        edit.paste(cells);
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5\n2\n3\n", "1.5\r\n2\r\n3\r\n", "1.5\t2\t3", "1,5\t2\t3\n", "1.5, 2, 3"})
    void cellsOfSpreadsheetsInAnyLanguageArePasted(String cells) {
        edit.paste(cells);
        assertThat(open.row().scores()).containsExactly(1.5, 2, 3);
    }

    @Test
    void oneCellIsPastedFromTheSelectedWordOn() {
        selection.only(1);
        edit.paste("4");
        assertThat(open.row().scores()).containsExactly(0.2, 4, -0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n2\n3\n4", "the cat", "1\tx\t3", "1\t2\n3"})
    void cellsThatDoNotFitAreASentence(String cells) {
        edit.paste(cells);
        assertThat(message()).matches("(?s)\\p{Lu}.*\\.");
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void aProblemIsOverWhenTheNextPasteWorks() {
        edit.paste("the cat");
        assertThat(message()).isNotEmpty();
        edit.paste("2");
        assertThat(messages.currentProperty().get()).isNull();
    }

    @Test
    void aCopyOfARowHasANameOfItsOwn() {
        RowsModel rows = new RowsModel(open);
        rows.duplicate();
        assertThat(rows.labels()).containsExactly("le", "le 2", "chat");
        assertThat(open.selectedRow()).isEqualTo(1);
        assertThat(open.row().scores()).containsExactly(0.2, 1.7, -0.5);
        rows.duplicate();
        assertThat(rows.labels()).containsExactly("le", "le 2", "le 2 2", "chat");
    }

    @Test
    void scoresAreNormalisedInEveryRowOnRequest() {
        edit.everyRowProperty().set(true);
        edit.normalise();
        for (Row row : open.study().rows()) {
            assertThat(row.score(0) + row.score(1) + row.score(2)).isCloseTo(0, within(1e-12));
        }
        assertThat(open.undoNameProperty().get()).isEqualTo("normalised scores in every row");
    }

    @Test
    void undoAndRedoPutTheOldMessageAway() {
        edit.randomise();
        Study random = open.study();
        messages.tell("old");
        edit.undo();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(messages.currentProperty().get()).isNull();
        messages.tell("old");
        edit.redo();
        assertThat(open.study()).isEqualTo(random);
        assertThat(messages.currentProperty().get()).isNull();
    }

    @Test
    void aNumberThatIsOneTakesTheComplaintAway() {
        apply("add", "abc");
        edit.numberProperty().set("2");
        assertThat(edit.errorProperty().get()).isEmpty();
        edit.applyNumber();
        assertThat(edit.errorProperty().get()).isEmpty();
        assertThat(open.row().score(0)).isEqualTo(2.2);
    }

    @Test
    void theWholeTableIsCopiedWithItsNames() {
        assertThat(edit.copyTable()).isEqualTo("\tthe\tcat\tsat\nle\t0.2\t1.7\t-0.5\nchat\t1\t1.1\t0.9\n");
    }
}
