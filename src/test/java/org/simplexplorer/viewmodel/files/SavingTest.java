package org.simplexplorer.viewmodel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyReader;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.Origin;
import org.simplexplorer.viewmodel.files.Saving.Save;

/** Saves that end late: each test chooses what happens between the keystroke and the disk. */
class SavingTest {

    @TempDir
    Path folder;

    private final SteppedThreads steps = new SteppedThreads();
    private Workbench workbench;
    private Saving saving;

    @BeforeEach
    void start() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"), steps.threads());
        saving = workbench.safekeeping().saving();
        steps.settle();
    }

    private Document selected() {
        return workbench.tabs().selected();
    }

    private static Study stored(Path file) throws Exception {
        return StudyReader.read(file);
    }

    private String message() {
        var message = workbench.messages().currentProperty().get();
        return message == null ? "" : message.text();
    }

    private List<String> quickSave(Document document, Path file) {
        List<String> ends = new ArrayList<>();
        saving.saveUnlessChanged(Save.of(document, file), () -> ends.add("saved"), () -> ends.add("changed"));
        return ends;
    }

    @Test
    void aTabThatIsShownByTheTimeTheDiskIsReadyIsNotWhatIsSaved() throws Exception {
        Path file = folder.resolve("first.json");
        Document first = selected();
        first.edit(study -> study.withTitle("first"));
        saving.save(Save.of(first, file), () -> {});
        Document second = workbench.tabs().add();
        second.edit(study -> study.withTitle("second"));
        steps.settle();

        assertThat(stored(file).title()).isEqualTo("first");
        assertThat(first.isDirty()).isFalse();
        assertThat(first.fileProperty().get()).isEqualTo(file);
        assertThat(second.isDirty()).isTrue();
        assertThat(second.fileProperty().get()).isNull();
    }

    @Test
    void whatIsEditedWhileItIsSavedStaysUnsaved() throws Exception {
        Path file = folder.resolve("edited.json");
        Document document = selected();
        saving.save(Save.of(document, file), () -> {});
        document.edit(study -> study.withTitle("later"));
        steps.settle();
        assertThat(stored(file)).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(document.isDirty()).isTrue();
    }

    @Test
    void aStudyThatTookThePlaceOfTheSavedOneIsNotTiedToItsFile() {
        Document document = selected();
        saving.save(Save.of(document, folder.resolve("old.json")), () -> {});
        Study other = Fixtures.TWO_ROWS.withTitle("other");
        document.replace(other, Origin.none(other));
        steps.settle();
        assertThat(document.fileProperty().get()).isNull();
        assertThat(document.study().title()).isEqualTo("other");
    }

    @Test
    void anImportThatIsTakenBackIsSavedWhereItWas() {
        Path file = folder.resolve("before.json");
        Document document = selected();
        saving.save(Save.of(document, file), () -> {});
        document.bringIn(Fixtures.TWO_ROWS.withTitle("import"), "import");
        steps.settle();
        assertThat(document.fileProperty().get()).isNull();
        document.undo();
        assertThat(document.fileProperty().get()).isEqualTo(file);
        assertThat(document.isDirty()).isFalse();
    }

    @Test
    void twoQuickSavesAreNotTakenForAnotherProgramsChange() throws Exception {
        Path file = folder.resolve("quick.json");
        Document document = selected();
        saving.save(Save.of(document, file), () -> {});
        steps.settle();
        document.edit(study -> study.withTitle("once"));
        List<String> first = quickSave(document, file);
        document.edit(study -> study.withTitle("twice"));
        List<String> second = quickSave(document, file);
        // The first is on the disk, but the interface has not heard of it when the second one looks.
        steps.runDiskOnly();
        steps.runDiskOnly();
        steps.settle();
        assertThat(first).containsExactly("saved");
        assertThat(second).containsExactly("saved");
        assertThat(stored(file).title()).isEqualTo("twice");
        assertThat(document.isDirty()).isFalse();
    }

    @Test
    void lookingForChangesBetweenTwoSavesFindsNone() {
        Path file = folder.resolve("watched.json");
        Document document = selected();
        saving.save(Save.of(document, file), () -> {});
        steps.settle();
        document.edit(study -> study.withTitle("other"));
        quickSave(document, file);
        saving.lookForChanges();
        steps.settle();
        assertThat(message()).isEqualTo("Saved watched.json.");
    }

    @Test
    void anotherProgramsChangeIsNotOverwrittenAndIsSaidOnce() throws Exception {
        Path file = folder.resolve("shared.json");
        Document document = selected();
        saving.save(Save.of(document, file), () -> {});
        steps.settle();
        Files.writeString(file, "something else");
        saving.lookForChanges();
        steps.settle();
        assertThat(message()).contains("\u201cshared.json\u201d was changed by another program");
        workbench.messages().clear();
        saving.lookForChanges();
        steps.settle();
        assertThat(message()).isEmpty();
        document.edit(study -> study.withTitle("mine"));
        List<String> ends = quickSave(document, file);
        steps.settle();
        assertThat(ends).containsExactly("changed");
        assertThat(Files.readString(file)).isEqualTo("something else");
        assertThat(document.isDirty()).isTrue();
    }

    @Test
    void aChangeOfTheFileBehindAnotherTabIsNotSaidOfTheOneThatIsShown() throws Exception {
        Path file = folder.resolve("behind.json");
        saving.save(Save.of(selected(), file), () -> {});
        steps.settle();
        Files.writeString(file, "something else");
        workbench.messages().clear();
        saving.lookForChanges();
        workbench.tabs().add();
        steps.settle();
        assertThat(message()).isEmpty();
    }

    @Test
    void toCancelDoesNotInterruptASave() throws Exception {
        Path file = folder.resolve("whole.json");
        saving.save(Save.of(selected(), file), () -> {});
        List<Boolean> interrupted = new ArrayList<>();
        steps.threads().disk().execute(() -> steps.threads().busy().runToTheEnd("Saving", () -> {
            workbench.busy().cancel();
            interrupted.add(Thread.currentThread().isInterrupted());
        }));
        steps.settle();
        assertThat(interrupted).containsExactly(false);
        assertThat(stored(file)).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void whatFollowsWaitsForTheDisk() {
        List<String> order = new ArrayList<>();
        saving.save(Save.of(selected(), folder.resolve("last.json")), () -> order.add("saved"));
        saving.afterWrites(() -> order.add("ended"));
        steps.runUi();
        assertThat(order).isEmpty();
        steps.settle();
        assertThat(order).containsExactly("saved", "ended");
    }

    @Test
    void aSaveThatFailsIsSaidAndLeavesTheStudyUnsaved() throws IOException {
        Document document = selected();
        document.edit(study -> study.withTitle("unsaved"));
        List<String> ends = quickSave(document, folder.resolve("no/such/folder/x.json"));
        steps.settle();
        assertThat(ends).isEmpty();
        assertThat(message()).contains("cannot be saved").contains("does not exist");
        assertThat(document.isDirty()).isTrue();
    }
}
