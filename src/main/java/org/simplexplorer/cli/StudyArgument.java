package org.simplexplorer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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

    static StudyArgument read(String argument) throws UsageException, StudyFormatException {
        Path file = Path.of(argument);
        if (!Files.exists(file)) {
            Study sample = Samples.named(argument)
                    .orElseThrow(() -> new UsageException(
                            "\u201c" + argument + "\u201d is neither a file nor a sample; see simplexplorer samples"))
                    .load();
            return new StudyArgument(argument, sample);
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
        return new StudyArgument(name, StudyReader.read(file));
    }
}
