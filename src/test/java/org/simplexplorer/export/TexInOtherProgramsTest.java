package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.outside.OtherProgram;
import org.simplexplorer.scene.Face;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

/** What pdflatex and xelatex make of a figure, drawn by poppler. */
@Tag("external")
class TexInOtherProgramsTest {

    /**
     * What no block of this side reaches: letters are those of another font, of another weight, in the same places. A label
     * that is missing or elsewhere is beyond it.
     */
    private static final int LETTERS = 40;

    private static final double OTHER_LETTERS = 13;

    private static final int SCALE = 2;
    private static final String DPI = Integer.toString(96 * SCALE);

    @TempDir
    Path folder = Path.of("");

    @Test
    void pdflatexDrawsTheShapesThatThePngShows() throws Exception {
        Scene alone = withoutLabels(Scenes.marks());
        assertLooksAsOurs(alone, drawn("pdflatex", alone), "alone");

        Scene large = Scenes.large(80);
        List<Scene> scenes =
                List.of(large, new Scene(large.width(), large.height(), null, large.marks()), Scenes.large(30));
        List<BufferedImage> pages = drawnInOneDocument(scenes);
        for (int i = 0; i < scenes.size(); i++) {
            assertLooksAsOurs(scenes.get(i), pages.get(i), "scene " + i);
        }
    }

    @Test
    void pdflatexDrawsEveryKindOfFigure() throws Exception {
        List<Scene> scenes = new ArrayList<>();
        for (FigureKind kind : FigureKind.values()) {
            Scene whole = StudyScenes.of(kind, Palette.LIGHT);
            scenes.add(whole);
            scenes.add(withoutLabels(whole));
        }
        List<BufferedImage> pages = drawnInOneDocument(scenes);
        int page = 1; // the first is with labels
        for (FigureKind kind : FigureKind.values()) {
            assertLooksAsOurs(scenes.get(page), pages.get(page), kind.toString());
            page += 2;
        }
    }

    private static void assertLooksAsOurs(Scene shapes, BufferedImage theirs, String what) {
        BufferedImage ours = onWhite(PngExport.image(shapes, SCALE, Scenes.RULER));
        assertThat(Rasters.meanDifference(ours, theirs)).as(what).isLessThan(Rasters.SOFT_EDGES);
        assertThat(Rasters.greatestBlockDifference(ours, theirs)).as(what).isLessThan(Rasters.MOVED_EDGE);
    }

    @Test
    void lettersStandWhereThePngHasThem() throws Exception {
        Scene scene = Scenes.marks();
        BufferedImage theirs = drawn("pdflatex", scene);
        BufferedImage ours = PngExport.image(scene, SCALE, Scenes.RULER);
        assertThat(Rasters.greatestBlockDifference(ours, theirs, LETTERS)).isLessThan(OTHER_LETTERS);
        for (Mark label : scene.marks()) {
            if (label instanceof Mark.Label) {
                BufferedImage bare = PngExport.image(without(scene, label), SCALE, Scenes.RULER);
                assertThat(Rasters.greatestBlockDifference(bare, theirs, LETTERS))
                        .isGreaterThan(OTHER_LETTERS);
            }
        }
    }

    @Test
    void xelatexSetsEveryBundledScriptWithTheBundledFonts() throws Exception {
        for (Face face : Face.values()) {
            try (var in = face.open()) {
                Files.copy(in, folder.resolve(face.fileName()));
            }
        }
        Scene scene = Scenes.scripts();
        BufferedImage theirs = drawn("xelatex", scene);
        BufferedImage ours = PngExport.image(scene, SCALE, Scenes.RULER);
        assertThat(Rasters.greatestBlockDifference(ours, theirs, LETTERS)).isLessThan(OTHER_LETTERS);
        assertThat(OtherProgram.run("pdftotext", folder.resolve("figure.pdf").toString(), "-"))
                .contains("注意力", "внимание");
        assertThat(Files.readString(folder.resolve("figure.log"))).doesNotContain("Missing character");
    }

    @Test
    void aDocumentTakesTheFigureInWithoutAGapAroundIt() throws Exception {
        Scene scene = Scenes.marks();
        save(scene);
        Files.writeString(folder.resolve("paper.tex"), """
                \\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage{tikz}
                \\begin{document}\\setbox0=\\hbox{\\input{figure.tex}\\unskip}
                \\typeout{width: \\the\\wd0}\\typeout{height: \\the\\ht0}\\typeout{depth: \\the\\dp0}\\box0
                \\input{figure.tex}
                \\end{document}
                """);
        compile("pdflatex", "paper.tex");
        // 200 units are 150 bp, which TeX counts as 150.5624 pt.
        assertThat(Files.readString(folder.resolve("paper.log")))
                .contains("width: 150.56", "height: 75.28", "depth: 0.0pt");
    }

    @Test
    void pdflatexSaysWhenItIsTheWrongProgram() throws Exception {
        save(Scenes.scripts());
        OtherProgram.require("pdflatex");
        Process process = new ProcessBuilder("pdflatex", "-interaction=nonstopmode", "figure.tex")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isNotZero();
        assertThat(Files.readString(folder.resolve("figure.log"))).contains("This figure needs xelatex");
    }

    private void save(Scene scene) throws IOException {
        save(scene, "figure.tex");
    }

    private void save(Scene scene, String file) throws IOException {
        Files.write(folder.resolve(file), TexExport.bytes(scene, Scenes.PROVENANCE, Scenes.RULER));
    }

    private BufferedImage drawn(String program, Scene scene) throws Exception {
        save(scene);
        compile(program, "figure.tex");
        OtherProgram.runIn(folder, "pdftoppm", "-r", DPI, "-png", "-singlefile", "figure.pdf", "page");
        return page("page.png", scene);
    }

    /** Each on a page of its own size, taken in by one document: pdflatex takes longest to start. */
    private List<BufferedImage> drawnInOneDocument(List<Scene> scenes) throws Exception {
        StringBuilder document = new StringBuilder("""
                \\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage{tikz}
                \\begin{document}\\hoffset=-1in\\voffset=-1in
                """);
        for (int i = 0; i < scenes.size(); i++) {
            save(scenes.get(i), "figure-" + i + ".tex");
            document.append("\\setbox0=\\hbox{\\input{figure-" + i + ".tex}\\unskip}"
                    + "\\pdfpagewidth=\\wd0\\pdfpageheight=\\ht0\\shipout\\box0\n");
        }
        Files.writeString(folder.resolve("all.tex"), document.append("\\end{document}\n"));
        compile("pdflatex", "all.tex");
        OtherProgram.runIn(folder, "pdftoppm", "-r", DPI, "-png", "all.pdf", "page");
        List<BufferedImage> pages = new ArrayList<>();
        String number = "page-%0" + Integer.toString(scenes.size()).length() + "d.png";
        for (Scene scene : scenes) {
            pages.add(page(number.formatted(pages.size() + 1), scene));
        }
        return pages;
    }

    private BufferedImage page(String file, Scene scene) throws IOException {
        BufferedImage page = ImageIO.read(folder.resolve(file).toFile());
        int width = (int) Math.round(scene.width() * SCALE);
        int height = (int) Math.round(scene.height() * SCALE);
        assertThat(page.getWidth()).isBetween(width, width + 1); // TeX rounds sizes to its scaled points
        assertThat(page.getHeight()).isBetween(height, height + 1);
        return page.getSubimage(0, 0, width, height);
    }

    private void compile(String program, String file) throws Exception {
        OtherProgram.runIn(folder, program, "-interaction=nonstopmode", "-halt-on-error", file);
    }

    private static Scene without(Scene scene, Mark one) {
        return new Scene(
                scene.width(),
                scene.height(),
                scene.ground(),
                scene.marks().stream().filter(mark -> mark != one).toList());
    }

    private static Scene withoutLabels(Scene scene) {
        return new Scene(scene.width(), scene.height(), scene.ground(), withoutLabels(scene.marks()));
    }

    private static List<Mark> withoutLabels(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !(mark instanceof Mark.Label))
                .map(mark -> mark instanceof Mark.Group group
                        ? new Mark.Group(group.dx(), group.dy(), withoutLabels(group.marks()))
                        : mark)
                .toList();
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage white = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = white.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, white.getWidth(), white.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return white;
    }
}
