package org.simplexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.cli.CommandLineProgram;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.StudyWriter;

/**
 * The program's image, made by the profile {@code package}, against the program itself: the same answers and the same window, without
 * a Java on the machine. A module, a library or a file that is missing in the image shows here.
 */
@EnabledOnOs(OS.LINUX)
class PackagedProgramIT {

    private static final Path IMAGE = Path.of("target", "package", "packages", "simplexplorer");
    private static final long MOST_SECONDS = 240;

    /** A window that has not changed for so long has finished. */
    private static final long CALM_SECONDS = 5;

    @TempDir
    Path folder;

    private static List<String> packaged(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(
                IMAGE.resolve("bin").resolve("simplexplorer").toAbsolutePath().toString());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static List<String> own(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Starts a program that knows nothing of a Java on this machine, nor of what its user chose earlier. */
    private Process start(List<String> command, String display, String settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("PATH", "/nowhere");
        builder.environment().put("DISPLAY", display);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve(settings).toString());
        return builder.start();
    }

    private String said(List<String> command, String input) throws IOException {
        Process process = start(command, "", "commands");
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String answer(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineProgram.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theImagesCommandsAnswerAsTheProgramDoes() throws IOException {
        String problem = "{\"mechanism\":\"fusedmax\",\"scores\":[1.0,2.1,1.9],\"lambda\":0.1}\n";
        assertThat(said(packaged("compute"), problem)).contains("\"weights\"").isEqualTo(answer(problem, "compute"));
        String sentences = "{\"text\":\"The cat sat.\",\"layers\":\"all\",\"mechanism\":\"fusedmax\"}\n";
        assertThat(said(packaged("transplant"), sentences))
                .contains("\"cosine\"")
                .isEqualTo(answer(sentences, "transplant"));
        for (String format : List.of("svg", "png", "pdf")) {
            Path theirs = folder.resolve("theirs." + format);
            Path ours = folder.resolve("ours." + format);
            said(packaged("render", "french-english", "-o", theirs.toString()), "");
            answer("", "render", "french-english", "-o", ours.toString());
            assertThat(theirs).hasSameBinaryContentAs(ours);
        }
    }

    @Test
    void theImagesWindowIsTheProgramsOwn() throws IOException, InterruptedException {
        Path study = Files.writeString(
                folder.resolve("mine.simplexplorer"),
                StudyWriter.write(Samples.named("chinese").orElseThrow().load()));
        Path theirScreen = Files.createDirectory(folder.resolve("theirs"));
        Path ourScreen = Files.createDirectory(folder.resolve("ours"));
        try (VirtualScreen theirs = VirtualScreen.open(theirScreen);
                VirtualScreen ours = VirtualScreen.open(ourScreen)) {
            Process their = start(packaged(study.toString()), theirs.display(), "theirs-settings");
            Process our = start(own(study.toString()), ours.display(), "ours-settings");
            try {
                BufferedImage same = awaitSame(theirs, ours);
                their.destroy();
                their.waitFor();
                their = start(packaged(), theirs.display(), "other-settings");
                assertThat(differing(awaitCalm(theirs), same))
                        .as("a window without the study")
                        .isPositive();
            } finally {
                their.destroy();
                our.destroy();
            }
        }
    }

    /** The picture that both screens show in the end; fails, and keeps both, if they do not. */
    private static BufferedImage awaitSame(VirtualScreen theirs, VirtualScreen ours)
            throws IOException, InterruptedException {
        BufferedImage our = awaitCalm(ours);
        BufferedImage their = awaitCalm(theirs);
        if (differing(our, their) > 0) {
            ImageIO.write(
                    our, "png", Path.of("target", "package", "own-window.png").toFile());
            ImageIO.write(
                    their,
                    "png",
                    Path.of("target", "package", "packaged-window.png").toFile());
        }
        assertThat(differing(our, their))
                .as("pixels that differ; see target/package/*-window.png")
                .isZero();
        return our;
    }

    /** Waits until there is a window that changes no more. */
    private static BufferedImage awaitCalm(VirtualScreen screen) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        BufferedImage last = screen.picture();
        for (int calm = 0; calm < CALM_SECONDS; ) {
            assertThat(System.nanoTime())
                    .as("a window within %d s", MOST_SECONDS)
                    .isLessThan(end);
            Thread.sleep(1000);
            BufferedImage next = screen.picture();
            boolean empty = Arrays.stream(pixels(next)).distinct().count() < 100; // no window with a heatmap in it
            calm = empty || differing(last, next) > 0 ? 0 : calm + 1;
            last = next;
        }
        return last;
    }

    private static long differing(BufferedImage a, BufferedImage b) {
        int[] of = pixels(a);
        int[] and = pixels(b);
        assertThat(of).hasSameSizeAs(and);
        long count = 0;
        for (int i = 0; i < of.length; i++) {
            count += of[i] == and[i] ? 0 : 1;
        }
        return count;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
