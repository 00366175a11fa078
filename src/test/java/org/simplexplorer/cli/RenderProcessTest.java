package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.outside.OwnJava;

/** What {@code render} does where the system takes a part of a file and then no more, as on a full disk. */
class RenderProcessTest {

    /** The process: the command line. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.exit(CommandLineProgram.run(arguments, System.in, System.out, System.err));
        }
    }

    @TempDir
    Path folder;

    @Test
    void aFileThatDoesNotFitLeavesNothingAndKeepsTheOldOne() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no /bin/sh");
        Path study = study(90);
        Path old = Files.writeString(folder.resolve("old.svg"), "old");
        for (String name : new String[] {"new.svg", "old.svg"}) {
            assertThat(renderedWithin(2_000, study, folder.resolve(name)))
                    .startsWith("1 simplexplorer: \u201c" + name + "\u201d cannot be saved: ")
                    .hasLineCount(1);
        }
        assertThat(old).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(study, old);
        }
        assertThat(renderedWithin(100_000, study, old)).startsWith("0 ").doesNotContain("simplexplorer:");
        assertThat(Files.size(old)).isGreaterThan(2_000 * 1024);
    }

    /** A square of scores, whose figure is larger than any font: AWT writes fonts to files while it reads them. */
    private Path study(int side) throws IOException {
        String row = "{\"label\":\"r\",\"scores\":[" + "1,".repeat(side - 1) + "2]}";
        return Files.writeString(
                folder.resolve("study.json"),
                "{\"simplexplorer\":1,\"source\":[" + "\"a\",".repeat(side - 1) + "\"b\"],\"rows\":["
                        + (row + ",").repeat(side - 1) + row + "]}");
    }

    /** The exit code and what is said; no file may be larger than so many blocks of half a kilobyte or of one. */
    private static String renderedWithin(int blocks, Path study, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        command.addAll(OwnJava.command(
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                "render",
                study.toString(),
                "-o",
                file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }
}
