package org.simplexplorer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class SpreadsheetCellsTest {

    private static final Study STUDY = new Study(
            "t",
            "n",
            List.of("the", "\u732b", "sa\"t"),
            List.of(new Row("x", 0.1, 2, -1e-7), new Row("y", 4, 5, 6)),
            Parameters.DEFAULT);

    @Test
    void aRowIsCopiedAsAColumnWithAllDigits() {
        assertThat(SpreadsheetCells.column(STUDY.row(0), List.of(0, 1, 2))).isEqualTo("0.1\n2\n-1.0E-7");
        assertThat(SpreadsheetCells.column(STUDY.row(0), List.of(1))).isEqualTo("2");
    }

    @Test
    void theTableHasWordsAndNames() {
        assertThat(SpreadsheetCells.table(STUDY))
                .isEqualTo("\tthe\t\u732b\t\"sa\"\"t\"\nx\t0.1\t2\t-1.0E-7\ny\t4\t5\t6\n");
    }

    @Test
    void aColumnGoesDownTheWordsOfTheRow() {
        Study pasted = SpreadsheetCells.paste(STUDY, 1, 1, List.of(new double[] {8}, new double[] {9}));
        assertThat(pasted.rows()).containsExactly(STUDY.row(0), new Row("y", 4, 8, 9));
    }

    @Test
    void aBlockGoesOverRowsAndAddsThoseThatAreMissing() {
        Study pasted = SpreadsheetCells.paste(STUDY, 1, 0, List.of(new double[] {1, 2}, new double[] {3, 4}));
        assertThat(pasted.rows()).containsExactly(STUDY.row(0), new Row("y", 1, 2, 6), new Row("row 3", 3, 4, 0));
    }

    @Test
    void tooManyCellsAreRefusedWithTheirNumber() {
        assertThatThrownBy(() -> SpreadsheetCells.paste(STUDY, 0, 1, List.of(new double[] {1, 2, 3})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 3 cells for the words from \u201c\u732b\u201d on, but only 2 words");
    }
}
