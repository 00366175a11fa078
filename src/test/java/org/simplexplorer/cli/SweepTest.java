package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.export.GifFrames;
import org.simplexplorer.export.MovingSvg;

class SweepTest {

    @TempDir
    Path folder;

    private Run render(String out, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("render", "ivanov", "-o", folder.resolve(out).toString()));
        arguments.addAll(List.of(options));
        return Run.of("", arguments.toArray(String[]::new));
    }

    /** Frames of 1/5 s are at 0, 1/4, 1/2, 3/4 and 1 of the way. */
    @ParameterizedTest
    @CsvSource({
        "heatmap,fusedmax-lambda=0:0.4,--fusedmax-lambda,0.1,0.3",
        "text,oscarmax-lambda=0.2:0,--oscarmax-lambda,0.15,0.05",
        "heatmap,gamma=0.0625:16,--gamma,0.25,4",
    })
    void aFrameIsTheStillFigureOfItsMoment(String kind, String sweep, String option, String second, String fourth)
            throws IOException {
        String[] look = {"--kind", kind, "--mechanisms", "fusedmax,oscarmax", "--width", "90mm", "--dpi", "96"};
        List<String> options = new ArrayList<>(List.of(look));
        options.addAll(List.of("--sweep", sweep, "--seconds", "1", "--fps", "5"));
        assertThat(render("a.gif", options.toArray(String[]::new))).isEqualTo(new Run(0, "", ""));
        GifFrames gif = GifFrames.read(Files.readAllBytes(folder.resolve("a.gif")));
        assertThat(gif.delays()).containsExactly(20, 20, 20, 20, 120);
        assertThat(gif.loops()).isTrue();
        assertLooksLike(gif.pictures().get(1), still(look, option, second));
        assertLooksLike(gif.pictures().get(3), still(look, option, fourth));
        assertThat(GifFrames.largestDifference(
                        gif.pictures().get(1), gif.pictures().get(3)))
                .as("moments differ")
                .isGreaterThan(60);
    }

    private BufferedImage still(String[] look, String option, String value) throws IOException {
        List<String> options = new ArrayList<>(List.of(look));
        options.addAll(List.of(option, value));
        render("still.png", options.toArray(String[]::new));
        return ImageIO.read(folder.resolve("still.png").toFile());
    }

    /** But for the soft edges of letters, which share colours. */
    private static void assertLooksLike(BufferedImage frame, BufferedImage still) {
        assertThat(frame.getWidth()).isEqualTo(still.getWidth());
        assertThat(frame.getHeight()).isEqualTo(still.getHeight());
        assertThat(GifFrames.same(frame, still)).isGreaterThan(0.85);
        assertThat(GifFrames.largestDifference(frame, still)).isLessThan(40);
    }

    @Test
    void theAxisOfBarsHoldsStill() throws IOException {
        String[] look = {"--kind", "bars", "--mechanisms", "fusedmax", "--width", "90mm", "--row", "calls"};
        List<String> options = new ArrayList<>(List.of(look));
        options.addAll(List.of("--sweep", "fusedmax-lambda=0:3", "--seconds", "1", "--fps", "2"));
        render("a.gif", options.toArray(String[]::new));
        GifFrames gif = GifFrames.read(Files.readAllBytes(folder.resolve("a.gif")));
        List<String> last = new ArrayList<>(List.of(look));
        last.addAll(List.of("--fusedmax-lambda", "3", "--axis-to", "0.6", "--dpi", "96"));
        render("last.png", last.toArray(String[]::new));
        assertLooksLike(
                gif.pictures().get(1), ImageIO.read(folder.resolve("last.png").toFile()));
    }

    @ParameterizedTest
    @CsvSource({
        "a.gif,--seconds,4,a gif moves; give it a sweep",
        "a.pdf,--sweep,gamma=1:2,a sweep is a gif",
        "a.gif,--sweep,gamma=1,is no sweep; give one like",
        "a.gif,--sweep,lambda=0:1,is no sweep; give one like",
        "a.gif,--sweep,gamma=0:1,gamma must be finite and above 0",
        "a.gif,--sweep,fusedmax-lambda=-1:1,fusedmax-lambda must be",
        "a.gif,--sweep,gamma=2:2,a sweep needs two values",
        "a.gif,--sweep,entmax-alpha=1:2,the figure does not show entmax",
    })
    void whatCannotMoveIsRefused(String out, String option, String value, String said) {
        Run run = render(out, option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
        assertThat(folder.resolve(out)).doesNotExist();
    }

    /** With knots of fusedmax in between: segments form and words come in. */
    @Test
    void anSvgShowsTheSolversWeightsAtEveryMoment() throws Exception {
        String[] look = {"--kind", "bars", "--mechanisms", "fusedmax", "--width", "90mm", "--row", "calls"};
        List<String> options = new ArrayList<>(List.of(look));
        options.addAll(List.of("--axis-to", "0.6", "--no-legend"));
        List<String> moving = new ArrayList<>(options);
        moving.addAll(List.of("--sweep", "fusedmax-lambda=0:2.5"));
        assertThat(render("a.svg", moving.toArray(String[]::new))).isEqualTo(new Run(0, "", ""));
        MovingSvg svg = new MovingSvg(Files.readAllBytes(folder.resolve("a.svg")));
        for (double share : new double[] {0.01, 0.1234, 0.3, 0.5, 0.77, 0.99}) {
            List<String> still = new ArrayList<>(options);
            still.addAll(List.of("--fusedmax-lambda", Double.toString(2.5 * share)));
            render("still.svg", still.toArray(String[]::new));
            List<double[]> wanted = new MovingSvg(Files.readAllBytes(folder.resolve("still.svg"))).rects(0);
            List<double[]> shown = svg.rects(share);
            assertThat(shown).as("at %s", share).hasSameSizeAs(wanted).isNotEmpty();
            for (int i = 0; i < wanted.size(); i++) {
                assertThat(shown.get(i)).as("at %s", share).containsExactly(wanted.get(i), Offset.offset(0.15));
            }
        }
    }

    @Test
    void aMovingFigureIsDrawnAgainFromItsFile() throws IOException {
        render("a.svg", "--kind", "path", "--mechanisms", "oscarmax", "--sweep", "oscarmax-lambda=0:0.1");
        Path again = folder.resolve("again.svg");
        String first = folder.resolve("a.svg").toString();
        assertThat(Run.of("", "render", first, "-o", again.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(again).hasSameTextualContentAs(folder.resolve("a.svg"));
        Path still = folder.resolve("still.pdf");
        assertThat(Run.of("", "render", first, "-o", still.toString())).isEqualTo(new Run(0, "", ""));
        Run gif = Run.of("", "render", first, "-o", folder.resolve("a.gif").toString(), "--fps", "2");
        assertThat(gif).isEqualTo(new Run(0, "", ""));
    }

    /** A GIF again with its sweep, and the still figure of the study in every other file. */
    @Test
    void aGifIsDrawnAgainFromItsFile() throws IOException {
        String[] look = {"--mechanisms", "fusedmax", "--width", "90mm", "--rows", "calls,for"};
        List<String> options = new ArrayList<>(List.of(look));
        options.addAll(List.of("--sweep", "fusedmax-lambda=0:0.4", "--seconds", "0.5", "--fps", "4", "--dpi", "50"));
        render("a.gif", options.toArray(String[]::new));
        render("still.png", look);
        render("still.svg", look);
        String gif = folder.resolve("a.gif").toString();
        for (String out : List.of("again.gif", "again.png", "again.svg")) {
            assertThat(Run.of("", "render", gif, "-o", folder.resolve(out).toString()))
                    .isEqualTo(new Run(0, "", ""));
        }
        assertThat(folder.resolve("again.gif")).hasSameBinaryContentAs(folder.resolve("a.gif"));
        assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve("still.png"));
        assertThat(folder.resolve("again.svg")).hasSameTextualContentAs(folder.resolve("still.svg"));
    }

    @ParameterizedTest
    @CsvSource({
        "heatmap,fusedmax-lambda=0:1,for the kinds bars and path",
        "bars,gamma=1:2,along a lambda",
        "path,fusedmax-lambda=0:1:2,is no sweep",
    })
    void anSvgThatCannotMoveIsRefused(String kind, String sweep, String said) {
        Run run = render("a.svg", "--kind", kind, "--sweep", sweep);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
    }

    @Test
    void timesThatNoFileHoldsAreRefused() {
        assertThat(render("a.gif", "--sweep", "gamma=1:2", "--seconds", "61").err())
                .contains("--seconds must be");
        assertThat(render("a.gif", "--sweep", "gamma=1:2", "--fps", "0.5").err())
                .contains("--fps must be");
    }
}
