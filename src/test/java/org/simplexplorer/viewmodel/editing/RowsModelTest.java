package org.simplexplorer.viewmodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.document.OpenStudy;

class RowsModelTest {

    private final OpenStudy open = Fixtures.open();
    private final RowsModel rows = new RowsModel(open);

    @Test
    void aNewRowComesAfterTheChosenOneAndIsChosen() {
        rows.add();
        assertThat(rows.labels()).containsExactly("le", "row 3", "chat");
        assertThat(open.selectedRow()).isEqualTo(1);
        assertThat(open.row().scores()).containsExactly(0, 0, 0);
        rows.add();
        assertThat(rows.labels()).containsExactly("le", "row 3", "row 4", "chat");
    }

    @Test
    void aRowIsNamed() {
        rows.select(1);
        rows.rename(" chatte ");
        assertThat(rows.labels()).containsExactly("le", "chatte");
        assertThat(open.row().scores()).containsExactly(1.0, 1.1, 0.9);
    }

    @Test
    void aRowIsRemovedButNeverTheLast() {
        rows.select(1);
        rows.remove();
        assertThat(rows.labels()).containsExactly("le");
        assertThat(open.selectedRow()).isZero();
        assertThat(rows.removableProperty().get()).isFalse();
        rows.remove();
        assertThat(rows.labels()).containsExactly("le");
    }
}
