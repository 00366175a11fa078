package org.simplexplorer.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.simplexplorer.export.ExportedFigure;
import org.simplexplorer.intake.IntakeOptions;
import org.simplexplorer.intake.IntakeReader;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.lesson.LessonReader;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.FileStamp;
import org.simplexplorer.study.InputFile;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;

/** Opens files of every kind that the program reads. What a file holds tells what it is, not its name. */
public final class Opening {

    private Opening() {}

    /** As {@link #read(Path, IntakeOptions)}, of a file of which nothing is known. */
    public static Opened read(Path file) throws StudyFormatException {
        return read(file, IntakeOptions.NONE);
    }

    /**
     * Reads a file.
     *
     * @param options what is known of it, if it is another program's
     * @throws StudyFormatException with one sentence that starts with the file's name
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Opened read(Path file, IntakeOptions options) throws StudyFormatException {
        try (InputFile input = InputFile.open(file)) {
            if (ExportedFigure.isPicture(input.head())) {
                return figure(input);
            }
            boolean json = options.equals(IntakeOptions.NONE) && IntakeReader.isJson(input.head());
            Optional<byte[]> bytes = json ? input.bytes(Limits.FILE_BYTES) : Optional.empty();
            return bytes.isPresent()
                    ? json(bytes.get(), input.name())
                    : new Opened.Foreign(IntakeReader.read(input, options));
        }
    }

    private static Opened json(byte[] bytes, String name) throws StudyFormatException {
        Optional<String> mark = JsonReader.firstField(bytes, Set.of(LessonReader.MARK, StudyReader.MARK));
        if (mark.isEmpty()) {
            return new Opened.Foreign(IntakeReader.readJson(bytes, name));
        }
        return mark.get().equals(LessonReader.MARK)
                ? new Opened.OfLesson(LessonReader.read(bytes, name))
                : new Opened.OfStudy(StudyReader.read(bytes, name), FileStamp.of(bytes));
    }

    private static Opened figure(InputFile file) throws StudyFormatException {
        byte[] bytes = file.bytes(ExportedFigure.MOST_BYTES)
                .orElseThrow(() -> new StudyFormatException("%s: a figure of more than %d MB is too large"
                        .formatted(file.name(), ExportedFigure.MOST_BYTES >> 20)));
        byte[] study;
        try {
            study = ExportedFigure.study(bytes)
                    .orElseThrow(() -> new StudyFormatException(
                            file.name() + ": this picture carries no study; pictures that this program exported do"));
        } catch (IOException e) {
            throw new StudyFormatException(file.name() + ": " + e.getMessage(), e);
        }
        return new Opened.OfFigure(DrawnStudy.read(study, file.name()));
    }
}
