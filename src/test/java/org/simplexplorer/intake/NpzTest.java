package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.StudyFormatException;

class NpzTest {

    private static final byte[] NUMBERS = NpyBytes.of("<f4", false, new int[] {2, 2}, 1, 2, 3, 4);

    @TempDir
    private Path folder;

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTime(0);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theAttentionIsFoundByItsNameAndTheTokensToo() throws IOException, StudyFormatException {
        Intake intake = read(Map.of(
                "attention.npy", NUMBERS,
                "other.npy", NpyBytes.of("<f4", false, new int[] {1}, 7),
                "tokens.npy", NpyBytes.texts("the", "cat")));

        assertThat(intake.sources()).containsExactly("the", "cat");
        assertThat(intake.study(0, 0).row(1).scores()).containsExactly(3, 4);
    }

    @Test
    void severalArraysOfOneShapeAreLayers() throws IOException, StudyFormatException {
        Intake intake =
                read(Map.of("arr_0.npy", NUMBERS, "arr_1.npy", NpyBytes.of("<f8", true, new int[] {2, 2}, 5, 6, 7, 8)));

        assertThat(intake.tensor().shape()).isEqualTo(new TensorShape(2, 1, 2, 2));
        assertThat(intake.study(1, 0).row(0).scores()).containsExactly(5, 6);
        assertThat(intake.guesses()).contains("The 2 arrays of the archive are taken as layers.");
    }

    @Test
    void arraysThatAreNoLayersAreRefusedWithWhatToDo() {
        assertThatThrownBy(() ->
                        read(Map.of("a.npy", NUMBERS, "b.npy", NpyBytes.of("<f4", false, new int[] {1, 2}, 7, 8))))
                .hasMessageContaining("name the one to read “attention”");
    }

    @Test
    void anArchiveWithoutAnArrayIsRefused() {
        assertThatThrownBy(() -> read(Map.of("a.txt", new byte[3])))
                .hasMessage("a.npz: the archive holds no .npy array of numbers; save one with numpy.savez");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() {
        byte[] zeros = NpyBytes.of(NpyBytes.header("|u1", false, 2, 2, 2048, 2048), new byte[4 * 2048 * 2048]);

        assertThatThrownBy(() -> read(Map.of("attention.npy", zeros)))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageContaining("more than 200 times as many");
    }

    /** Zeros pack to a thousandth, which is no bomb as long as they are few; noise hardly packs at all. */
    @Test
    void arraysThatAreSmallOrHardlyPackAreNoBombs() throws IOException, StudyFormatException {
        byte[] zeros = NpyBytes.of(NpyBytes.header("|u1", false, 1000, 1000), new byte[1000 * 1000]);
        byte[] noise = new byte[1100 * 1100];
        new Random(1).nextBytes(noise);

        assertThat(read(Map.of("attention.npy", zeros)).targets()).hasSize(1000);
        Intake large = read(Map.of("attention.npy", NpyBytes.of(NpyBytes.header("|u1", false, 1100, 1100), noise)));
        assertThat(large.study(0, 0).row(0).score(7)).isEqualTo(noise[7] & 0xff);
    }

    @Test
    void whatElseIsInTheArchiveOfANamedAttentionNeedNotBeReadable() throws IOException, StudyFormatException {
        byte[] objects = NpyBytes.of(NpyBytes.header("|O", false, 1), new byte[] {(byte) 0x80, 4, '.'});

        Intake intake = read(Map.of("attention.npy", NUMBERS, "labels.npy", objects, "a.npy", NUMBERS));

        assertThat(intake.tensor().shape()).isEqualTo(new TensorShape(1, 1, 2, 2));
        assertThat(intake.guesses()).containsExactly("The file names no tokens: they are numbered.");
    }

    @Test
    void anArchiveHasAMostOfEntries() throws IOException, StudyFormatException {
        Map<String, byte[]> entries = new TreeMap<>(Map.of("attention.npy", NUMBERS));
        for (int i = 0; i < 1023; i++) {
            entries.put(i + ".txt", new byte[0]);
        }
        assertThat(read(entries).targets()).hasSize(2);
        entries.put("more.txt", new byte[0]);
        assertThatThrownBy(() -> read(entries))
                .hasMessage("a.npz: the archive has 1025 entries, but at most 1024 can be read");
    }

    @Test
    void tokensThatAreNoTextsAreRefused() {
        assertThatThrownBy(() -> read(Map.of("attention.npy", NUMBERS, "tokens.npy", NUMBERS)))
                .hasMessage("a.npz: in \u201ctokens.npy\u201d, the tokens are not plain text (type \u201c<f4\u201d);"
                        + " save them as numpy.array(tokens, dtype=str)");
    }

    @Test
    void objectsAreNeverUnpickled() {
        byte[] objects = NpyBytes.of(NpyBytes.header("|O", false, 1), new byte[] {(byte) 0x80, 4, '.'});

        assertThatThrownBy(() -> read(Map.of("attention.npy", objects)))
                .hasMessageContaining(
                        "in “attention.npy”, the array holds pickled Python objects, which are never unpacked");
    }

    private Intake read(Map<String, byte[]> entries) throws IOException, StudyFormatException {
        return IntakeReader.read(Files.write(folder.resolve("a.npz"), zip(entries)));
    }
}
