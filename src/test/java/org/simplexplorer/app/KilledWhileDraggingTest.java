package org.simplexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.outside.OwnJava;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;
import org.simplexplorer.viewmodel.base.Numbers;

/**
 * A program that is killed in the middle of a drag offers the last copy that it stored at the next start. What was done since
 * that copy is lost: half a second's work, or more where the disk or the machine is slow.
 */
class KilledWhileDraggingTest {

    /** Only a program that hangs, or stores no copy, takes longer. */
    private static final int MOST_SECONDS = 300;

    private static final String UNTOUCHED =
            "score " + Numbers.score(Samples.all().get(0).load().row(0).score(0));

    @TempDir
    Path home;

    private Process start(String what) throws IOException {
        List<String> command = OwnJava.command(
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
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

    /** What the copies of unsaved work that are on the disk now would say of the dragged bar. */
    private List<String> stored() throws IOException, StudyFormatException {
        List<String> scores = new ArrayList<>();
        for (Path copy : copiesIn(home.toFile())) {
            String text = Files.readString(copy);
            Study study = StudyReader.read(text.substring(text.indexOf('\n') + 1), copy.toString());
            scores.add("score " + Numbers.score(study.row(0).score(0)));
        }
        return scores;
    }

    /** Not {@code Files.walk}, which fails when a file goes while it looks. */
    private static List<Path> copiesIn(File folder) {
        List<Path> copies = new ArrayList<>();
        for (File file : Objects.requireNonNullElse(folder.listFiles(), new File[0])) {
            if (file.getName().endsWith(".unsaved")) {
                copies.add(file.toPath());
            } else {
                copies.addAll(copiesIn(file));
            }
        }
        return copies;
    }

    /** Drags until a copy of a score that the drag had shown is on the disk, and kills the program then. */
    private void dragUntilACopyIsStored() throws Exception {
        Set<String> told = new LinkedHashSet<>();
        Process program = start("drag");
        boolean isStored = false;
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && !isStored; line = lines.readLine()) {
                told.add(line);
                isStored = stored().stream().anyMatch(score -> told.contains(score) && !score.equals(UNTOUCHED));
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
        assertThat(isStored)
                .as("a copy was stored before the program ended: " + told)
                .isTrue();
    }

    @Test
    @Timeout(MOST_SECONDS)
    void theLastCopyIsThereAfterTheNextStart() throws Exception {
        dragUntilACopyIsStored();
        List<String> left = stored();
        assertThat(left).hasSize(1).doesNotContain(UNTOUCHED);
        Process second = start("restart");
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.startsWith("score ")).toList())
                .isEqualTo(left);
    }
}
