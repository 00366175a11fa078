package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedRowTest {

    private static Study rows(String... labels) {
        return new Study(
                "",
                "",
                List.of("a"),
                Arrays.stream(labels).map(label -> new Row(label, 1)).toList(),
                Parameters.DEFAULT);
    }

    @Test
    void aRowHasALabelAndANumber() {
        Study study = rows("le", "2", "chat");
        assertThat(NamedRow.in(study, "chat")).isEqualTo(2);
        assertThat(NamedRow.in(study, "3")).isEqualTo(2);
        assertThat(NamedRow.in(study, "#2")).isEqualTo(1);
        for (String none : List.of("0", "4", "#0", "#4", "03", "#02", "+3", "#", "", "99999999999")) {
            assertThatThrownBy(() -> NamedRow.in(study, none)).hasMessageContaining("number from 1 to 3");
        }
        assertThatThrownBy(() -> NamedRow.in(study, "chien")).hasMessageContaining("no row \u201cchien\u201d");
    }

    /** A label may be another row's number, twice the same, empty, or one that a list of rows would divide. */
    @Test
    void everyNameFindsItsRow() {
        Study study = rows("3", "le", "chat", "le", "", "a,b", " x ", "#1");
        for (int row = 0; row < study.rows().size(); row++) {
            assertThat(NamedRow.in(study, NamedRow.of(study, row))).isEqualTo(row);
        }
        assertThat(NamedRow.of(study, 1)).isEqualTo("le");
        assertThat(NamedRow.of(study, 3)).isEqualTo("#4");
        assertThat(NamedRow.of(study, 5)).isEqualTo("#6");
    }
}
