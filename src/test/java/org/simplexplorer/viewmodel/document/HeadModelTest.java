package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;

class HeadModelTest {
    private final OpenStudy open = Fixtures.open();
    private final HeadModel head = new HeadModel(open);

    @Test
    void titleAndNoteAreEditedAndFollowTheStudy() {
        assertThat(head.titleProperty().get()).isEqualTo("two rows");
        assertThat(head.noteProperty().get()).isEqualTo("illustrative");
        head.titleProperty().set("mine");
        head.noteProperty().set("measured");
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS.withTitle("mine").withNote("measured"));
        open.undo();
        assertThat(head.noteProperty().get()).isEqualTo("illustrative");
        Fixtures.replace(open, Study.blank().withTitle("other"));
        assertThat(head.titleProperty().get()).isEqualTo("other");
        assertThat(open.dirtyProperty().get()).as("to follow is no edit").isFalse();
    }

    @Test
    void theLineBelowSaysWhereTheStudyIsAndWhetherItIsSaved() {
        assertThat(head.stateProperty().get()).isEqualTo("not in a file");
        head.titleProperty().set("mine");
        assertThat(head.stateProperty().get()).isEqualTo("not saved yet");
        Document document = open.document();
        document.markSaved(document.origin(), document.study(), Path.of("some", "mine.json"));
        assertThat(head.stateProperty().get()).isEqualTo("mine.json");
        head.titleProperty().set("mine too");
        assertThat(head.stateProperty().get()).isEqualTo("mine.json \u00b7 unsaved changes");
    }
}
