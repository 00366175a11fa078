package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.math.MechanismKind;

/** What is written is read back, whatever is in it. */
class StudyFileTest {

    @TempDir
    private Path folder;

    @Test
    void everyStudyReadsBackEqual() {
        assertThat(RandomStudies.many(500))
                .allSatisfy(study -> assertThat(StudyReader.read(StudyWriter.write(study), "it"))
                        .isEqualTo(study));
    }

    @Test
    void everyStudySurvivesAFile() {
        assertThat(RandomStudies.many(20)).allSatisfy(study -> {
            Path file = folder.resolve("a.json");
            StudyWriter.write(study, file);
            assertThat(StudyReader.read(file)).isEqualTo(study);
        });
    }

    @Test
    void writesARowOfScoresALine() {
        Study study = new Study(
                "Tea",
                "illustrative",
                List.of("black", "tea"),
                List.of(new Row("thé", 0.1, -2), new Row("noir", 3e-5, 0)),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.1).with(MechanismKind.OSCARMAX, 0.05));

        assertThat(StudyWriter.write(study)).isEqualTo("""
                {
                  "simplexplorer": 1,
                  "title": "Tea",
                  "note": "illustrative",
                  "source": ["black", "tea"],
                  "rows": [
                    {"label": "thé", "scores": [0.1, -2.0]},
                    {"label": "noir", "scores": [3.0E-5, 0.0]}
                  ],
                  "gamma": 1.0,
                  "lambda": {"fusedmax": 0.1, "oscarmax": 0.05}
                }
                """);
    }

    @Test
    void theOthersParametersAreWrittenWhereTheyAreNotTheStandard() throws StudyFormatException {
        Parameters other = Parameters.DEFAULT.with(MechanismKind.ENTMAX, 1.25);

        String written = StudyWriter.write(Study.blank().withParameters(other));

        assertThat(written).contains("\"alpha\": {\"entmax\": 1.25}\n").doesNotContain("\"p\"");
        assertThat(StudyReader.read(written, "it").parameters()).isEqualTo(other);
        String given = written.replace("\"alpha\"", "\"p\": {\"pnormmax\": 2, \"newnorm\": 1e1}, \"alpha\"");
        Study read = StudyReader.read(given, "it");
        assertThat(read.parameters()).isEqualTo(other.with(MechanismKind.PNORMMAX, 2));
        assertThat(StudyWriter.write(read)).contains("\"p\": {\"pnormmax\": 2.0, \"newnorm\": 1e1}");
    }

    @Test
    void keepsWhatItDoesNotKnowLetterByLetter() throws StudyFormatException {
        Study study = StudyReader.read("""
                {"colour" : {"a": [1.10, 1e5]}, "simplexplorer": 1, "source": ["a"],
                 "rows": [{"id": 123456789012345678901234567890, "scores": [1]}],
                 "lambda": {"newmax": 0.30}}
                """, "it");

        String written = StudyWriter.write(
                study.withTitle("changed").withRow(0, study.row(0).withScore(0, 2)));

        assertThat(written)
                .contains("\"colour\": {\"a\": [1.10, 1e5]}")
                .contains("{\"label\": \"\", \"scores\": [2.0], \"id\": 123456789012345678901234567890}")
                .contains("\"newmax\": 0.30}");
    }

    @Test
    void whatIsLeftOutHasADefault() throws StudyFormatException {
        Study study = StudyReader.read("{\"rows\":[{\"scores\":[]}],\"source\":[],\"simplexplorer\":1.0}", "it");

        assertThat(study).isEqualTo(Study.blank());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException, StudyFormatException {
        Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF" + StudyWriter.write(Study.blank()));

        assertThat(StudyReader.read(file)).isEqualTo(Study.blank());
    }

    @Test
    void savingReplacesTheFileAndLeavesNothingBeside() throws IOException, StudyFormatException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        StudyWriter.write(Study.blank(), file);

        assertThat(StudyReader.read(file)).isEqualTo(Study.blank());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void savingThroughALinkKeepsTheLink() throws IOException, StudyFormatException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        StudyWriter.write(Study.blank(), link);

        assertThat(link).isSymbolicLink();
        assertThat(StudyReader.read(file)).isEqualTo(Study.blank());
    }

    @Test
    void whatIsNoOrdinaryFileIsNotReplaced() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "this system has no mkfifo");
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), pipe);
        for (Path place : List.of(pipe, link)) {
            assertThatIOException()
                    .isThrownBy(() -> StudyWriter.write(Study.blank(), place))
                    .withMessageContaining("a device of that name");
            assertThat(Files.isRegularFile(pipe)).isFalse();
        }
    }

    @Test
    void aFailedSaveSaysWhyAndKeepsTheOldFile() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("a.json/b"));

        assertThatIOException()
                .isThrownBy(() -> StudyWriter.write(Study.blank(), folder.resolve("no/where.json")))
                .withMessage("“where.json” cannot be saved: the folder “%s” does not exist; create it or choose another"
                        .formatted(folder.resolve("no")));
        assertThatIOException()
                .isThrownBy(() -> StudyWriter.write(Study.blank(), folder.resolve("a.json")))
                .withMessage("“a.json” cannot be saved: there is a folder of that name; choose another name");
        assertThat(occupied).exists();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
