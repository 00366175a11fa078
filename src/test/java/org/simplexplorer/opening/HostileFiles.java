package org.simplexplorer.opening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.simplexplorer.cli.CommandLineProgram;
import org.simplexplorer.study.StudyFormatException;

/**
 * Opens files that are made to take a program's memory or time, as a process of its own with little memory: a line each on
 * the standard output, with the file's name and what is said of it.
 */
final class HostileFiles {

    private HostileFiles() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        for (Map.Entry<String, HostileContent> file : files().entrySet()) {
            Path path = Path.of(arguments[0], file.getKey());
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
                file.getValue().write(to);
            }
            if (file.getKey().startsWith("sparse")) {
                try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
                    sparse.setLength(3L << 30);
                }
            }
            out.println(file.getKey() + "\t" + said(path));
            Files.delete(path);
        }
    }

    private static String said(Path path) throws IOException {
        if (path.toString().endsWith(".jsonl")) {
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            PrintStream to = new PrintStream(answers, false, UTF_8);
            String[] compute = {"compute", path.toString()};
            CommandLineProgram.run(compute, System.in, to, to);
            return answers.toString(UTF_8).strip();
        }
        try {
            Opened opened = Opening.read(path);
            return opened instanceof Opened.Foreign foreign
                    ? "" + foreign.intake().study(0, 0).rows().size()
                    : "opened";
        } catch (StudyFormatException e) {
            return e.getMessage();
        }
    }

    private static Map<String, HostileContent> files() {
        Map<String, HostileContent> files = new LinkedHashMap<>();
        HostileSvg.svg(files);
        HostilePacked.packed(files);
        HostileJson.json(files);
        HostilePacked.arrays(files);
        HostileText.text(files);
        HostileText.lines(files);
        return files;
    }
}
