package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void theWordsAreToldOfOnlyWhereTheyChange() {
        List<List<String>> told = new ArrayList<>();
        open.tokensProperty().subscribe((was, is) -> told.add(is));
        open.edit(study -> study.withParameters(study.parameters().withGamma(2)));
        open.edit(study -> study.withRow(0, study.row(0).withScore(0, 9)));
        assertThat(told).isEmpty();
        Fixtures.replace(open, Study.blank());
        assertThat(told).containsExactly(List.of());
    }

    @Test
    void theRowBelongsToTheStudyWheneverSomeoneHearsOfEither() {
        List<String> seen = new ArrayList<>();
        open.select(1);
        open.selectedRowProperty()
                .subscribe(row ->
                        seen.add(open.row().size() + " of " + open.tokens().size()));
        open.studyProperty()
                .subscribe(study ->
                        seen.add(open.row().size() + " of " + study.tokens().size()));
        open.show(new Document(1, Study.blank()));
        assertThat(seen).containsOnly("3 of 3", "0 of 0").contains("0 of 0");
    }

    @Test
    void aTabThatIsNotShownAnyMoreIsNotHeardOf() {
        Document first = open.document();
        Document second = new Document(1, Study.blank());
        open.show(second);
        first.edit(study -> study.withTitle("changed behind"));
        assertThat(open.study()).isEqualTo(Study.blank());
        assertThat(open.dirtyProperty().get()).isFalse();
        assertThat(open.undoNameProperty().get()).isEmpty();
    }

    @Test
    void whileTheMouseIsDownEveryMoveIsOneStep() {
        open.hold();
        open.edit(study -> study.withTitle("a"));
        open.edit(study -> study.withTitle("ab"));
        open.release();
        open.edit(study -> study.withTitle("abc"));
        open.undo();
        assertThat(open.study().title()).isEqualTo("ab");
        open.undo();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }
}
