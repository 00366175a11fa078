package org.simplexplorer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.opening.Opened;
import org.simplexplorer.opening.Opening;
import org.simplexplorer.opening.StudyName;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.text.Quoted;

/**
 * A study as an argument: a study file, a figure that the program exported, a file of another program, or the name of a
 * sample.
 *
 * @param name what output files are named after
 * @param settings what an exported figure was drawn with, by the names of options; none for other files
 * @param together the studies of an exported figure of several, of which the study is the first; none for other files
 */
record StudyArgument(String name, Study study, Map<String, String> settings, List<DrawnStudy.Part> together) {

    static final String HELP =
            "a study file, an exported figure, a table, a NumPy array or JSON, or the name of a sample";

    /** @param notes hears what had to be guessed, a line each */
    static StudyArgument read(String argument, IntakeChoice choice, PrintWriter notes)
            throws UsageException, StudyFormatException {
        StudyName named = StudyName.of(argument)
                .orElseThrow(() -> new UsageException(StudyName.problem(argument) + "; see simplexplorer samples"));
        if (named instanceof StudyName.OfSample sample) {
            return new StudyArgument(argument, sample.sample().load(), Map.of(), List.of());
        }
        Path file = Path.of(argument);
        String name = String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]+$", "");
        Opened opened = Opening.read(file, choice.options());
        return opened instanceof Opened.OfFigure figure
                ? new StudyArgument(
                        name,
                        figure.study(),
                        figure.drawn().settings(),
                        figure.drawn().together())
                : new StudyArgument(name, study(opened, argument, choice, notes), Map.of(), List.of());
    }

    /** The studies in it, each with its name; one for a file of one. */
    List<DrawnStudy.Part> studies() {
        return together.isEmpty() ? List.of(new DrawnStudy.Part(name, study)) : together;
    }

    private static Study study(Opened opened, String argument, IntakeChoice choice, PrintWriter notes)
            throws UsageException, StudyFormatException {
        if (opened instanceof Opened.OfStudy file) {
            return file.study();
        }
        if (opened instanceof Opened.Foreign foreign) {
            return study(foreign.intake(), argument, choice, notes);
        }
        throw new UsageException(Quoted.of(argument) + " is a lesson; it opens in the window");
    }

    private static Study study(Intake intake, String argument, IntakeChoice choice, PrintWriter notes)
            throws StudyFormatException {
        Study study = intake.study(choice.layer(), choice.head());
        intake.guesses().forEach(guess -> notes.println(argument + ": " + guess));
        if (intake.hasChoice() && !choice.namesHead()) {
            notes.println("%s: This is%s; --layer and --head name another."
                    .formatted(argument, intake.place(0, 0).replaceFirst(",", "")));
        }
        return study;
    }
}
