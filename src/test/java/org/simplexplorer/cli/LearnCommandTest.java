package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnCommandTest {

    @TempDir
    private Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), content).toString();
    }

    private String texts() throws IOException {
        return file(IntStream.range(0, 40)
                .mapToObj(
                        i -> (i % 2 == 0 ? "a good day " : "a bad day ") + i + "," + (i % 2 == 0 ? "yes" : "no") + "\n")
                .collect(Collectors.joining()));
    }

    @Test
    void withoutAFileEveryMechanismAndSeedIsALine() throws IOException {
        Run run = Run.of(
                "",
                "learn",
                texts(),
                "--mechanisms",
                "fusedmax,uniform",
                "--seeds",
                "2",
                "--steps",
                "40",
                "--fusedmax-lambda",
                "0.05",
                "--gamma",
                "1.5");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0))
                .startsWith(
                        "{\"task\":\"mine.csv\",\"mechanism\":\"fusedmax\",\"gamma\":1.5,\"lambda\":0.05,\"seed\":1,\"accuracy\":1.0,")
                .contains("\"symbols\":1.0,\"zeros\":")
                .contains(",\"blocks\":")
                .contains(",\"seconds\":")
                .contains("\"steps\":40");
        assertThat(run.lines().get(3))
                .startsWith("{\"task\":\"mine.csv\",\"mechanism\":\"uniform\",\"seed\":2,\"accuracy\":")
                .doesNotContain("gamma")
                .doesNotContain("blocks");
    }

    @Test
    void datesAreLearnedWithTheParametersThatSuitThem() {
        Run run = Run.of("", "learn", "dates", "--mechanisms", "oscarmax", "--seeds", "1", "--steps", "3");
        assertThat(run.out())
                .startsWith("{\"task\":\"dates\",\"mechanism\":\"oscarmax\",\"gamma\":1.0,\"lambda\":0.2,\"seed\":1,")
                .contains("\"parameters\":16650,\"steps\":3,");
    }

    @ParameterizedTest
    @CsvSource({
        "json, '{\"task\":\"mine.csv\"'",
        "csv, 'task,mechanism,gamma,lambda,seed,accuracy'",
        "tsv, 'task\tmechanism'",
        "tex, '% Needs '",
        "svg, '<?xml'",
        "pdf, '%PDF-'"
    })
    void theSuffixTellsWhatIsWritten(String suffix, String start) throws IOException {
        Path out = folder.resolve("result." + suffix);
        Run run = Run.of("", "learn", texts(), "--seeds", "1", "--steps", "2", "-o", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1))
                .startsWith(start);
    }

    @Test
    void aFigureOfAnExperimentCarriesNoStudy() throws IOException {
        for (String suffix : new String[] {"svg", "pdf", "png"}) {
            Path out = folder.resolve("result." + suffix);
            Run run = Run.of("", "learn", texts(), "--seeds", "1", "--steps", "2", "-o", out.toString());
            assertThat(run.code()).isZero();
            Run opened = Run.of(
                    "", "data", out.toString(), "-o", folder.resolve("x.csv").toString());
            assertThat(opened.code()).isEqualTo(1);
            assertThat(opened.err())
                    .contains("result." + suffix)
                    .contains("no study")
                    .hasLineCount(1);
        }
    }

    @Test
    void gradientsAreCheckedOperationByOperation() {
        Run run = Run.of("", "learn", "--check-gradients");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(12).allMatch(line -> line.matches("\\S.* \\d\\.\\de-\\d\\d"));
        assertThat(run.out()).contains("attention: oscarmax");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | good day#bad day# | line 1 has 1 cell",
                "1 | good,a#bad,a#fine,a#poor,a#so,a# | every text has the same label",
                "1 | good,a# | there is one text; at least 5",
                "1 | text,label# | there are 0 texts",
                "1 | good,a#,b# | the text is empty (line 2",
                "1 | good,a#...,b# | the text has no word (line 2)"
            })
    void aBadFileIsOneSentence(int code, String content, String message) throws IOException {
        Run run = Run.of("", "learn", file(content.replace('#', '\n')), "--steps", "2");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("simplexplorer: mine.csv: ")
                .contains(message)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn",
                "learn nosuch.csv",
                "learn dates --mechanisms nosuch",
                "learn dates --gamma 0",
                "learn dates --fusedmax-lambda -1",
                "learn dates --seeds 0",
                "learn dates --steps 0",
                "learn dates --steps many",
                "learn dates -o result.txt",
                "learn dates -o result.png --dpi 0",
                "learn dates -o result.png --width wide"
            })
    void wrongUsageIsOneSentence(String line) {
        Run run = Run.of("", line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("simplexplorer: ").hasLineCount(1);
    }
}
