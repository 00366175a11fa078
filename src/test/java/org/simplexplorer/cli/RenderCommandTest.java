package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.study.Samples;

class RenderCommandTest {

    @TempDir
    Path folder;

    private Run render(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "render";
        arguments[1] = Samples.all().get(0).name();
        arguments[2] = "-o";
        arguments[3] = folder.resolve("out.png").toString();
        return Run.of("", arguments);
    }

    private BufferedImage picture() throws IOException {
        return ImageIO.read(folder.resolve("out.png").toFile());
    }

    @Test
    void aPageCarriesItsKnotsItsGammasAndItsStudy() throws IOException {
        Path page = folder.resolve("ivanov.html");
        Run run =
                Run.of("", "render", "ivanov", "-o", page.toString(), "--gammas", "0.5,2", "--fusedmax-lambda", "0.3");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(page)).contains("\"gammas\": [0.5,1,2]", "\"own\":0.3");
        Path again = folder.resolve("again.json");
        assertThat(Run.of("", "convert", page.toString(), "-o", again.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(again)).contains("\"fusedmax\": 0.3");
    }

    /** Tamil has no bundled font: the figure is written, and nobody can take it for whole. */
    @Test
    void signsThatCannotBeDrawnAreNamed() throws IOException {
        Path study = Files.writeString(
                folder.resolve("tamil.json"),
                "{\"simplexplorer\":1,\"source\":[\"\u0b95\",\"\u2581ok\",\"\u0e01\",\"\u0939\u093f\"],"
                        + "\"rows\":[{\"scores\":[1,2,3,4]}]}");
        for (String suffix : List.of("png", "pdf", "tex")) {
            Path file = folder.resolve("tamil." + suffix);
            Run run = Run.of("", "render", study.toString(), "-o", file.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .contains("No bundled font has \u0b95 (U+0B95), so")
                    .doesNotContain("U+2581");
            assertThat(file).exists();
        }
        Run svg = Run.of(
                "",
                "render",
                study.toString(),
                "-o",
                folder.resolve("tamil.svg").toString());
        assertThat(svg.code()).as("an svg leaves them to the reader's fonts").isZero();
    }

    @Test
    void aGammaThatIsNoneIsRefused() {
        Run run = Run.of("", "render", "ivanov", "-o", folder.resolve("x.html").toString(), "--gammas", "1,0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--gammas must be finite and above 0, but is 0.0");
    }

    @Test
    void drawsASampleAtTheSizeAskedFor() throws IOException {
        Run run = render("--size", "900x600", "--dpi", "144");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(picture().getWidth()).isEqualTo(1350);
        assertThat(picture().getHeight()).isEqualTo(900);
        assertThat(picture().getRGB(2, 2)).isEqualTo(0xffffffff);
    }

    @Test
    void themeMechanismsAndParametersChangeThePicture() throws IOException {
        render();
        byte[] all = Files.readAllBytes(folder.resolve("out.png"));
        render();
        assertThat(Files.readAllBytes(folder.resolve("out.png"))).isEqualTo(all);
        render("--mechanisms", "fusedmax");
        int height = picture().getHeight();
        byte[] one = Files.readAllBytes(folder.resolve("out.png"));
        render("--mechanisms", "fusedmax", "--fusedmax-lambda", "3", "--gamma", "2", "--ramp", "viridis");
        assertThat(picture().getHeight()).isEqualTo(height);
        assertThat(Files.readAllBytes(folder.resolve("out.png"))).isNotEqualTo(one);
        render("--mechanisms", "entmax,pnormmax");
        byte[] two = Files.readAllBytes(folder.resolve("out.png"));
        render("--mechanisms", "entmax,pnormmax", "--alpha", "1.5", "--pnormmax-p", "1.5");
        assertThat(Files.readAllBytes(folder.resolve("out.png"))).isEqualTo(two);
        render("--mechanisms", "entmax,pnormmax", "--alpha", "1.2");
        byte[] denser = Files.readAllBytes(folder.resolve("out.png"));
        assertThat(denser).isNotEqualTo(two);
        render("--mechanisms", "entmax,pnormmax", "--p", "1.2");
        assertThat(Files.readAllBytes(folder.resolve("out.png"))).isNotIn(two, denser);
        render("--theme", "dark");
        assertThat(picture().getRGB(2, 2) & 0xff).isLessThan(64);
    }

    @Test
    void aStudyFileIsDrawn() throws IOException {
        Path study = Files.writeString(
                folder.resolve("s.json"),
                Run.of("", "samples", Samples.all().get(0).name()).out());
        Run run = Run.of(
                "", "render", study.toString(), "-o", folder.resolve("out.png").toString());
        assertThat(run.code()).isZero();
        byte[] fromFile = Files.readAllBytes(folder.resolve("out.png"));
        render();
        assertThat(Files.readAllBytes(folder.resolve("out.png"))).isEqualTo(fromFile);
    }

    @ParameterizedTest
    @CsvSource({
        "--mechanisms,hardmax,'--mechanisms must be softmax, sparsemax, fusedmax, oscarmax, entmax or pnormmax, but is “hardmax”'",
        "--gamma,0,--gamma must be finite and above 0",
        "--gamma,x,“x” is not a number",
        "--digits,2.5,“2.5” is not a whole number",
        "--fusedmax-lambda,-1,--fusedmax-lambda must be",
        "--oscarmax-lambda,NaN,--oscarmax-lambda must be",
        "--alpha,0.5,'--alpha must be at least 1 and at most 100, but is 0.5'",
        "--entmax-alpha,101,--alpha must be",
        "--p,1,'--p must be above 1 and at most 2, but is 1.0'",
        "--size,12,1200x800",
        "--size,0x100,too small",
        "--dpi,99999,pixels",
        "--dpi,NaN,--dpi",
        "--size,300x200,at least",
        "--width,10px,too small",
        "--width,wide,--width",
        "--width,NaN,--width",
        "--width,1e9mm,--width",
        "--width,999999mm,'--width: “999999mm” is too long; a length must be at most 200in or 5080mm.'",
        "--height,0mm,--height",
        "--height,6000mm,too long",
        "--size,999999x9,too large",
        "--font-size,1e-9,--font-size",
        "--full-at,2,--full-at must be above 0 and at most 1",
        "--full-at,NaN,--full-at",
        "--font-size,-1,--font-size",
        "--digits,7,--digits must be 0 to 6",
        "--digits,-1,--digits",
        "--step,0,--step must be 1 to 4 for softmax",
        "--kind,pie,'--kind must be heatmap, text, bars, path, gradient, geometry, certificate or steps, but is “pie”'",
        "--family,mono,'--family must be sans or serif, but is “mono”'",
        "--ramp,mauve,'--ramp must be salmon, ember, viridis, cividis, blue or grey, but is “mauve”'",
        "--arrangement,ring,'--arrangement must be automatic, strip, grid or column, but is “ring”'",
        "--theme,blue,'--theme must be light, dark or transparent, but is “blue”'",
        "--colour,red,--colour"
    })
    void aWrongOptionIsOneSentenceAndNoFile(String option, String value, String named) {
        Run run = render(option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .containsIgnoringCase(named)
                .doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStripIsWiderAndLowerThanAGrid() throws IOException {
        assertThat(render("--arrangement", "strip")).isEqualTo(new Run(0, "", ""));
        BufferedImage strip = picture();
        assertThat(render("--arrangement", "Grid")).isEqualTo(new Run(0, "", ""));
        assertThat(strip.getWidth()).isGreaterThan(picture().getWidth());
        assertThat(strip.getHeight()).isLessThan(picture().getHeight());
        Run narrow = render("--arrangement", "strip", "--width", "84mm");
        assertThat(narrow.code()).isEqualTo(2);
        assertThat(narrow.err()).contains("too small").hasLineCount(1);
    }

    @Test
    void namesOfChoicesMayBeInAnyCase() {
        assertThat(render("--theme", "Dark", "--kind", "BARS", "--mechanisms", "Softmax,fusedmax")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"heatmap", "text", "bars"})
    void aPictureTooSmallToReadIsRefusedAndTheSizeThatIsNamedWillDo(String kind) throws IOException {
        Run small = render("--kind", kind, "--size", "10x10");
        assertThat(small.code()).isEqualTo(2);
        assertThat(small.err()).hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
        Matcher sides =
                Pattern.compile("least (?:a width of )?(\\d+)(?:x(\\d+))?").matcher(small.err());
        assertThat(sides.find()).isTrue();
        String height = sides.group(2) == null ? "10" : sides.group(2);
        Run least = render("--kind", kind, "--size", sides.group(1) + "x" + height);
        assertThat(least.code()).isZero();
        assertThat(least.err().lines()).allMatch(line -> line.contains("left out"));
        assertThat(picture().getWidth()).isEqualTo(2 * Integer.parseInt(sides.group(1)));
    }

    @Test
    void ofSeveralStudiesTheOneThatFailsIsNamed() throws IOException {
        String study = Run.of("", "samples", "ivanov").out();
        Path good = Files.writeString(folder.resolve("good.json"), study);
        Path other = Files.writeString(folder.resolve("other.json"), study);
        Path taken = Files.createDirectories(folder.resolve("other.png/full"));
        Run run = Run.of(
                "",
                "render",
                good.toString(),
                other.toString(),
                "-o",
                taken.resolve("../../{name}.png").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("other.json");
        assertThat(folder.resolve("good.png")).isNotEmptyFile();
        Run row = Run.of(
                "",
                "render",
                good.toString(),
                "-o",
                folder.resolve("{name}.svg").toString(),
                "ivanov",
                "--row",
                "999");
        assertThat(row.code()).isEqualTo(1);
        assertThat(row.err().lines()).hasSize(2).allMatch(line -> line.contains("999"));
        assertThat(row.err()).contains("good.json: ", "ivanov: ");
        Run kind = Run.of(
                "",
                "render",
                "ivanov",
                "sentiment",
                "-o",
                folder.resolve("{name}.svg").toString(),
                "--kind",
                "cloud");
        assertThat(kind.code()).isEqualTo(2);
        assertThat(kind.err()).as("told once").containsOnlyOnce("cloud");
    }

    @Test
    void aFolderIsNoStudy() {
        Run run = Run.of(
                "", "render", folder.toString(), "-o", folder.resolve("x.png").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is a folder").hasLineCount(1);
        Run empty = Run.of("", "render", "", "-o", folder.resolve("x.png").toString());
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).contains("neither a file nor a sample").hasLineCount(1);
    }

    @Test
    void aWrongSuffixAnUnknownStudyAndAnUnwritablePlaceAreSentences() throws IOException {
        Run suffix =
                Run.of("", "render", "ivanov", "-o", folder.resolve("x.bmp").toString());
        assertThat(suffix.err()).contains("png");
        assertThat(suffix.code()).isEqualTo(2);
        Run unknown =
                Run.of("", "render", "nosuch", "-o", folder.resolve("x.png").toString());
        assertThat(unknown.err()).contains("nosuch").contains("samples");
        assertThat(unknown.code()).isEqualTo(2);
        Run place = Run.of(
                "",
                "render",
                Samples.all().get(0).name(),
                "-o",
                folder.resolve("no/x.png").toString());
        assertThat(place.err().lines()).singleElement().asString().contains("x.png");
        assertThat(place.code()).isEqualTo(1);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"simplexplorer\":1,\n\"rows\":[}");
        Run damaged = Run.of(
                "", "render", broken.toString(), "-o", folder.resolve("x.png").toString());
        assertThat(damaged.err().lines()).singleElement().asString().contains("line 2");
        assertThat(damaged.code()).isEqualTo(1);
    }

    @Test
    void serifsReachTheSvg() throws IOException {
        Path svg = folder.resolve("x.svg");
        Run.of("", "render", "ivanov", "-o", svg.toString());
        assertThat(Files.readString(svg)).doesNotContain("Noto Serif");
        Run.of("", "render", "ivanov", "-o", svg.toString(), "--family", "serif");
        assertThat(Files.readString(svg)).contains("'Noto Serif'");
    }
}
