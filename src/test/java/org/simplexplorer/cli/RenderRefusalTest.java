package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.study.Samples;

/** What {@code render} does not draw, and what it says then. */
class RenderRefusalTest extends RenderedFigures {

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
}
