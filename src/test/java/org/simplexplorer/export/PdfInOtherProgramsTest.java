package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.outside.OtherProgram;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

/** What poppler, the reader behind most Linux viewers, makes of a PDF. */
@Tag("external")
class PdfInOtherProgramsTest {

    @TempDir
    Path folder = Path.of("");

    private Path saved(Scene scene) throws IOException {
        return Files.write(folder.resolve("figure.pdf"), PdfExport.bytes(scene, Scenes.PROVENANCE, Scenes.RULER));
    }

    @Test
    void pdftotextFindsTheWords() throws Exception {
        assertThat(OtherProgram.run("pdftotext", saved(Scenes.marks()).toString(), "-"))
                .contains("na\u00efve", "\u03b3 = 1, \u03bb = 0.5", "slanted");
        assertThat(OtherProgram.run("pdftotext", saved(Scenes.scripts()).toString(), "-"))
                .contains("\u6ce8\u610f\u529b", "\u0432\u043d\u0438\u043c\u0430\u043d\u0438\u0435");
    }

    @Test
    void pdffontsSeesEmbeddedSubsetsOnly() throws Exception {
        List<String> fonts = OtherProgram.run(
                        "pdffonts", saved(Scenes.scripts()).toString())
                .lines()
                .skip(2)
                .toList();
        assertThat(fonts).isNotEmpty().allMatch(line -> line.matches("[A-Z]{6}\\+.*yes yes yes.*"));
    }

    @Test
    void pdftoppmDrawsWhatThePngShows() throws Exception {
        for (Scene scene : List.of(Scenes.marks(), Scenes.scripts(), Scenes.large(80))) {
            BufferedImage theirs = drawn(scene);
            BufferedImage ours = PngExport.image(scene, 2, Scenes.RULER);
            assertThat(theirs.getWidth()).isEqualTo(ours.getWidth());
            assertThat(theirs.getHeight()).isEqualTo(ours.getHeight());
            assertThat(Rasters.meanDifference(ours, theirs)).isLessThan(Rasters.SOFT_EDGES);
            assertThat(Rasters.greatestBlockDifference(ours, theirs)).isLessThan(Rasters.MOVED_EDGE);
        }
    }

    @ParameterizedTest
    @MethodSource("org.simplexplorer.export.StudyScenes#figures")
    void pdftoppmDrawsWholeFiguresAsThePngShowsThem(Scene scene) throws Exception {
        assertThat(LookAlike.difference(PngExport.image(scene, 2, Scenes.RULER), drawn(scene)))
                .isLessThan(LookAlike.SAME);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void pdftoppmDrawsEveryScript(FigureKind kind) throws Exception {
        Scene scene = StudyScenes.scripts(kind);
        assertThat(LookAlike.difference(PngExport.image(scene, 2, Scenes.RULER), drawn(scene)))
                .isLessThan(LookAlike.SAME);
    }

    /** A picture of a large matrix made smaller: its zeros are the sheet's white, not the black behind a mask. */
    @Test
    void zerosOfALargeMatrixStayWhiteFromAfar() throws Exception {
        int side = 300;
        int[] argb = new int[side * side];
        for (int i = 0; i < side; i++) {
            argb[i * side + i] = Scenes.BLUE.argb();
        }
        Mark.Cells cells = new Mark.Cells(0, 0, 400.0 / side, 400.0 / side, side, side, argb);
        BufferedImage small = drawn(new Scene(400, 400, Scenes.WHITE, List.of(cells)), 24);
        for (int x = 0; x < small.getWidth(); x++) {
            int darkest = small.getRGB(x, Math.min(x, small.getHeight() - 1)) & 0xff; // blue, paler from afar
            assertThat(darkest).as("at %d", x).isGreaterThan(Scenes.BLUE.blue() - 10);
        }
    }

    private BufferedImage drawn(Scene scene) throws Exception {
        return drawn(scene, 192);
    }

    private BufferedImage drawn(Scene scene, int dpi) throws Exception {
        Path root = folder.resolve("page");
        assertThat(OtherProgram.run(
                        "pdftoppm",
                        "-r",
                        Integer.toString(dpi),
                        "-png",
                        "-singlefile",
                        saved(scene).toString(),
                        root.toString()))
                .isEmpty();
        return ImageIO.read(folder.resolve("page.png").toFile());
    }
}
