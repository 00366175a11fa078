package org.simplexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.outside.OwnJava;

/** What the program loads, seen from outside: the transformer only where it is needed, and nothing that could open a socket. */
class LoadedClassesTest {

    private static final String MODEL = "org.simplexplorer.model.";

    /** Without an object of one of these no Java program reaches a network. */
    private static final List<String> SOCKETS = List.of(
            "java.net.Socket ",
            "java.net.ServerSocket ",
            "java.net.DatagramSocket ",
            "java.net.SocketImpl ",
            "java.net.HttpURLConnection ",
            "java.net.http.",
            "sun.net.www.protocol.http.",
            "sun.nio.ch.SocketChannelImpl ",
            "sun.nio.ch.ServerSocketChannelImpl ",
            "sun.nio.ch.DatagramChannelImpl ");

    @TempDir
    private Path folder;

    /** The names of the classes that a command loads, each with a blank after it. */
    private List<String> loadedBy(String input, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        List<String> command = OwnJava.command(
                "-Xlog:class+load=info:file=" + log + "::filesize=0",
                "-cp",
                System.getProperty("java.class.path"),
                "org.simplexplorer.app.Main");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        List<String> classes = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.replaceFirst("^(\\[[^\\]]*\\]\\s*)+", ""))
                .map(line -> line.substring(0, line.indexOf(" source: ") + 1))
                .toList();
        assertThat(classes).contains("org.simplexplorer.app.Main ");
        return classes;
    }

    private static void assertNoSockets(List<String> classes) {
        assertThat(classes.stream().filter(name -> SOCKETS.stream().anyMatch(name::startsWith)))
                .isEmpty();
    }

    @Test
    void computeAndRenderLoadNoTransformer() throws IOException, InterruptedException {
        List<String> computing = loadedBy("{\"mechanism\":\"sparsemax\",\"scores\":[1,0.5]}\n", "compute");
        assertThat(computing.stream().filter(name -> name.startsWith(MODEL))).isEmpty();
        assertNoSockets(computing);
        Path study = folder.resolve("study.json");
        Files.writeString(study, "{\"simplexplorer\":1,\"source\":[\"a\"],\"rows\":[{\"scores\":[1]}]}");
        List<String> drawing = loadedBy(
                "",
                "render",
                study.toString(),
                "-o",
                folder.resolve("study.svg").toString());
        assertThat(drawing.stream().filter(name -> name.startsWith(MODEL))).isEmpty();
    }

    @Test
    void theTransformerOpensNoSocket() throws IOException, InterruptedException {
        Path study = folder.resolve("study.json");
        List<String> attending =
                loadedBy("", "attend", "The cat sat.", "--layer", "1", "--head", "1", "-o", study.toString());
        assertThat(attending).anyMatch(name -> name.startsWith(MODEL + "bert.Encoder "));
        assertNoSockets(attending);
        assertThat(study).exists();
        List<String> transplanting =
                loadedBy("{\"text\":\"The cat sat.\",\"layers\":\"all\",\"mechanism\":\"fusedmax\"}\n", "transplant");
        assertThat(transplanting).anyMatch(name -> name.startsWith(MODEL + "bert.Encoder "));
        assertNoSockets(transplanting);
    }
}
