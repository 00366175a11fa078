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
        assertThat(svg).doesNotContain("<metadata>"); // it is no one study's figure
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
