package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.outside.Browser;
import org.simplexplorer.outside.OtherProgram;
import org.simplexplorer.scene.Face;
import org.simplexplorer.scene.Scene;

/**
 * What rsvg-convert (the renderer of GNOME and of Wikipedia) and Chromium make of an SVG. The bundled fonts are
 * shown to them as if they were installed, so that letters can be compared: rsvg-convert, which knows neither fonts within
 * a file nor {@code textLength}, would draw others elsewhere.
 */
@Tag("external")
class SvgInOtherProgramsTest {

    private static final int SCALE = 2;

    /** The fonts on the machine of each browser: all that are bundled, and those for Latin letters. */
    private static final Map<List<Face>, Browser> BROWSERS = new HashMap<>();

    private static final List<Face> ALL = List.of(Face.values());
    private static final List<Face> LATIN = List.of(Face.SANS, Face.SANS_SEMIBOLD, Face.SANS_BOLD);

    @TempDir
    static Path machine = Path.of("");

    @TempDir
    Path folder = Path.of("");

    @AfterAll
    static void closeBrowsers() {
        BROWSERS.values().forEach(Browser::close);
        BROWSERS.clear();
    }

    @ParameterizedTest
    @MethodSource("org.simplexplorer.export.StudyScenes#figures")
    void rsvgDrawsWhatThePngShows(Scene scene) throws Exception {
        assertThat(difference(scene, byRsvg(scene))).isLessThan(LookAlike.SAME);
    }

    @ParameterizedTest
    @MethodSource("org.simplexplorer.export.StudyScenes#figures")
    void chromiumDrawsWhatThePngShows(Scene scene) throws Exception {
        assertThat(difference(scene, byChromium(scene, ALL))).isLessThan(LookAlike.SAME);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void rsvgDrawsEveryScript(FigureKind kind) throws Exception {
        Scene scene = StudyScenes.scripts(kind);
        assertThat(difference(scene, byRsvg(scene))).isLessThan(LookAlike.SAME);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void chromiumTakesTheLettersOfOtherScriptsFromTheFile(FigureKind kind) throws Exception {
        Scene scene = StudyScenes.scripts(kind);
        assertThat(difference(scene, byChromium(scene, LATIN))).isLessThan(LookAlike.SAME);
    }

    @Test
    void aClearGroundStaysClear() throws Exception {
        Scene scene = StudyScenes.of(FigureKind.HEATMAP, Palette.CLEAR);
        assertThat(byRsvg(scene).getRGB(1, 1) >>> 24).isZero();
        assertThat(byChromium(scene, LATIN).getRGB(1, 1) >>> 24).isZero();
    }

    private static double difference(Scene scene, BufferedImage theirs) {
        BufferedImage ours = PngExport.image(scene, SCALE, Scenes.RULER);
        assertThat(theirs.getWidth()).isBetween(ours.getWidth(), ours.getWidth() + 1); // a browser rounds up
        assertThat(theirs.getHeight()).isBetween(ours.getHeight(), ours.getHeight() + 1);
        // The pixels at the edges that the page covers in part are mixed with nothing, or with white.
        int width = (int) (scene.width() * SCALE);
        int height = (int) (scene.height() * SCALE);
        return LookAlike.difference(ours.getSubimage(0, 0, width, height), theirs.getSubimage(0, 0, width, height));
    }

    private BufferedImage byRsvg(Scene scene) throws Exception {
        Path svg = saved(scene);
        Path png = folder.resolve("page.png");
        Map<String, String> fonts = BundledFonts.only(machine(ALL), ALL);
        OtherProgram.runIn(folder, fonts, "rsvg-convert", "--zoom=" + SCALE, "--output=" + png, svg.toString());
        return ImageIO.read(png.toFile());
    }

    private BufferedImage byChromium(Scene scene, List<Face> installed) throws Exception {
        Browser browser = BROWSERS.get(installed);
        if (browser == null) {
            Path own = machine(installed);
            browser = Browser.start(own, BundledFonts.only(own, installed), 800, 600);
            BROWSERS.put(installed, browser);
        }
        int width = (int) Math.ceil(scene.width());
        return browser.picture(saved(scene).toUri(), width, (int) Math.ceil(scene.height()), SCALE);
    }

    private static Path machine(List<Face> installed) throws IOException {
        return Files.createDirectories(machine.resolve(installed.size() + " fonts"));
    }

    private Path saved(Scene scene) throws IOException {
        return Files.write(folder.resolve("figure.svg"), SvgExport.bytes(scene, Scenes.PROVENANCE, Scenes.RULER));
    }
}
