package org.simplexplorer.viewmodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.document.OpenStudy;

class TokenSelectionTest {

    private final OpenStudy open = Fixtures.open();
    private final TokenSelection selection = new TokenSelection(open);

    private List<Integer> selected() {
        return selection.selectedProperty().get();
    }

    @Test
    void aClickSelectsOneWithShiftSeveralWithControlOneMore() {
        selection.only(2);
        assertThat(selected()).containsExactly(2);
        selection.upTo(0);
        assertThat(selected()).containsExactly(0, 1, 2);
        selection.upTo(1);
        assertThat(selected()).containsExactly(1, 2);
        selection.toggle(0);
        assertThat(selected()).containsExactly(0, 1, 2);
        selection.toggle(1);
        assertThat(selected()).containsExactly(0, 2);
        assertThat(selection.has(1)).isFalse();
    }

    @Test
    void shiftWithAnArrowGoesOnFromTheKeyboardsPlaceAndStopsAtTheEnds() {
        assertThat(selection.extend(1, 1)).isEqualTo(2);
        assertThat(selected()).containsExactly(1, 2);
        assertThat(selection.extend(2, 1)).isEqualTo(2);
        assertThat(selection.extend(2, -1)).isEqualTo(1);
        assertThat(selection.extend(1, -1)).isZero();
        assertThat(selected()).containsExactly(0, 1);
    }

    @Test
    void noSelectionMeansAllWords() {
        assertThat(selection.orAll()).containsExactly(0, 1, 2);
        selection.selectAll();
        assertThat(selected()).containsExactly(0, 1, 2);
        selection.clear();
        assertThat(selected()).isEmpty();
    }

    @Test
    void itStaysWhileScoresChangeAndEndsWithTheWords() {
        selection.only(1);
        open.edit(study -> study.withRow(0, study.row(0).withScores(new double[] {1, 2, 3})));
        assertThat(selected()).containsExactly(1);
        Fixtures.replace(open, Study.blank());
        assertThat(selected()).isEmpty();
    }

    @Test
    void itNeverReachesBeyondTheWords() {
        selection.only(1);
        selection.upTo(99);
        assertThat(selected()).containsExactly(1, 2);
        selection.upTo(-5);
        assertThat(selected()).containsExactly(0, 1);
        assertThat(selection.has(0)).isTrue();
        assertThat(selection.has(2)).isFalse();
    }
}
