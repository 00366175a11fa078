package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Samples;

class RenderCommandTest extends RenderedFigures {

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

    @Test
    void serifsReachTheSvg() throws IOException {
        Path svg = folder.resolve("x.svg");
        Run.of("", "render", "ivanov", "-o", svg.toString());
        assertThat(Files.readString(svg)).doesNotContain("Noto Serif");
        Run.of("", "render", "ivanov", "-o", svg.toString(), "--family", "serif");
        assertThat(Files.readString(svg)).contains("'Noto Serif'");
    }
}
