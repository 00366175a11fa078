package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionFileTest {

    @TempDir
    Path folder;

    @Test
    void theCaptionIsWrittenBesideTheFigure() {
        Path out = folder.resolve("{name}.svg");
        Run run = Run.of(
                "",
                "render",
                "ivanov",
                "sentiment",
                "-o",
                out.toString(),
                "--kind",
                "bars",
                "--gamma",
                "0.7",
                "--caption",
                folder.resolve("{name}.tex").toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("ivanov.tex"))
                .content()
                .startsWith("\\caption[")
                .contains("\\gamma = 0.7")
                .contains("Ivanov");
        assertThat(folder.resolve("sentiment.tex")).content().doesNotContain("Ivanov");
        Run wrong =
                Run.of("", "render", "ivanov", "-o", folder.resolve("a.svg").toString(), "--caption", "caption.doc");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--caption must end in .txt or .tex");
    }
}
