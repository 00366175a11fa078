package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.outside.OwnJava;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

/** Exports in a process of its own: what one JVM's tests cannot see. */
class PdfProcessTest {

    /** The process: writes a PDF with every face to the file named. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Files.write(Path.of(arguments[0]), PdfExport.bytes(scene(), Scenes.PROVENANCE, Scenes.RULER));
        }
    }

    private static Scene scene() {
        return Scenes.of(
                new Mark.Group(0, 0, Scenes.marks().marks()),
                new Mark.Group(0, 0, Scenes.scripts().marks()));
    }

    @Test
    void anExportSaysNothingLeavesNothingBehindAndRepeatsItselfInAnotherProcess(@TempDir Path home) throws Exception {
        Path file = home.resolve("figure.pdf");
        Process process = new ProcessBuilder(OwnJava.command(
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + home,
                        "-cp",
                        productionClassPath(),
                        Program.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
        try (Stream<Path> left = Files.list(home)) {
            // Java itself keeps a list of fonts in .java
            assertThat(left.filter(path -> !path.endsWith(".java"))).containsExactly(file);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(PdfExport.bytes(scene(), Scenes.PROVENANCE, Scenes.RULER));
    }

    /** Without the logging library that a test library brings: PDFBox would take to it. */
    private static String productionClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
