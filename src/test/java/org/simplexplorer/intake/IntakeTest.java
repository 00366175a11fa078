package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyWriter;

/** What was brought in: which heads there are to choose from, whose tokens they have, and what is refused. */
class IntakeTest {

    @TempDir
    private Path folder;

    private static Intake json(String json) throws StudyFormatException {
        return IntakeReader.read(json, "t.json", DelimitedHints.NONE);
    }

    @Test
    void severalHeadsOrLayersAreAChoice() throws StudyFormatException {
        Intake heads = json("{\"attention\": [[[1, 2]], [[3, 4]]]}");
        Intake layers = json("{\"attention\": [[[[1, 2]]], [[[3, 4]]]]}");
        Intake one = json("{\"attention\": [[1, 2]]}");

        assertThat(heads.hasChoice()).isTrue();
        assertThat(heads.place(0, 1)).isEqualTo(", layer 1 of 1, head 2 of 2");
        assertThat(layers.hasChoice()).isTrue();
        assertThat(layers.study(1, 0).title()).isEqualTo("t, layer 2 of 2, head 1 of 1");
        assertThat(one.hasChoice()).isFalse();
        assertThat(one.study(0, 0).title()).isEqualTo("t");
        assertThat(one.study(0, 0).note()).isEqualTo("From t.json");
        assertThatThrownBy(() -> heads.study(0, 2)).hasMessage("t.json: there is no head 3; the file has 2 heads");
        assertThatThrownBy(() -> one.study(-1, 0)).hasMessage("t.json: there is no layer 0; the file has 1 layer");
    }

    @Test
    void onlyAStudyFileIsOne() throws IOException, StudyFormatException {
        Study study = new Study("t", "n", List.of("a"), List.of(new Row("x", 1)), Parameters.DEFAULT);
        Path file = Files.writeString(folder.resolve("a.json"), StudyWriter.write(study));
        Path tokens = Files.writeString(folder.resolve("b.txt"), "b\n");

        assertThat(IntakeReader.read(file).isStudyFile()).isTrue();
        assertThat(IntakeReader.read(file).study(0, 0)).isEqualTo(study);
        assertThat(json("{\"attention\": [[1, 2]]}").isStudyFile()).isFalse();
        assertThat(IntakeReader.read("the cat", "t.txt", DelimitedHints.NONE).isStudyFile())
                .isFalse();
        assertThatThrownBy(() -> IntakeReader.read(file, new IntakeOptions(DelimitedHints.NONE, Optional.of(tokens))))
                .hasMessage("a.json: the file names its own tokens; leave out the tokens file");
    }

    @Test
    void aTableCanBeGivenItsTokens() throws IOException, StudyFormatException {
        Path table = Files.writeString(folder.resolve("a.csv"), "1,2\n3,4\n");
        Path tokens = Files.writeString(folder.resolve("b.txt"), "the\ncat\n");

        Intake intake = IntakeReader.read(table, new IntakeOptions(DelimitedHints.NONE, Optional.of(tokens)));

        assertThat(intake.sources()).containsExactly("the", "cat");
        assertThat(intake.form()).isPresent();
    }

    @Test
    void anEmptyTokenIsShownAndThatIsSaid() throws StudyFormatException {
        Intake intake = json("{\"tokens\": [\"\", \"b\"], \"attention\": [[1, 2]]}");

        assertThat(intake.sources()).containsExactly("\u2205", "b");
        assertThat(intake.guesses()).containsExactly("An empty token is shown as \u2205.");
    }

    @Test
    void numbersAreOnlyPaddingWhereAllAreZero() {
        assertThatThrownBy(() -> json("{\"tokens\": [\"a\", \"b\"], \"attention\": [[1, 2, 0], [3, 4, 5]]}"))
                .hasMessage("t.json: there are 2 source tokens, but each row has 3 numbers");
    }

    @Test
    void theListOfOneExampleIsThatExample() throws StudyFormatException {
        Intake top = json("[{\"text\": [\"a\"], \"attention\": [1]}]");
        Intake inner = json("{\"attention\": [{\"text\": [\"b\"], \"attention\": [2]}, {\"other\": 3}]}");

        assertThat(top.sources()).containsExactly("a");
        assertThat(top.guesses()).isEmpty();
        assertThat(inner.sources()).containsExactly("b");
        assertThat(inner.study(0, 0).row(0).scores()).containsExactly(2);
        assertThat(inner.guesses()).containsExactly("The file holds 2 examples: this is the first.");
    }

    @Test
    void whatIsNoListWithinTheTokensIsPassedOver() throws StudyFormatException {
        Intake intake = json("{\"tokens\": {\"attention\": [7], \"source\": [\"a\"], \"target\": [\"b\"],"
                + " \"text\": {\"words\": 1}}, \"attention\": [[1]]}");

        assertThat(intake.sources()).containsExactly("a");
        assertThat(intake.targets()).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"source\": [\"a\"], \"target\": [\"x\", \"y\"], \"attention\": [[1]]}|there are 2 target tokens, but each head has 1 row",
                "{\"attention\": [[], [1]]}|attention[1] has 1 numbers, but those before it have 0",
                "{\"attention\": [1], \"weights\": [2]}|weights is a second array of attention; remove one of them",
                "{\"tokens\": [\"a\"], \"words\": [\"b\"], \"attention\": [1]}|words is a second list of these tokens; remove one of them",
                "{\"attention\": [[1, 2], [3, NaN]]}|attention[1][1] is not a finite number; write a number there, for a masked token a low one such as -1e4",
            })
    void jsonThatDoesNotFitSaysWhere(String json, String problem) {
        assertThatThrownBy(() -> json(json))
                .isInstanceOf(StudyFormatException.class)
                .hasMessage("t.json: " + problem);
    }

    @Test
    void whatFollowsJsonIsRefused() throws IOException {
        assertThatThrownBy(() -> json("{\"attention\": [[1]]} 2")).isInstanceOf(StudyFormatException.class);
        Files.writeString(folder.resolve("a.tokens.json"), "[\"a\"] 2");
        Path array = Files.write(folder.resolve("a.npy"), NpyBytes.of("<f4", false, new int[] {1, 1}, 1));

        assertThatThrownBy(() -> IntakeReader.read(array))
                .hasMessageStartingWith("a.npy: the tokens in a.tokens.json: ");
    }

    @Test
    void aSentenceOfTokensHasALongestLength() throws StudyFormatException {
        String longest = String.join(" ", Collections.nCopies(4096, "a"));
        String numbers = String.join(", ", Collections.nCopies(4096, "1"));

        assertThat(json("{\"text\": \"" + longest + "\", \"attention\": [" + numbers + "]}")
                        .sources())
                .hasSize(4096);
        assertThatThrownBy(() -> json("{\"text\": \"" + longest + " a\", \"attention\": [1]}"))
                .hasMessage("t.json: text has more than 4096 words");
        assertThatThrownBy(() -> json("{\"attention\": [" + numbers + ", 1]}"))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageContaining("4096");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"attention\": [[1, 2], [3, 4]]}", "{\"tokens\": [\"a\"], \"attention\": [[1, 0], [0, 0]]}"})
    void whoNeedsItNoLongerInterruptsTheReading(String json) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> json(json)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue(); // and clears it for the next test
    }

    @Test
    void whoNeedsItNoLongerInterruptsTheChoiceOfAHead() throws StudyFormatException {
        Intake intake = json("{\"attention\": [[1, 2], [3, 4]]}");

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> intake.study(0, 0)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue(); // and clears it for the next test
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void aPickleOfAnyProtocolIsKnown(int protocol) throws IOException {
        Path file = Files.write(folder.resolve("a.pkl"), new byte[] {(byte) 0x80, (byte) protocol});

        assertThatThrownBy(() -> IntakeReader.read(file)).hasMessageContaining("a Python pickle");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 200})
    void whatOnlyBeginsLikeAPickleIsNone(int second) throws IOException {
        Path file = Files.write(folder.resolve("a.pkl"), new byte[] {(byte) 0x80, (byte) second});

        assertThatThrownBy(() -> IntakeReader.read(file)).hasMessageStartingWith("a.pkl: the text is not UTF-8");
    }

    @Test
    void theShortestBytesTellTheKindOfAFile() throws IOException {
        Path gzip = Files.write(folder.resolve("a.gz"), new byte[] {0x1f, (byte) 0x8b});
        Path hdf = Files.write(folder.resolve("a.h5"), new byte[] {(byte) 0x89, 'H', 'D', 'F'});
        Path magic = Files.write(folder.resolve("a.npy"), NpyHeader.MAGIC);

        assertThatThrownBy(() -> IntakeReader.read(gzip)).hasMessageContaining("gunzip");
        assertThatThrownBy(() -> IntakeReader.read(hdf)).hasMessageContaining("HDF5 files cannot be read");
        assertThatThrownBy(() -> IntakeReader.read(magic)).hasMessageContaining("of the .npy format is not known");
    }

    @Test
    void anArrayMayBeAsWideAsAStudy() throws IOException, StudyFormatException {
        Path file = folder.resolve("a.npy");
        Files.write(file, NpyBytes.of(NpyBytes.header("|u1", false, 1, 4096), new byte[4096]));

        assertThat(IntakeReader.read(file).sources()).hasSize(4096);
        assertThatThrownBy(() -> TensorShape.of(1, 2, 0, 3)).hasMessage("the array (1, 2, 0, 3) holds no numbers");
        assertThatThrownBy(() -> TensorShape.of(1, 1, 1, 1, 1, 1))
                .hasMessage("attention has 2 to 4 axes (layers, heads, targets, sources), but this array has 6:"
                        + " (1, 1, 1, 1, 1, 1)");
    }
}
