package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;

class OpenStudyTest {

    private final OpenStudy open = Fixtures.open();

    @Test
    void anEditMakesItDirtyAndTakingItBackMakesItClean() {
        open.edit(study -> study.withTitle("other"));
        assertThat(open.dirtyProperty().get()).isTrue();
        open.edit(study -> study.withTitle(Fixtures.TWO_ROWS.title()));
        assertThat(open.dirtyProperty().get()).isFalse();
    }

    @Test
    void editsMadeWhileSavingStayUnsaved() {
        Study written = open.study();
        open.edit(study -> study.withTitle("later"));
        open.document().markSaved(open.document().origin(), written, Path.of("x.json"));
        assertThat(open.dirtyProperty().get()).isTrue();
        assertThat(open.fileProperty().get()).isEqualTo(Path.of("x.json"));
    }

    @Test
    void theChosenRowIsAlwaysOneOfTheStudys() {
        open.select(7);
        assertThat(open.selectedRow()).isEqualTo(1);
        Fixtures.replace(open, Study.blank());
        assertThat(open.selectedRow()).isZero();
        open.select(-2);
        assertThat(open.selectedRow()).isZero();
    }
}
