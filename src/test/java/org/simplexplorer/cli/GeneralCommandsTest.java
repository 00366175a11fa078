package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.scene.Face;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;
import picocli.CommandLine;

class GeneralCommandsTest {

    @Test
    void samplesAreListedAndPrintedAsStudyFiles() throws StudyFormatException {
        Run list = Run.of("", "samples");
        assertThat(list.lines()).hasSameSizeAs(Samples.all());
        for (Sample sample : Samples.all()) {
            assertThat(list.out()).contains(sample.name()).contains(sample.title());
            Run one = Run.of("", "samples", sample.name());
            assertThat(StudyReader.read(one.out(), sample.name())).isEqualTo(sample.load());
        }
    }

    @Test
    void anUnknownSampleIsASentenceThatNamesTheOthers() {
        Run run = Run.of("", "samples", "nosuch");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("nosuch")
                .contains(Samples.all().get(0).name())
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compute", "render", "samples", "data", "fonts", "learn"})
    void everyCommandHelps(String command) {
        assertThat(CommandLineProgram.isCommand(command)).isTrue();
        Run run = Run.of("", command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: simplexplorer " + command);
    }

    @Test
    void theFontsOfTheFiguresAreWrittenWithTheirLicences(@TempDir Path folder) throws IOException {
        assertThat(Run.of("", "fonts", folder.toString()).code()).isZero();
        assertThat(folder.resolve("NOTICE")).isNotEmptyFile();
        for (Face face : Face.values()) {
            assertThat(folder.resolve(face.fileName())).isNotEmptyFile();
        }
    }

    @Test
    void fontsNeedAFolder(@TempDir Path folder) {
        Run run = Run.of("", "fonts", folder.resolve("none").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none", "is not an existing folder").hasLineCount(1);
    }

    @Test
    void theHelpBreaksNoLineOfAnExample() {
        String help = Run.of("", "compute", "--help").out();
        String[] written =
                ComputeCommand.class.getAnnotation(CommandLine.Command.class).description();
        assertThat(help.lines()).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples", "samples ivanov", "--help", "--version", "compute --help"})
    void anOutputThatCannotBeWrittenIsASentence(String command) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                command.split(" ", -1),
                new ByteArrayInputStream(
                        "{\"mechanism\":\"softmax\",\"scores\":[1]}\n".getBytes(StandardCharsets.UTF_8)),
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("output could not be written")
                .hasLineCount(1);
    }

    @Test
    void theProgramTellsItsVersionAndItsCommands() {
        assertThat(Run.of("", "--version").out()).matches("simplexplorer \\d+\\.\\d+.*\\R");
        assertThat(Run.of("", "--help").out()).contains("compute", "render", "samples", "STUDY");
        assertThat(CommandLineProgram.isCommand("study.json")).isFalse();
    }

    @Test
    void wrongUsageIsOneSentence() {
        Run run = Run.of("", "render", "ivanov");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--output").hasLineCount(1);
    }
}
