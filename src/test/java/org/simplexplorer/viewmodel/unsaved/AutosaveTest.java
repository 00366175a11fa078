package org.simplexplorer.viewmodel.unsaved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.RowTexts;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.files.Saving.Save;

class AutosaveTest {

    /** No process has this number. */
    private static final String ORPHAN = "999999999999999-1-0.unsaved";

    @TempDir
    Path folder = Path.of("");

    private Path unsaved = Path.of("");
    private Workbench workbench = Fixtures.workbench(Path.of(""));

    @BeforeEach
    void start() {
        unsaved = folder.resolve("unsaved");
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
    }

    private void change() {
        workbench.open().edit(study -> study.withRow(0, study.row(0).withScore(1, 2.5)));
    }

    private static List<UnsavedCopy> leftBehind(Workbench workbench) {
        List<UnsavedCopy> found = new ArrayList<>();
        workbench.safekeeping().autosave().lookForLeftBehind(found::addAll);
        return found;
    }

    private List<Path> copies() throws IOException {
        if (!Files.exists(unsaved)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(unsaved)) {
            return files.toList();
        }
    }

    private Path orphan(Study study, Path file) throws IOException {
        UnsavedCopy.write(unsaved.resolve(ORPHAN), study, file, new RowTexts());
        return unsaved.resolve(ORPHAN);
    }

    @Test
    void unsavedWorkHasACopyUntilItIsSaved() throws Exception {
        assertThat(copies()).isEmpty();
        change();
        assertThat(copies()).hasSize(1);
        UnsavedCopy copy = UnsavedCopy.read(copies().get(0));
        assertThat(copy.study()).isEqualTo(workbench.open().study());
        assertThat(copy.file()).isEmpty();
        workbench
                .safekeeping()
                .saving()
                .save(Save.of(workbench.open().document(), folder.resolve("mine.json")), () -> {});
        assertThat(copies()).isEmpty();
        change();
        workbench.open().edit(study -> study.withTitle("another"));
        assertThat(UnsavedCopy.read(copies().get(0)).file()).contains(folder.resolve("mine.json"));
    }

    @Test
    void aProgramThatEndsAsItShouldLeavesNothing() throws IOException {
        change();
        workbench.end();
        assertThat(copies()).isEmpty();
    }

    @Test
    void ownWorkIsNotOfferedToOneself() {
        change();
        assertThat(leftBehind(Fixtures.workbench(folder.resolve("settings.properties"))))
                .isEmpty();
    }

    @Test
    void whatWasLeftBehindIsOpenedUnsaved() throws Exception {
        Study work = Fixtures.TWO_ROWS.withTitle("left behind");
        Path file = folder.resolve("where.json");
        Path orphan = orphan(work, file);
        UnsavedCopy copy = leftBehind(workbench).get(0);
        workbench.tabs().restore(List.of(copy));
        assertThat(workbench.open().study()).isEqualTo(work);
        assertThat(workbench.open().fileProperty().get()).isEqualTo(file);
        assertThat(workbench.open().dirtyProperty().get()).isTrue();
        assertThat(orphan).doesNotExist();
        assertThat(UnsavedCopy.read(copies().get(0)).study()).isEqualTo(work);
    }

    @Test
    void whatIsDiscardedIsGone() throws IOException {
        orphan(Fixtures.TWO_ROWS, folder.resolve("where.json"));
        workbench.safekeeping().autosave().discard(leftBehind(workbench).get(0));
        assertThat(leftBehind(workbench)).isEmpty();
        assertThat(copies()).isEmpty();
    }

    @Test
    void aCopyThatCannotBeReadIsSetAside() throws IOException {
        Files.createDirectories(unsaved);
        Files.writeString(unsaved.resolve(ORPHAN), "\n{\"simplexplorer\":1,");
        assertThat(leftBehind(workbench)).isEmpty();
        assertThat(copies()).containsExactly(unsaved.resolve(ORPHAN + ".unreadable"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidOnce() throws IOException {
        Files.writeString(unsaved, "a file where the folder should be");
        change();
        assertThat(workbench.messages().currentProperty().get()).isNotNull();
        workbench.messages().clear();
        workbench.open().edit(study -> study.withTitle("another"));
        assertThat(workbench.messages().currentProperty().get()).isNull();
    }

    @Test
    void everyTabHasACopyUntilItIsClosed() throws Exception {
        change();
        workbench.tabs().add();
        workbench.open().edit(study -> study.withTitle("second"));
        assertThat(copies()).hasSize(2);
        workbench.tabs().close(workbench.tabs().selected());
        assertThat(copies()).hasSize(1);
        assertThat(UnsavedCopy.read(copies().get(0)).study())
                .isEqualTo(workbench.open().study());
        workbench.end();
        assertThat(copies()).isEmpty();
    }

    @Test
    void allThatWasLeftBehindIsOpenedEachInATab() throws Exception {
        Study first = Fixtures.TWO_ROWS.withTitle("first");
        Study second = Fixtures.TWO_ROWS.withTitle("second");
        UnsavedCopy.write(unsaved.resolve("999999999999999-1-0.unsaved"), first, null, new RowTexts());
        UnsavedCopy.write(unsaved.resolve("999999999999999-1-1.unsaved"), second, null, new RowTexts());
        Files.setLastModifiedTime(unsaved.resolve("999999999999999-1-1.unsaved"), FileTime.fromMillis(1));
        workbench.tabs().restore(leftBehind(workbench));
        assertThat(workbench.open().study()).as("the newest is shown").isEqualTo(first);
        assertThat(workbench.tabs().all())
                .extracting(tab -> tab.titleProperty().getValue())
                .containsExactly("first", "second");
        assertThat(workbench.tabs().all()).allMatch(tab -> tab.dirtyProperty().get());
        assertThat(copies()).hasSize(2).noneMatch(copy -> copy.toString().contains("999999999999999"));
    }

    @Test
    void aFolderThatCannotBeListedIsSaidAndNothingIsOffered() throws IOException {
        orphan(Fixtures.TWO_ROWS, folder.resolve("where.json"));
        Path blocked = unsaved.resolve("999999999999999-2-0.unsaved");
        Files.writeString(blocked, "no study");
        // What cannot be read is set aside; here that fails, since a folder has its name.
        Files.createDirectories(unsaved.resolve(blocked.getFileName() + ".unreadable/in the way"));
        List<List<UnsavedCopy>> found = new ArrayList<>();
        workbench.safekeeping().autosave().lookForLeftBehind(found::add);
        assertThat(found).containsExactly(List.of());
        assertThat(message()).startsWith("Unsaved work of an earlier session cannot be read: ");
    }

    private String message() {
        return Objects.requireNonNull(workbench.messages().currentProperty().get())
                .text();
    }

    @Test
    void aCopyThatCannotBeDeletedIsSaid() throws IOException {
        Path orphan = orphan(Fixtures.TWO_ROWS, folder.resolve("where.json"));
        UnsavedCopy copy = leftBehind(workbench).get(0);
        Files.delete(orphan);
        Files.createDirectories(orphan.resolve("in the way"));
        workbench.safekeeping().autosave().discard(copy);
        assertThat(message()).startsWith("A copy of unsaved work cannot be deleted: ");
    }

    @Test
    void aRestoredStudyIsKeptSafeAsItGoesOn() throws Exception {
        orphan(Fixtures.TWO_ROWS, folder.resolve("where.json"));
        workbench.tabs().restore(leftBehind(workbench));
        change();
        assertThat(UnsavedCopy.read(copies().get(0)).study())
                .isEqualTo(workbench.open().study());
        assertThat(copies()).hasSize(1);
    }

    @Test
    void aPlaceThatCanBeWrittenAgainIsSaidWhenItFailsAgain() throws IOException {
        Files.writeString(unsaved, "a file where the folder should be");
        change();
        Files.delete(unsaved);
        workbench.open().edit(study -> study.withTitle("kept"));
        assertThat(copies()).hasSize(1);
        workbench.messages().clear();
        Files.delete(copies().get(0));
        Files.delete(unsaved);
        Files.writeString(unsaved, "a file where the folder should be");
        workbench.open().edit(study -> study.withTitle("not kept"));
        assertThat(message()).startsWith("Unsaved work cannot be kept safe: ");
    }

    @Test
    void whatIsNoCopyIsLeftAlone() throws IOException {
        Files.createDirectories(unsaved);
        Files.writeString(unsaved.resolve("notes.txt"), "mine");
        Files.writeString(unsaved.resolve("1-2-3.unsaved.txt"), "mine too");
        assertThat(leftBehind(workbench)).isEmpty();
        assertThat(copies()).hasSize(2);
    }
}
