package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TogetherTest {

    @TempDir
    Path folder;

    private Run render(String out, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("render", "--together", "-o", folder.resolve(out).toString()));
        all.addAll(List.of(arguments));
        return Run.of("", all.toArray(String[]::new));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void everyStudyHasAPanelForEachMechanismUnderOneScale() throws IOException {
        assertThat(render("a.svg", "ivanov", "chinese", "--mechanisms", "sparsemax,fusedmax"))
                .isEqualTo(new Run(0, "", ""));
        String svg = Files.readString(folder.resolve("a.svg"));
        assertThat(svg)
                .contains(">ivanov: sparsemax<", ">ivanov: fusedmax<", ">chinese: sparsemax<", ">chinese: fusedmax<");
        assertThat(count(svg, ">exactly 0<")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "tex", "png"})
    void theFileKeepsAllStudiesAndSettings(String format) throws IOException {
        String[] options = {
            "ivanov", "chinese", "--mechanisms", "fusedmax", "--full-at", "auto", "--columns", "1-4", "--gamma", "0.7"
        };
        assertThat(render("wanted.svg", options)).isEqualTo(new Run(0, "", ""));
        render("kept." + format, options);
        Path again = folder.resolve("again.svg");
        String kept = folder.resolve("kept." + format).toString();
        assertThat(Run.of("", "render", kept, "-o", again.toString()).code()).isZero();
        assertThat(marks(again)).isEqualTo(marks(folder.resolve("wanted.svg")));
    }

    private static String marks(Path svg) throws IOException {
        return Files.readString(svg).replaceAll("(?s)<metadata>.*</metadata>", "");
    }

    @Test
    void anOldFigureOfSeveralCanBeChangedAndStandWithOthers() throws IOException {
        render("old.svg", "ivanov", "chinese", "--mechanisms", "fusedmax,sparsemax");
        String old = folder.resolve("old.svg").toString();
        Path one = folder.resolve("one.svg");
        assertThat(Run.of("", "render", old, "-o", one.toString(), "--mechanisms", "sparsemax"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(one).content().contains(">chinese: sparsemax<").doesNotContain("fusedmax<");
        assertThat(render("more.svg", old, "sentiment")).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("more.svg"))
                .content()
                .contains(">ivanov: softmax<", ">chinese: softmax<", ">sentiment: softmax<");
        assertThat(Run.of("", "render", old, "-o", one.toString(), "--kind", "bars")
                        .err())
                .contains("is for heatmaps of weights")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "tex"})
    void theCaptionNamesTheStudiesAndTheirParameters(String format) throws IOException {
        Path caption = folder.resolve("c." + format);
        assertThat(render(
                        "a.svg",
                        "ivanov",
                        "chinese",
                        "--mechanisms",
                        "fusedmax,oscarmax",
                        "--caption",
                        caption.toString()))
                .isEqualTo(new Run(0, "", ""));
        String gamma = format.equals("tex") ? "$\\gamma = 1$" : "\u03b3 = 1";
        assertThat(Files.readString(caption).replace("``", "\u201c").replace("''", "\u201d"))
                .contains(
                        "Attention weights under fusedmax and oscarmax of \u201civanov\u201d and \u201cchinese\u201d.")
                .contains("\u201civanov\u201d is the study \u201cIvanov: a headline from a sentence\u201d.")
                .contains("Parameters of \u201civanov\u201d: " + gamma, "; of \u201cchinese\u201d: ")
                .contains("A frame is a segment", "Rings of one colour are a group");
        render(
                "b.svg",
                "ivanov",
                "chinese",
                "--mechanisms",
                "softmax",
                "--gamma",
                "1",
                "--caption",
                caption.toString());
        assertThat(caption).content().contains("Parameters: " + gamma + ".").doesNotContain("segment");
    }

    /** Chinese has a weight of 1, ivanov's largest is smaller. */
    @Test
    void theColoursReachTheLargestWeightOfAll() throws IOException {
        String[] options = {"--mechanisms", "fusedmax", "--full-at", "auto"};
        assertThat(render("a.svg", "ivanov", "chinese", options[0], options[1], options[2], options[3]))
                .isEqualTo(new Run(0, "", ""));
        assertThat(render("b.svg", "ivanov", options[0], options[1], options[2], options[3]))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(folder.resolve("a.svg"))).contains(">1.0<");
        assertThat(Files.readString(folder.resolve("b.svg"))).doesNotContain(">1.0<");
    }

    @Test
    void headsAreNamedByTheirPlaceAndTheModelIsCreditedOnce() throws IOException {
        for (int head = 1; head <= 2; head++) {
            Files.writeString(
                    folder.resolve("h" + head + ".json"),
                    ("{\"simplexplorer\":1,\"source\":[\"a\",\"b\"],\"rows\":[{\"label\":\"a\",\"scores\":[1,%d]}],"
                                    + "\"scoresFrom\":{\"model\":\"tiny\",\"layer\":3,\"head\":%d}}")
                            .formatted(head, head));
        }
        Run run = render(
                "a.svg",
                folder.resolve("h1.json").toString(),
                folder.resolve("h2.json").toString(),
                "--mechanisms",
                "softmax");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        String svg = Files.readString(folder.resolve("a.svg"));
        assertThat(svg).contains(">layer 3, head 1: softmax<", ">layer 3, head 2: softmax<", ">Scores: tiny<");
    }

    @ParameterizedTest
    @CsvSource({
        "a.svg,--kind,bars,is for heatmaps of weights",
        "a.svg,--minus,softmax,is for heatmaps of weights",
        "a.html,--kind,heatmap,makes a still figure",
        "a.svg,--width,60px,the figure is too small",
    })
    void whatCannotStandTogetherIsRefused(String out, String option, String value, String said) {
        Run run = render(out, "ivanov", "sentiment", option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
        assertThat(folder.resolve(out)).doesNotExist();
    }
}
