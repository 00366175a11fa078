package org.simplexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.simplexplorer.outside.OwnJava;

/** The program as a process of its own. */
class MainTest {

    private static final String WITHOUT_JAVAFX = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("javafx"))
            .collect(Collectors.joining(File.pathSeparator));

    private record Ended(int code, String out, String err) {}

    private static Ended run(String classPath, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = OwnJava.command("-cp", classPath, "org.simplexplorer.app.Main");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }

    @Test
    void theCommandLineNeedsNoJavaFx() throws IOException, InterruptedException {
        Ended ended = run(WITHOUT_JAVAFX, "{\"mechanism\":\"sparsemax\",\"scores\":[1,0.5]}\n", "compute");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("\"weights\":[0.75,0.25]");
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void withoutADisplayItSaysSoInOneSentence() throws IOException, InterruptedException {
        Ended ended = run(System.getProperty("java.class.path"), "");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .contains("no display")
                .contains("render");
    }

    /** The name of a sample is taken, as the command line takes it: only the display is missing. */
    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aSamplesNameOpensTheWindow() throws IOException, InterruptedException {
        Ended ended = run(System.getProperty("java.class.path"), "", "ivanov");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).singleElement().asString().contains("no display");
    }

    @Test
    void oneArgumentTooManyIsASentence() throws IOException, InterruptedException {
        Ended ended = run(WITHOUT_JAVAFX, "", "ivanov", "chinese");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).singleElement().asString().contains("“chinese”", "--help");
    }

    @Test
    void anEmptyArgumentIsASentence() throws IOException, InterruptedException {
        Ended ended = run(WITHOUT_JAVAFX, "", "");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).singleElement().asString().contains("--help");
    }

    @Test
    void whatIsNoCommandAndNoFileIsASentence() throws IOException, InterruptedException {
        Ended ended = run(WITHOUT_JAVAFX, "", "no-such-thing");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .contains("“no-such-thing” is neither a file nor a sample", "--help");
    }
}
