package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.Mutations;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyWriter;

/**
 * Damaged files of every format: each ends in a study or in one sentence that names the file, within its time. The tests
 * run in little memory, so that an input that takes too much of it fails too.
 */
class IntakeFuzzTest {

    private static final Duration A_HANG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    enum Format {
        STUDY("a.json"),
        JSON("a.json"),
        TABLE("a.csv"),
        TEXT("a.txt"),
        NPY("a.npy"),
        NPZ("a.npz"),
        TOKENS("a.npy");

        private final String file;

        Format(String file) {
            this.file = file;
        }

        List<byte[]> files() throws IOException {
            return switch (this) {
                case STUDY ->
                    texts(StudyWriter.write(new Study(
                            "t",
                            "n",
                            List.of("the", "\u732b", "\u0642\u0637"),
                            List.of(new Row("a", 1, 2, 3), new Row("b", 0.25, -1e-3, 7)),
                            Parameters.DEFAULT)));
                case JSON ->
                    texts(
                            "{\"tokens\": [\"the\", \"cat\"], \"attention\": [[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]]}",
                            "[{\"text\": [\"good\", \"film\"], \"attention\": [0.75, 0.25], \"id\": \"s_0\"}]",
                            "{\"source\": [\"a\"], \"target\": [\"b\", \"c\"], \"weights\": [[1], [2.5e-1]]}",
                            "[[1, 2], [3, 4]]");
                case TABLE ->
                    texts(
                            ",the,cat\nle,1.5,-2\nchat,0,3e2\n",
                            ";\"a;b\";c\r\nr;1,5;2,5\r\n",
                            "the\tcat\n0.1\t0.9\n",
                            "the,0.2\ncat,1.7\n");
                case TEXT ->
                    texts(
                            "the:0.2 cat:1.7 sat",
                            "1,2,3\n",
                            "# x\n1.0e+00 2.0\n3 4\n",
                            "sep=;\n;a\nr;1,5\n",
                            "\uFEFFa b\u00e9 \u732b:1e3");
                case NPY ->
                    List.of(
                            NpyBytes.of("<f4", false, new int[] {2, 2, 2, 2}, new double[16]),
                            NpyBytes.of(">f2", true, new int[] {2, 3}, 1, 2, 3, 4, 5, 6),
                            NpyBytes.of("|u1", false, new int[] {1, 4}, 1, 2, 3, 4),
                            NpyBytes.of(">u8", false, new int[] {2, 2}, 1, 2, 3, 4));
                case NPZ ->
                    List.of(
                            NpzTest.zip(Map.of(
                                    "attention.npy", NpyBytes.of("<f4", false, new int[] {2, 2}, 1, 2, 3, 4),
                                    "tokens.npy", NpyBytes.texts("the", "cat"))),
                            NpzTest.zip(Map.of("a.npy", NpyBytes.of("<f8", true, new int[] {2, 2}, 1, 2, 3, 4))));
                case TOKENS -> texts("the\ncat\n\nle\nchat\n", "[\"the\", \"cat\"]", "{\"source\": [\"a\", \"b\"]}");
            };
        }

        private static List<byte[]> texts(String... texts) {
            List<byte[]> files = new ArrayList<>();
            for (String text : texts) {
                files.add(text.getBytes(StandardCharsets.UTF_8));
                files.add(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
            }
            return files;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDamagedFileEndsInAStudyOrInASentence(Format format) throws IOException {
        Mutations mutations = new Mutations(format.file.hashCode());
        List<byte[]> files = format.files();
        Path file = folder.resolve(format.file);
        if (format == Format.TOKENS) {
            Files.write(file, NpyBytes.of("<f4", false, new int[] {2, 2}, 1, 2, 3, 4));
        }
        int read = 0;
        int inputs = Mutations.INPUTS / Format.values().length + 1;
        for (int input = 0; input < inputs; input++) {
            byte[] bytes = mutations.next(files);
            Files.write(format == Format.TOKENS ? folder.resolve("a.tokens.txt") : file, bytes);
            read += assertTimeoutPreemptively(A_HANG, () -> readable(file, bytes)) ? 1 : 0;
        }
        assertThat(read).as("inputs that were read").isBetween(1, inputs - 1); // both ends are tried
    }

    /** Whether the file ends in a study, as opposed to a sentence. */
    private static boolean readable(Path file, byte[] bytes) {
        try {
            Intake intake = IntakeReader.read(file);
            int lastLayer = intake.tensor().shape().layers() - 1;
            int lastHead = intake.tensor().shape().heads() - 1;
            Study study = intake.study(lastLayer, lastHead);
            assertThat(study.rows()).hasSameSizeAs(intake.targets());
            assertThat(study.tokens()).isEqualTo(intake.sources());
            return true;
        } catch (StudyFormatException e) {
            assertThat(e.getMessage())
                    .startsWith(file.getFileName() + ": ")
                    .hasSizeBetween(10, 700)
                    .doesNotContain("\n", "\r", "\0", "Exception", "java.");
            return false;
        } catch (RuntimeException | Error e) {
            return fail(
                    "this input must end in a sentence: " + Base64.getEncoder().encodeToString(bytes), e);
        }
    }
}
