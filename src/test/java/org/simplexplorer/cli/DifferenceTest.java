package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {

    @TempDir
    Path folder;

    private String svg(String... options) throws IOException {
        Path file = folder.resolve("a.svg");
        String[] all = new String[options.length + 4];
        System.arraycopy(new String[] {"render", "ivanov", "-o", file.toString()}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        Run run = Run.of("", all);
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(file);
    }

    @Test
    void eachMechanismIsComparedWithTheOneThatIsNamed() throws IOException {
        String svg =
                svg("--minus", "softmax", "--caption", folder.resolve("a.txt").toString());
        assertThat(svg).contains(">sparsemax \u2212 softmax<", ">fusedmax \u2212 softmax<", "weight minus softmax");
        assertThat(svg).doesNotContain(">softmax<", "both exactly 0"); // softmax is never 0
        assertThat(Files.readString(folder.resolve("a.txt")))
                .startsWith("Attention weights under sparsemax, fusedmax and oscarmax minus those under softmax.")
                .contains("Red is above 0; blue with a line through it is below");
        Path again = folder.resolve("again.svg");
        assertThat(Run.of("", "render", folder.resolve("a.svg").toString(), "-o", again.toString())
                        .code())
                .isZero();
        assertThat(again).hasContent(svg);
    }

    @Test
    void whereBothAreZeroThereIsADotAndNoColour() throws IOException {
        String svg = svg("--minus", "sparsemax", "--mechanisms", "fusedmax");
        assertThat(svg).contains("both exactly 0", "weight minus sparsemax");
    }

    /** Fusedmax without a lambda is sparsemax; what differs in the last bits must not fill the scale. */
    @Test
    void roundingIsNoDifference() throws IOException {
        assertThat(svg("--minus", "sparsemax", "--mechanisms", "fusedmax", "--fusedmax-lambda", "0"))
                .contains("no weight differs");
    }

    @Test
    void aMechanismIsNotComparedWithItself() {
        Run run = Run.of(
                "",
                "render",
                "ivanov",
                "-o",
                folder.resolve("x.svg").toString(),
                "--mechanisms",
                "softmax",
                "--minus",
                "softmax");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--minus softmax needs another mechanism");
    }

    /** The page carries softmax, too, though it is not among those that are shown, and keeps what it is. */
    @Test
    void aPageShowsDifferencesAndIsDrawnAgain() throws IOException {
        Path page = folder.resolve("x.html");
        Run run =
                Run.of("", "render", "ivanov", "-o", page.toString(), "--minus", "softmax", "--mechanisms", "fusedmax");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(page).content().contains("\"minus\": 1", "{\"name\":\"softmax\"");
        Path again = folder.resolve("again.html");
        assertThat(Run.of("", "render", page.toString(), "-o", again.toString()).code())
                .isZero();
        assertThat(again).hasSameTextualContentAs(page);
    }

    @Test
    void theColoursCanReachTheLargestWeight() throws IOException {
        assertThat(svg("--mechanisms", "softmax", "--full-at", "auto")).contains("\"full-at\": \"0.15\"");
        assertThat(svg("--mechanisms", "sparsemax", "--kind", "bars", "--row", "minister", "--full-at", "auto"))
                .contains("\"full-at\": \"0.54\"");
        Run run = Run.of("", "render", "ivanov", "-o", folder.resolve("x.svg").toString(), "--full-at", "most");
        assertThat(run.err()).contains("--full-at must be a number or auto");
    }
}
