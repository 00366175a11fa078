package org.simplexplorer.viewmodel.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.intake.DelimitedHints;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.intake.IntakeOptions;
import org.simplexplorer.intake.IntakeReader;
import org.simplexplorer.study.StudyFormatException;

/** Where an import comes from; it is read again when a person corrects what was guessed. */
public sealed interface ImportSource {

    /** What the person calls it. */
    String name();

    Intake read(DelimitedHints hints) throws StudyFormatException;

    /** The file, where it is one. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** A file of another program. */
    record File(Path path) implements ImportSource {

        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public Intake read(DelimitedHints hints) throws StudyFormatException {
            return IntakeReader.read(path, new IntakeOptions(hints, Optional.empty()));
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /** A text from the clipboard. */
    record Text(String text) implements ImportSource {

        @Override
        public String name() {
            return "pasted text";
        }

        @Override
        public Intake read(DelimitedHints hints) throws StudyFormatException {
            return IntakeReader.read(text, name(), hints);
        }
    }
}
