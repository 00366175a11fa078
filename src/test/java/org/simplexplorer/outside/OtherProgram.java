package org.simplexplorer.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other people's programs. Where one is not installed the test is skipped; with CI=true it fails. */
public final class OtherProgram {

    private static final long MOST_SECONDS = 60;

    private OtherProgram() {}

    /** Runs a program to its end and gives what it printed. */
    public static String run(String... command) throws IOException, InterruptedException {
        return runIn(Path.of(""), command);
    }

    /** Runs a program in a folder. */
    public static String runIn(Path folder, String... command) throws IOException, InterruptedException {
        return runIn(folder, Map.of(), command);
    }

    /** Runs a program with these variables beside those of the test's own environment. */
    public static String runIn(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        require(command[0]);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> outputOf(process));
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String printed = output.join();
        assertThat(ended).as("%s ends. %s", command[0], printed).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    /** Skips the test, or fails it, where a program is not installed. */
    public static void require(String program) {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(installed).as("%s is installed", program).isTrue();
        }
        assumeTrue(installed, program + " is not installed; .ci/run says which packages have it");
    }

    private static String outputOf(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
