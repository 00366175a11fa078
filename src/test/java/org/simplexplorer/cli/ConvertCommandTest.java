package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;

/** The files of other programs on the command line. */
class ConvertCommandTest {

    private static final String HEADS =
            "{\"tokens\": [\"the\", \"cat\"], \"attention\": [[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]]}";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Run convert(Path file, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "convert";
        arguments[1] = file.toString();
        arguments[2] = "-o";
        arguments[3] = folder.resolve("out.json").toString();
        return Run.of("", arguments);
    }

    private Study converted() throws StudyFormatException {
        return StudyReader.read(folder.resolve("out.json"));
    }

    @Test
    void aTableBecomesAStudyAndItsFormIsSaid() throws IOException, StudyFormatException {
        Path table = file("t.csv", ";the;cat\nle;1,5;2\nchat;3;4\n");

        Run run = convert(table);

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(table + ": Read as a table with semicolons between the cells and decimal commas,"
                        + " with tokens in the first row and column.\n");
        assertThat(converted().tokens()).containsExactly("the", "cat");
        assertThat(converted().row(0).label()).isEqualTo("le");
        assertThat(converted().row(0).scores()).containsExactly(1.5, 2);
    }

    @Test
    void theFormCanBeGiven() throws IOException, StudyFormatException {
        Run run = convert(file("t.csv", "2019;2020\n1;2\n"), "--headers", "row", "--delimiter", ";", "--decimal", ".");

        assertThat(run.code()).isZero();
        assertThat(converted().tokens()).containsExactly("2019", "2020");
    }

    @Test
    void aHeadIsNamed() throws IOException, StudyFormatException {
        Path heads = file("h.json", HEADS);

        Run first = convert(heads);
        assertThat(first.err())
                .isEqualTo(heads + ": This is layer 1 of 1, head 1 of 2; --layer and --head name another.\n");
        assertThat(converted().row(0).scores()).containsExactly(1, 2);

        Run second = convert(heads, "--head", "2");
        assertThat(second).isEqualTo(new Run(0, "", ""));
        assertThat(converted().row(0).scores()).containsExactly(5, 6);
        assertThat(converted().title()).isEqualTo("h, layer 1 of 1, head 2 of 2");

        Run third = convert(heads, "--head", "3");
        assertThat(third)
                .isEqualTo(new Run(1, "", "simplexplorer: h.json: there is no head 3; the file has 2 heads.\n"));
    }

    @Test
    void tokensComeFromAnotherFile() throws IOException, StudyFormatException {
        Path tokens = file("words.txt", "le\nchat\n");

        assertThat(convert(file("t.csv", "1,2\n3,4\n"), "--tokens", tokens.toString())
                        .code())
                .isZero();
        assertThat(converted().tokens()).containsExactly("le", "chat");
        assertThat(convert(file("t.csv", "1,2\n3,4\n"), "--tokens", "nowhere.txt"))
                .isEqualTo(new Run(2, "", "simplexplorer: --tokens names no file: “nowhere.txt”.\n"));
    }

    @Test
    void weightsAreRecognisedAndTakenBackToScores() throws IOException, StudyFormatException {
        Path weights = file("w.csv", ",a,b\nr,0.25,0.75\ns,1,0\n");

        assertThat(convert(weights).err()).contains("they look like weights, not scores; --from-weights recovers");
        Run run = convert(weights, "--from-weights");

        assertThat(run.err()).contains("A weight of 0 has no score: 1 of them, first “b” in the row “s”");
        assertThat(converted().row(0).score(1) - converted().row(0).score(0)).isCloseTo(Math.log(3), within(1e-12));
        assertThat(convert(file("n.csv", "1,2\n"), "--from-weights").code()).isEqualTo(2);
    }

    @Test
    void wrongOptionsAreSaidInOneSentence() throws IOException {
        Path table = file("t.csv", "1,2\n");

        assertThat(convert(table, "--headers", "left"))
                .isEqualTo(new Run(2, "", "simplexplorer: --headers is row, column, both or none, not “left”.\n"));
        assertThat(convert(table, "--delimiter", "|"))
                .isEqualTo(new Run(2, "", "simplexplorer: --delimiter is a comma, a semicolon or tab, not “|”.\n"));
        assertThat(convert(table, "--decimal", "x"))
                .isEqualTo(new Run(2, "", "simplexplorer: --decimal is a point or a comma, not “x”.\n"));
    }

    @Test
    void aTableIsRenderedAndComputedAsAStudyIs() throws IOException {
        Path table = file("t.csv", ",a,b\nr,1,0\n");

        assertThat(Run.of(
                                "",
                                "render",
                                table.toString(),
                                "-o",
                                folder.resolve("t.svg").toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("t.svg")).content().contains("<svg");
        Run computed = Run.of("", "compute", "--study", table.toString(), "--mechanisms", "sparsemax");
        assertThat(computed.out())
                .startsWith("{\"row\":\"r\",\"mechanism\":\"sparsemax\",\"weights\":[1.0,0.0],")
                .hasLineCount(1);
    }
}
