package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.export.ExportedFigure;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;

/**
 * A study as an argument: a study file, a figure that the program exported, or the name of a sample.
 *
 * @param name what output files are named after
 */
record StudyArgument(String name, Study study) {

    static StudyArgument read(String argument) throws IOException, UsageException, StudyFormatException {
        Path file = Path.of(argument);
        if (!Files.exists(file) || Files.isDirectory(file)) {
            String what = !argument.isEmpty() && Files.exists(file)
                    ? "a folder and not a study"
                    : "neither a file nor a sample";
            Study sample = Samples.named(argument)
                    .orElseThrow(() -> new UsageException(
                            "\u201c" + argument + "\u201d is " + what + "; see simplexplorer samples"))
                    .load();
            return new StudyArgument(argument, sample);
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
        Optional<String> embedded = ExportedFigure.study(file);
        Study study = embedded.isPresent() ? StudyReader.read(embedded.get(), argument) : StudyReader.read(file);
        return new StudyArgument(name, study);
    }
}
