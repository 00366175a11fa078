package org.simplexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.opening.StudyName;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.StudyWriter;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;

/** What the program's argument opens in the window. */
class DesktopProgramTest {

    private static final Sample CHINESE = Samples.named("chinese").orElseThrow();

    @TempDir
    private Path folder;

    private Workbench workbench;

    @BeforeEach
    void start() {
        Path settings = folder.resolve("settings.properties");
        workbench = Fixtures.workbench(settings);
    }

    @Test
    void aSampleIsOpenedByItsName() {
        DesktopProgram.open(workbench, StudyName.of("chinese").orElseThrow());

        assertThat(workbench.open().study()).isEqualTo(CHINESE.load());
        assertThat(workbench.open().fileProperty().get()).isNull();
    }

    @Test
    void aFileIsOpenedByItsPath() throws IOException {
        Path file = Files.writeString(
                folder.resolve("chinese"), StudyWriter.write(CHINESE.load().withTitle("mine")));

        DesktopProgram.open(workbench, StudyName.of(file.toString()).orElseThrow());

        assertThat(workbench.open().study().title()).isEqualTo("mine");
        assertThat(workbench.open().fileProperty().get()).isEqualTo(file);
    }

    @Test
    void workThatWasJustRestoredIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), StudyWriter.write(CHINESE.load()));
        workbench.open().edit(study -> study.withTitle("unsaved"));

        for (String name : new String[] {"chinese", file.toString()}) {
            DesktopProgram.open(workbench, StudyName.of(name).orElseThrow());

            assertThat(workbench.open().study().title()).isEqualTo("unsaved");
        }
    }
}
