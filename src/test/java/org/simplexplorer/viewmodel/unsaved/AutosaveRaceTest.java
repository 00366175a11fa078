package org.simplexplorer.viewmodel.unsaved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.RowTexts;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.files.Saving.Save;

/** At no moment is there less on the disk than the last copy of every study's unsaved work. */
class AutosaveRaceTest {

    private static final String ORPHAN = "999999999999999-1-0.unsaved";

    @TempDir
    Path folder;

    private final SteppedThreads steps = new SteppedThreads();
    private Path unsaved;
    private Workbench workbench;

    @BeforeEach
    void start() {
        unsaved = folder.resolve("unsaved");
        workbench = Fixtures.workbench(folder.resolve("settings.properties"), steps.threads());
        steps.settle();
    }

    private List<Path> copies() throws IOException {
        if (!Files.isDirectory(unsaved)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(unsaved)) {
            return files.filter(file -> file.toString().endsWith(".unsaved")).toList();
        }
    }

    private List<String> titles() throws Exception {
        List<String> titles = new ArrayList<>();
        for (Path copy : copies()) {
            titles.add(UnsavedCopy.read(copy).title());
        }
        return titles;
    }

    private Document dirty(Document document, String title) {
        document.edit(study -> study.withTitle(title));
        return document;
    }

    @Test
    void toHideTheStudyBesideKeepsItsCopy() throws Exception {
        Document first = dirty(workbench.tabs().selected(), "first");
        workbench.tabs().add();
        workbench.beside().show(first);
        steps.settle();
        assertThat(titles()).containsExactly("first");
        workbench.beside().hide();
        steps.settle();
        assertThat(titles()).containsExactly("first");
        assertThat(first.isDirty()).isTrue();
    }

    @Test
    void studiesThatChangePlacesKeepTheirCopies() throws Exception {
        Document first = dirty(workbench.tabs().selected(), "first");
        Document second = dirty(workbench.tabs().add(), "second");
        workbench.beside().show(first);
        workbench.tabs().select(first);
        workbench.beside().hide();
        workbench.tabs().select(second);
        steps.settle();
        assertThat(titles()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void aTabThatIsLeftBeforeItsMomentHasPassedGetsItsCopy() throws Exception {
        dirty(workbench.tabs().selected(), "first");
        workbench.tabs().add();
        steps.settle();
        assertThat(titles()).containsExactly("first");
    }

    @Test
    void whatWasLeftBehindStaysUntilItsNewCopyIsOnTheDisk() throws Exception {
        Study work = Fixtures.TWO_ROWS.withTitle("left behind");
        UnsavedCopy.write(unsaved.resolve(ORPHAN), work, null, new RowTexts());
        workbench.tabs().restore(List.of(UnsavedCopy.read(unsaved.resolve(ORPHAN))));
        assertThat(unsaved.resolve(ORPHAN)).exists();
        steps.settle();
        assertThat(unsaved.resolve(ORPHAN)).doesNotExist();
        assertThat(titles()).containsExactly("left behind");
    }

    @Test
    void theOnlyCopyStaysWhereTheNewOneCannotBeWritten() throws Exception {
        // Copies are read from one folder, and the one for new copies cannot be written to.
        Path elsewhere = folder.resolve("elsewhere");
        UnsavedCopy.write(elsewhere.resolve(ORPHAN), Fixtures.TWO_ROWS.withTitle("left behind"), null, new RowTexts());
        Files.writeString(unsaved, "a file where the folder should be");
        workbench.tabs().restore(List.of(UnsavedCopy.read(elsewhere.resolve(ORPHAN))));
        steps.settle();
        assertThat(elsewhere.resolve(ORPHAN)).exists();
        assertThat(workbench.tabs().selected().study().title()).isEqualTo("left behind");
        assertThat(workbench.tabs().selected().isDirty()).isTrue();
    }

    @Test
    void theCopyGoesOnlyAfterTheStudyIsSaved() throws Exception {
        Document document = dirty(workbench.tabs().selected(), "mine");
        steps.settle();
        workbench.safekeeping().saving().save(Save.of(document, folder.resolve("mine.json")), () -> {});
        assertThat(titles()).containsExactly("mine");
        steps.runDisk();
        assertThat(folder.resolve("mine.json")).exists();
        steps.settle();
        assertThat(titles()).isEmpty();
    }

    @Test
    void aSaveThatFailsLeavesTheCopy() throws Exception {
        Document document = dirty(workbench.tabs().selected(), "mine");
        workbench.safekeeping().saving().save(Save.of(document, folder.resolve("no/folder/mine.json")), () -> {});
        steps.settle();
        assertThat(titles()).containsExactly("mine");
    }

    @Test
    void aProgramThatEndsWhileACopyIsOnItsWayLeavesNone() throws Exception {
        dirty(workbench.tabs().selected(), "given up");
        steps.passMoment();
        assertThat(steps.waitingForDisk()).isPositive();
        workbench.end();
        steps.settle();
        assertThat(copies()).isEmpty();
    }
}
