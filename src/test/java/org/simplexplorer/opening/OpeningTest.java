package org.simplexplorer.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.FileStamp;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyWriter;

/** What a file holds tells what it is, and it is opened once. */
class OpeningTest {

    private static final Study STUDY = Samples.all().get(0).load();
    private static final byte[] JSON = StudyWriter.write(STUDY).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static byte[] figure(FigureFormat format) {
        Provenance provenance = new Provenance("t", StudyWriter.write(STUDY), "simplexplorer 0.1.0");
        return format.bytes(new Scene(100, 100, null, List.of()), 1, provenance, new AwtRuler());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] array() {
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }";
        byte[] file = new byte[10 + header.length() + 8];
        System.arraycopy(text("?NUMPY\1\0" + (char) header.length() + "\0" + header), 0, file, 0, 10 + header.length());
        file[0] = (byte) 0x93;
        return file;
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(JSON, Opened.OfStudy.class),
                Arguments.of(text("\uFEFF" + StudyWriter.write(STUDY)), Opened.OfStudy.class),
                Arguments.of(
                        text("{\"title\":\"no \\\"simplexplorer-lesson\\\": 1\",\"simplexplorer\":1,"
                                + "\"source\":[],\"rows\":[{\"scores\":[]}]}"),
                        Opened.OfStudy.class),
                Arguments.of(
                        text(
                                "\n{\"title\":\"t\",\"simplexplorer-lesson\":1,\"study\":\"ivanov\",\"steps\":[{\"text\":\"t\"}]}"),
                        Opened.OfLesson.class),
                Arguments.of(figure(FigureFormat.PNG), Opened.OfFigure.class),
                Arguments.of(figure(FigureFormat.PDF), Opened.OfFigure.class),
                Arguments.of(figure(FigureFormat.SVG), Opened.OfFigure.class),
                Arguments.of(array(), Opened.Foreign.class),
                Arguments.of(text("{\"tokens\":[\"a\"],\"attention\":[[1]]}"), Opened.Foreign.class),
                Arguments.of(text("a,b\n1,2\n"), Opened.Foreign.class),
                Arguments.of(text("the cat sat"), Opened.Foreign.class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theContentTellsWhatItIsWhateverTheNameSays(byte[] bytes, Class<?> kind)
            throws IOException, StudyFormatException {
        Path file = Files.write(folder.resolve("a.dat"), bytes);

        assertThat(Opening.read(file)).isInstanceOf(kind);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsOpenedOnce(byte[] bytes, Class<?> kind) throws IOException, StudyFormatException {
        CountingFiles files = new CountingFiles();
        Path file = files.path(Files.write(folder.resolve("a.dat"), bytes));

        assertThat(Opening.read(file)).isInstanceOf(kind);
        assertThat(files.opened()).containsExactly(file.toString());
    }

    /** A pipe can be read once only. */
    @Test
    void aPipeIsReadToo() throws IOException, InterruptedException, StudyFormatException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "this system has no mkfifo");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        Path large =
                Files.writeString(folder.resolve("large.json"), StudyWriter.write(STUDY.withNote("n".repeat(300_000))));
        Process writer = new ProcessBuilder("/bin/cp", large.toString(), pipe.toString()).start();

        Opened opened = Opening.read(pipe);

        assertThat(writer.waitFor()).isZero();
        assertThat(opened).isInstanceOfSatisfying(Opened.OfStudy.class, found -> assertThat(
                        found.study().note())
                .hasSize(300_000));
    }

    @Test
    void aStudyFileComesWithTheStampOfWhatWasRead() throws IOException, StudyFormatException {
        Path file = Files.write(folder.resolve("a.json"), JSON);

        assertThat(Opening.read(file))
                .isEqualTo(new Opened.OfStudy(STUDY, FileStamp.of(file).orElseThrow()));
    }

    @Test
    void aPictureWithoutAStudySaysSo() throws IOException {
        for (String picture : List.of(
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PDF-1.7 of another program",
                "% a figure\n\\documentclass{article}\n\\begin{document}\nHello, 1 2 3\n",
                "  \\begin{tikzpicture}\n\\draw (0,0) -- (1,1);\n\\end{tikzpicture}\n")) {
            Path file = Files.writeString(folder.resolve("a"), picture);
            assertThatExceptionOfType(StudyFormatException.class)
                    .isThrownBy(() -> Opening.read(file))
                    .withMessage("a: this picture carries no study; pictures that this program exported do");
        }
    }

    @Test
    void whatCannotBeReadIsASentence() {
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> Opening.read(folder.resolve("none.json")))
                .withMessage("none.json: there is no such file or folder");
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> Opening.read(folder))
                .withMessage(folder.getFileName() + ": this is a folder; open a file in it");
    }

    @Test
    void aNameIsAFilesOrASamples() throws IOException {
        Path file = Files.write(folder.resolve("ivanov"), JSON);
        assertThat(StudyName.of(file.toString())).contains(new StudyName.OfFile(file));
        assertThat(StudyName.of("ivanov"))
                .contains(new StudyName.OfSample(Samples.all().get(0)));
        for (String none : new String[] {"", "no such thing", folder.toString(), "\0"}) {
            assertThat(StudyName.of(none)).isEmpty();
        }
        assertThat(StudyName.problem("x")).isEqualTo("“x” is neither a file nor a sample");
        assertThat(StudyName.problem(folder.toString())).endsWith(" is a folder and not a study");
    }
}
