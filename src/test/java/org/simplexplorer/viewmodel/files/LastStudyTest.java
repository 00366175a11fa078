package org.simplexplorer.viewmodel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyWriter;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;

/** The program comes back to what was open last. */
class LastStudyTest {

    @TempDir
    Path folder;

    private final Study chinese = Samples.named("chinese").orElseThrow().load();

    private Workbench start() {
        Workbench workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        workbench.files().openLast(workbench.tabs().here());
        return workbench;
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("mine.json"), StudyWriter.write(chinese.withTitle("mine")));
    }

    private static void openSample(Workbench workbench, String name) {
        int index = Samples.all().indexOf(Samples.named(name).orElseThrow());
        workbench.files().openSample(index, workbench.tabs().here());
    }

    @Test
    void theFirstTimeThereIsNothingToComeBackTo() {
        assertThat(start().open().study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void aFileIsOpenAgainAndSavedToWhereItWas() throws IOException {
        Path file = file();
        Workbench first = start();
        first.files().open(file, first.tabs().here());
        first.open().edit(study -> study.withTitle("discarded"));
        first.end();
        Workbench second = start();
        assertThat(second.open().study().title()).isEqualTo("mine");
        assertThat(second.open().fileProperty().get()).isEqualTo(file);
        assertThat(second.open().dirtyProperty().get()).isFalse();
    }

    @Test
    void aSampleIsOpenAgainAsItComes() {
        Workbench first = start();
        openSample(first, "chinese");
        first.open().edit(study -> study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, 0.77)));
        first.end();
        Workbench second = start();
        assertThat(second.open().study()).isEqualTo(chinese);
        assertThat(second.open().fileProperty().get()).isNull();
        second.files().create(second.tabs().here());
        second.end();
        assertThat(start().open().study())
                .as("a study in no file is not remembered")
                .isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void aFileThatIsGoneIsNotMissed() throws IOException {
        Path file = file();
        Workbench first = start();
        first.files().open(file, first.tabs().here());
        first.end();
        Files.delete(file);
        Workbench second = start();
        assertThat(second.open().study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(second.messages().currentProperty().get()).isNull();
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsSaid() throws IOException {
        Path file = file();
        Workbench first = start();
        first.files().open(file, first.tabs().here());
        first.end();
        Files.writeString(file, "{\"simplexplorer\": 1, ");
        Workbench second = start();
        assertThat(second.open().study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(Objects.requireNonNull(second.messages().currentProperty().get())
                        .problem())
                .isTrue();
    }

    @Test
    void settingsThatNameNothingAreNoProblem() throws IOException {
        for (String last : new String[] {"sample hardmax", "file ", "file \\u0000", "nonsense"}) {
            Files.writeString(folder.resolve("settings.properties"), "last=" + last + "\n");
            assertThat(start().open().study()).as(last).isEqualTo(Fixtures.TWO_ROWS);
        }
    }
}
