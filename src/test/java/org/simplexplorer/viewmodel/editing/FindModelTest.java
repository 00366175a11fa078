package org.simplexplorer.viewmodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.document.OpenStudy;

class FindModelTest {

    private final OpenStudy open = Fixtures.open(new Study(
            "t",
            "n",
            List.of("The", "cat", "\u732b", "the", "\u0642\u0637\u0629"),
            List.of(Row.zeros("", 5)),
            Parameters.DEFAULT));
    private final TokenSelection selection = new TokenSelection(open);
    private final FindModel find = new FindModel(open, selection);

    @Test
    void allThatAreFoundAreSelectedAndOneIsShown() {
        find.queryProperty().set("THE");
        assertThat(selection.selectedProperty().get()).containsExactly(0, 3);
        assertThat(find.countProperty().get()).isEqualTo("1 of 2");
        assertThat(find.currentProperty().get()).isZero();
        find.step(1);
        assertThat(find.countProperty().get()).isEqualTo("2 of 2");
        assertThat(find.currentProperty().get()).isEqualTo(3);
        find.step(1);
        assertThat(find.currentProperty().get()).isZero();
        find.step(-1);
        assertThat(find.currentProperty().get()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"at, 1", "\u732b, 2", "\u0637, 4"})
    void aPartOfAWordOfAnyScriptIsFound(String part, int token) {
        find.queryProperty().set(part);
        assertThat(selection.selectedProperty().get()).containsExactly(token);
    }

    @Test
    void nothingIsFoundAndNothingIsAskedFor() {
        find.queryProperty().set("dog");
        assertThat(find.countProperty().get()).isEqualTo("none");
        assertThat(find.currentProperty().get()).isEqualTo(-1);
        assertThat(selection.selectedProperty().get()).isEmpty();
        find.step(1);
        find.queryProperty().set(" ");
        assertThat(find.countProperty().get()).isEmpty();
    }

    @Test
    void theWordsMayHaveChangedBetweenSteps() {
        find.queryProperty().set("the");
        find.step(1);
        Fixtures.replace(open, Study.blank());
        find.step(1);
        assertThat(find.countProperty().get()).isEqualTo("none");
    }
}
