package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.export.ExportedFigure;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.study.FileProblem;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;

/**
 * A study as an argument: a study file, a figure that the program exported, a file of another program, or the name of a
 * sample.
 *
 * @param name what output files are named after
 */
record StudyArgument(String name, Study study) {

    static final String HELP =
            "a study file, a figure exported before, a table, a NumPy array or JSON, or the name of a sample";

    /** @param notes hears what had to be guessed, a line each */
    static StudyArgument read(String argument, IntakeChoice choice, PrintWriter notes)
            throws IOException, UsageException, StudyFormatException {
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
        String name = String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]+$", "");
        FileProblem.requireReadable(file);
        Optional<String> embedded = ExportedFigure.study(file);
        if (embedded.isPresent()) {
            return new StudyArgument(name, StudyReader.read(embedded.get(), argument));
        }
        Intake intake = choice.read(file);
        Study study = intake.study(choice.layer(), choice.head());
        intake.guesses().forEach(guess -> notes.println(argument + ": " + guess));
        if (intake.hasChoice() && !choice.namesHead()) {
            notes.println("%s: This is%s; --layer and --head name another."
                    .formatted(argument, intake.place(0, 0).replaceFirst(",", "")));
        }
        return new StudyArgument(name, study);
    }
}
