package org.simplexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.Samples;
import org.simplexplorer.viewmodel.base.Numbers;

/** A program that is killed loses a moment's work at most. */
class KilledWhileDraggingTest {

    @TempDir
    Path home;

    private Process start(String what) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        for (String name : List.of("glass.platform", "monocle.platform", "prism.order", "headless.geometry")) {
            command.add("-D" + name + "=" + System.getProperty(name));
        }
        command.add("-Duser.home=" + home);
        command.add(KilledProgram.class.getName());
        command.add(what);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        for (String variable : List.of("XDG_CONFIG_HOME", "APPDATA")) {
            builder.environment().put(variable, home.toString());
        }
        return builder.start();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void theWorkIsThereAfterTheNextStart() throws Exception {
        Set<String> told = new LinkedHashSet<>();
        Process first = start("drag");
        try (BufferedReader lines = first.inputReader(StandardCharsets.UTF_8)) {
            long enough = Long.MAX_VALUE;
            for (String line = lines.readLine(); line != null && System.nanoTime() < enough; line = lines.readLine()) {
                if (line.startsWith("score ")) {
                    enough = Math.min(enough, System.nanoTime() + TimeUnit.SECONDS.toNanos(3));
                    told.add(line);
                }
            }
            first.destroyForcibly().waitFor();
        }
        assertThat(told).as("the bar was dragged").hasSizeGreaterThan(5);
        Process second = start("restart");
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor()).as(said).isZero();
        String untouched =
                "score " + Numbers.score(Samples.all().get(0).load().row(0).score(0));
        assertThat(said.lines().filter(line -> line.startsWith("score ")).toList())
                .hasSize(1)
                .first()
                .isIn(told)
                .isNotEqualTo(untouched);
    }
}
