package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;

class DocumentTest {
    private final Document document = new Document(3, Fixtures.TWO_ROWS);

    @ParameterizedTest
    @CsvSource({
        "'A garden path: 2 readings', a-garden-path-2-readings",
        "'\u00bbStra\u00dfe\u00ab (\u732b)', stra\u00dfe-\u732b",
        "'?!', study",
        "'', study",
    })
    void aFileIsNamedAfterTheTitle(String title, String name) {
        document.edit(study -> study.withTitle(title));
        assertThat(document.suggestedFileName()).isEqualTo(name);
    }

    @Test
    void movingTheSlidersOfASampleIsNoWork() {
        document.edit(study -> study.withParameters(study.parameters().withGamma(3)));
        assertThat(document.isDirty()).isTrue();
        assertThat(document.hasWork()).isFalse();
        document.edit(study -> study.withRow(0, study.row(0).withScore(1, 9)));
        assertThat(document.hasWork()).isTrue();
    }

    @Test
    void movingTheSlidersOfAFileIs() {
        document.markSaved(document.origin(), document.study(), Path.of("mine.json"));
        assertThat(document.hasWork()).isFalse();
        document.edit(study -> study.withParameters(study.parameters().withGamma(3)));
        assertThat(document.hasWork()).isTrue();
    }

    @Test
    void aStudyWithoutATitleIsCalledUntitled() {
        document.edit(study -> study.withTitle(" "));
        assertThat(document.titleProperty().getValue()).isEqualTo("Untitled");
        document.undo();
        assertThat(document.titleProperty().getValue()).isEqualTo("two rows");
        assertThat(document.number()).isEqualTo(3);
    }

    @Test
    void workThatWasLeftBehindIsUnsavedButKnowsItsFile() {
        Document restored = Document.unsaved(1, Fixtures.TWO_ROWS, Path.of("mine.json"));
        assertThat(restored.isDirty()).isTrue();
        assertThat(restored.fileProperty().get()).isEqualTo(Path.of("mine.json"));
        assertThat(restored.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void undoGoesBackToTheRowThatWasChosenThen() {
        document.select(1);
        document.edit("halved", study -> study.withoutRow(0));
        assertThat(document.study().row(document.selectedRow())).isEqualTo(Fixtures.TWO_ROWS.row(1));
        document.undo();
        assertThat(document.selectedRow()).isEqualTo(1);
        document.redo();
        assertThat(document.selectedRow()).isZero();
        assertThat(document.history().undoNameProperty().get()).isEqualTo("halved");
    }

    @Test
    void aListenerOfEditsHearsOfUndoAndRedoToo() {
        List<String> heard = new ArrayList<>();
        var hearing = document.onEdit((was, is) -> heard.add(was.title() + " > " + is.title()));
        document.edit(study -> study.withTitle("b"));
        document.edit(study -> study.withTitle("b"));
        document.undo();
        document.redo();
        hearing.unsubscribe();
        document.undo();
        assertThat(heard).containsExactly("two rows > b", "b > two rows", "two rows > b");
    }

    @Test
    void anImportIsAStepAndAnotherStudyIsNone() {
        document.edit(study -> study.withTitle("edited"));
        List<String> replaced = new ArrayList<>();
        var hearing = document.onReplace(() -> replaced.add(document.study().title()));
        document.bringIn(Fixtures.TWO_ROWS.withTitle("import"), "import of x.csv");
        assertThat(document.history().undoNameProperty().get()).isEqualTo("import of x.csv");
        document.undo();
        assertThat(document.study().title()).isEqualTo("edited");
        Study other = Study.blank().withTitle("other");
        document.replace(other, Origin.none(other));
        document.undo();
        assertThat(document.study()).isEqualTo(other);
        assertThat(document.isDirty()).isFalse();
        assertThat(replaced).as("told before the study changes").containsExactly("edited", "edited");
        hearing.unsubscribe();
        document.replace(Fixtures.TWO_ROWS, Origin.none(Fixtures.TWO_ROWS));
        assertThat(replaced).hasSize(2);
    }

    @Test
    void theChosenRowIsValidWheneverSomeoneHearsOfTheStudy() {
        document.select(1);
        List<Row> seen = new ArrayList<>();
        document.studyProperty()
                .subscribe(study -> seen.add(Objects.requireNonNull(study.row(document.selectedRow()))));
        document.edit(study -> study.withoutRow(1));
        document.undo();
        document.replace(Study.blank(), Origin.none(Study.blank()));
        assertThat(seen).hasSize(4);
    }
}
