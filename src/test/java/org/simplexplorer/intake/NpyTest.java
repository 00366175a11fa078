package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;

class NpyTest {

    @TempDir
    private Path folder;

    static List<String> types() {
        List<String> types = new ArrayList<>();
        for (String order : List.of("<", ">")) {
            List.of("f2", "f4", "f8", "i2", "i4", "i8", "u2", "u4", "u8").forEach(type -> types.add(order + type));
        }
        types.add("|i1");
        types.add("|u1");
        return types;
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeAndOrderGivesTheSameNumbers(String descr) throws IOException, StudyFormatException {
        for (boolean fortran : new boolean[] {false, true}) {
            byte[] file = NpyBytes.of(descr, fortran, new int[] {2, 3}, 1, 2, 3, 4, 5, 100);

            Study study = read("a.npy", file).study(0, 0);

            assertThat(study.row(0).scores()).as(descr + fortran).containsExactly(1, 2, 3);
            assertThat(study.row(1).scores()).as(descr + fortran).containsExactly(4, 5, 100);
        }
    }

    @Test
    void largeNumbersWithoutASignAndTruthAreRead() throws IOException, StudyFormatException {
        byte[] large = NpyBytes.of("<u8", false, new int[] {1, 2}, -1, Long.MIN_VALUE);
        assertThat(read("a.npy", large).study(0, 0).row(0).scores()).containsExactly(0x1p64, 0x1p63);
        byte[] small = NpyBytes.of("<u2", false, new int[] {1, 2}, -1, 1);
        assertThat(read("a.npy", small).study(0, 0).row(0).scores()).containsExactly(65535, 1);
        byte[] mask = NpyBytes.of("|b1", false, new int[] {1, 2}, 0, 1);
        assertThat(read("a.npy", mask).study(0, 0).row(0).scores()).containsExactly(0, 1);
    }

    @Test
    void fractionsAndSignsAreExact() throws IOException, StudyFormatException {
        for (String descr : List.of("<f2", ">f2", "<f4", ">f4", "<f8", ">f8")) {
            byte[] file = NpyBytes.of(descr, false, new int[] {1, 4}, -0.5, 0.333251953125, 6.103515625e-5, -65504);

            assertThat(read("a.npy", file).study(0, 0).row(0).scores())
                    .as(descr)
                    .containsExactly(-0.5, 0.333251953125, 6.103515625e-5, -65504);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void layersAndHeadsAreTheFirstAxes(boolean fortran) throws IOException, StudyFormatException {
        double[] numbers =
                DoubleStream.iterate(0, x -> x + 1).limit(2 * 3 * 4 * 5).toArray();
        Intake intake = read("a.npy", NpyBytes.of("<f4", fortran, new int[] {2, 3, 4, 5}, numbers));

        assertThat(intake.tensor().shape()).isEqualTo(new TensorShape(2, 3, 4, 5));
        assertThat(intake.hasChoice()).isTrue();
        assertThat(intake.tensor().row(1, 2, 3)).containsExactly(115, 116, 117, 118, 119);
        Study study = intake.study(1, 0);
        assertThat(study.title()).isEqualTo("a, layer 2 of 2, head 1 of 3");
        assertThat(study.row(0).scores()).containsExactly(60, 61, 62, 63, 64);
        assertThatThrownBy(() -> intake.study(2, 0)).hasMessage("a.npy: there is no layer 3; the file has 2 layers");
    }

    @Test
    void aBatchOfOneIsPassedOver() throws IOException, StudyFormatException {
        Intake intake = read("a.npy", NpyBytes.of("<f8", false, new int[] {2, 1, 1, 1, 2}, 1, 2, 3, 4));

        assertThat(intake.tensor().shape()).isEqualTo(new TensorShape(2, 1, 1, 2));
        assertThat(intake.study(1, 0).row(0).scores()).containsExactly(3, 4);
    }

    @Test
    void tokensComeFromTheFileBeside() throws IOException, StudyFormatException {
        Files.writeString(folder.resolve("a.tokens.txt"), "the\ncat\n\nle\nchat\n", StandardCharsets.UTF_8);

        Intake intake = read("a.npy", NpyBytes.of("<f8", false, new int[] {2, 2}, 1, 2, 3, 4));

        assertThat(intake.sources()).containsExactly("the", "cat");
        assertThat(intake.targets()).containsExactly("le", "chat");
        assertThat(intake.guesses()).isEmpty();
    }

    @Test
    void aListOfTokensNamesBothSidesOfASquare() throws IOException, StudyFormatException {
        Files.writeString(folder.resolve("a.tokens.json"), "[\"\u732b\", \"\u0642\u0637\"]", StandardCharsets.UTF_8);

        Intake intake = read("a.npy", NpyBytes.of("<f8", false, new int[] {2, 2}, 1, 2, 3, 4));

        assertThat(intake.sources()).containsExactly("\u732b", "\u0642\u0637");
        assertThat(intake.targets()).containsExactly("\u732b", "\u0642\u0637");
    }

    @Test
    void withoutTokensTheyAreNumberedAndThatIsSaid() throws IOException, StudyFormatException {
        Intake intake = read("a.npy", NpyBytes.of("<f8", false, new int[] {2, 2}, 1, 2, 3, 4));

        assertThat(intake.sources()).containsExactly("1", "2");
        assertThat(intake.guesses()).containsExactly("The file names no tokens: they are numbered.");
    }

    @Test
    void aWrongNumberOfTokensIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.tokens.txt"), "one\ntwo\nthree\n", StandardCharsets.UTF_8);

        assertRefused(
                NpyBytes.of("<f8", false, new int[] {1, 2}, 1, 2),
                "a.npy: there are 3 source tokens, but each row has 2 numbers; the tokens are from \u201ca.tokens.txt\u201d");
    }

    @Test
    void aNumberThatIsNotFiniteIsNamedWithItsPlace() throws IOException, StudyFormatException {
        Intake intake = read("a.npy", NpyBytes.of("<f8", false, new int[] {1, 2, 1, 2}, 1, 2, 3, Double.NaN));

        assertThat(intake.study(0, 0).row(0).scores()).containsExactly(1, 2);
        assertThatThrownBy(() -> intake.study(0, 1))
                .hasMessage(
                        "a.npy: row 1, column 2, layer 1 of 1, head 2 of 2 is NaN, not a finite number; write a number"
                                + " there, for a masked token a low one such as -1e4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{'descr': '|O', 'fortran_order': False, 'shape': (2,), } ~ pickled Python objects, which are never unpacked",
                "{'descr': '<c8', 'fortran_order': False, 'shape': (2,), } ~ the array holds complex numbers (type “<c8”); save an array of numbers",
                "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,), } ~ records of several fields",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), } ~ promises an array (3) of 12 bytes, but 8 bytes follow",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999, 99999999), } ~ more than a file of 2047 MB can hold",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 2), } ~ but 8 bytes follow",
                "{'descr': '<f4', 'fortran_order': False, } ~ lacks descr, fortran_order or shape",
                "{'descr': '<f4', 'shape': (2,), 'fortran_order': __import__('os'), } ~ stands where True or False should",
                "{'descr': '<f4', 'shape': (2,), 'shape': (2,)} ~ unknown or there twice",
            })
    void aHeaderThatLiesIsRefused(String header, String problem) {
        assertThatThrownBy(() -> read("a.npy", NpyBytes.of(header, new byte[8])))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageStartingWith("a.npy: ")
                .hasMessageContaining(problem)
                .hasMessageNotContaining("\n");
    }

    @Test
    void anArrayBeyondTheLimitsIsRefused() {
        assertRefused(
                NpyBytes.of(NpyBytes.header("|u1", false, 1, 5000), new byte[5000]),
                "a.npy: the array (1, 5000) has 5000 source tokens, but at most 4096 can be read");
        assertRefused(
                NpyBytes.of(NpyBytes.header("|u1", false, 300, 1, 1, 2), new byte[600]),
                "a.npy: the array (300, 1, 1, 2) has 300 layers, but at most 256 can be read");
        assertRefused(
                NpyBytes.of(NpyBytes.header("|u1", false, 2, 2, 1, 1, 2), new byte[8]),
                "a.npy: the array (2, 2, 1, 1, 2) holds a batch of 2 examples; save one of them");
    }

    @Test
    void aFileThatEndsEarlyIsRefused() {
        byte[] whole = NpyBytes.of("<f8", false, new int[] {1, 2}, 1, 2);
        for (int length = NpyHeader.MAGIC.length; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read("a.npy", cut)).isInstanceOf(StudyFormatException.class);
        }
    }

    @Test
    void everyBinary16IsReadAsItIs() {
        assertThat(NpyType.half((short) 0x3c00)).isEqualTo(1);
        assertThat(NpyType.half((short) 0x0001)).isEqualTo(Math.pow(2, -24));
        assertThat(NpyType.half((short) 0x7c00)).isInfinite();
        assertThat(NpyType.half((short) 0x7e00)).isNaN();
        assertThat(NpyType.half((short) 0x8000)).isEqualTo(-0.0);
        double before = 0;
        for (int bits = 1; bits < 0x7c00; bits++) { // they are in order
            double value = NpyType.half((short) bits);
            assertThat(value).isGreaterThan(before);
            assertThat(NpyType.half((short) (bits | 0x8000))).isEqualTo(-value);
            before = value;
        }
    }

    @Test
    void anArrayOfTextsIsReadWithoutItsPadding() throws StudyFormatException {
        ByteBuffer file = ByteBuffer.wrap(NpyBytes.texts("the", "\uD83D\uDE00", "\u0642\u0637"));

        assertThat(NpyText.read(NpyHeader.read(file), file)).containsExactly("the", "\uD83D\uDE00", "\u0642\u0637");
    }

    private void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> read("a.npy", file))
                .isInstanceOf(StudyFormatException.class)
                .hasMessage(message);
    }

    private Intake read(String name, byte[] bytes) throws IOException, StudyFormatException {
        return IntakeReader.read(Files.write(folder.resolve(name), bytes));
    }
}
