package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other people's programs. Where one is not installed the test is skipped; with CI=true it fails. */
final class OtherProgram {

    private OtherProgram() {}

    /** Runs a program to its end and gives what it printed. */
    static String run(String... command) throws IOException, InterruptedException {
        return runIn(Path.of(""), command);
    }

    static String runIn(Path folder, String... command) throws IOException, InterruptedException {
        require(command[0]);
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    static void require(String program) {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(installed).as("%s is installed", program).isTrue();
        }
        assumeTrue(installed, program + " is not installed; .ci/run says which packages have it");
    }
}
