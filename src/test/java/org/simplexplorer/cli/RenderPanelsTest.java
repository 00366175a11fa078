package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of render that say how panels look, and which rows they show. */
class RenderPanelsTest {

    @TempDir
    Path folder;

    @Test
    void aStyleCanBeChangedAndAFileKeepsWhatItWasDrawnWith() throws IOException {
        Path first = folder.resolve("first.svg");
        render(0, "render", "ivanov", "-o", first.toString(), "--style", "paper", "--letters", "--dots");
        Path again = folder.resolve("again.svg");
        render(0, "render", first.toString(), "-o", again.toString());
        assertThat(again).hasSameTextualContentAs(first);
        assertThat(Files.readString(first)).contains("(a) softmax", "(d) oscarmax");
        Path standard = folder.resolve("standard.svg");
        render(0, "render", first.toString(), "-o", standard.toString(), "--style", "standard", "--no-letters");
        Path usual = folder.resolve("usual.svg");
        render(0, "render", "ivanov", "-o", usual.toString());
        assertThat(standard).hasSameTextualContentAs(usual);
    }

    @Test
    void someRowsAreDrawnInTheirOrder() throws IOException {
        Path file = folder.resolve("rows.svg");
        render(0, "render", "ivanov", "-o", file.toString(), "--rows", "front,1");
        Path study = folder.resolve("rows.json");
        render(0, "convert", file.toString(), "-o", study.toString());
        String text = Files.readString(study);
        assertThat(text.indexOf("\"label\": \"front\""))
                .isPositive()
                .isLessThan(text.indexOf("\"label\": \"russian\""));
        assertThat(text).doesNotContain("\"label\": \"joint\"");
    }

    @Test
    void whatCannotBeIsOneSentence() throws IOException {
        Path file = folder.resolve("none.svg");
        assertThat(render(2, "render", "ivanov", "-o", file.toString(), "--labels", "side"))
                .contains("--labels must be bottom or top");
        assertThat(render(2, "render", "ivanov", "-o", file.toString(), "--kind", "bars", "--rows", "front"))
                .contains("--rows is for a heatmap");
        assertThat(file).doesNotExist();
    }

    private static String render(int code, String... arguments) throws IOException {
        Run run = Run.of("", arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        return run.err();
    }
}
