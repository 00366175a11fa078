package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "--mechanisms,hardmax,hardmax",
        "--gamma,0,gamma",
        "--gamma,x,--gamma",
        "--fusedmax-lambda,-1,lambda",
        "--size,12,1200x800",
        "--size,0x100,pixels",
        "--dpi,99999,pixels",
        "--dpi,NaN,--dpi",
        "--full-at,2,top",
        "--font-size,-1,font size",
        "--ramp,mauve,mauve",
        "--theme,blue,blue",
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
    void aWrongSuffixAnUnknownStudyAndAnUnwritablePlaceAreSentences() throws IOException {
        Run suffix =
                Run.of("", "render", "ivanov", "-o", folder.resolve("x.gif").toString());
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
