package org.simplexplorer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.simplexplorer.scene.Face;
import org.simplexplorer.study.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code simplexplorer fonts}: writes the bundled fonts and their licences, for LaTeX and SVG on machines without them. */
@Command(
        name = "fonts",
        description = {
            "Writes the fonts of the figures into a folder, with their licences.",
            "xelatex finds them beside a figure; installed, they also serve SVG files."
        },
        mixinStandardHelpOptions = true)
final class FontsCommand implements Callable<Integer> {

    private static final List<String> LICENCES = List.of("NOTICE", "OFL.txt", "Apache-2.0.txt");

    private final PrintStream out;

    @Parameters(arity = "1", paramLabel = "FOLDER", description = "an existing folder")
    private Path folder = Path.of("");

    FontsCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("\u201c" + folder + "\u201d is not an existing folder");
        }
        List<String> names = new ArrayList<>(LICENCES);
        for (Face face : Face.values()) {
            names.add(face.fileName());
        }
        for (String name : names) {
            Path file = folder.resolve(name);
            try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + name), name)) {
                AtomicFile.save(file, in.readAllBytes());
            }
            out.println(file);
        }
        return 0;
    }
}
