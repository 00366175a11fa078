package org.simplexplorer.viewmodel.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.export.ExportedFigure;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.intake.IntakeReader;
import org.simplexplorer.lesson.Lesson;
import org.simplexplorer.lesson.LessonReader;
import org.simplexplorer.study.FileProblem;
import org.simplexplorer.study.FileStamp;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;

/**
 * What was found in a file: a lesson, a study, or what another program wrote.
 *
 * @param stamp of a study file; a study without one came from a figure, which saving must not overwrite
 */
record OpenedFile(Optional<Lesson> lesson, Optional<Study> study, Optional<Intake> intake, Optional<FileStamp> stamp) {

    /** Whether this is a study file or a lesson, which the person may want to open again. */
    boolean isOwn() {
        return lesson.isPresent() || stamp.isPresent();
    }

    static OpenedFile read(Path file) throws IOException, StudyFormatException {
        FileProblem.requireReadable(file);
        Optional<String> embedded = ExportedFigure.study(file);
        if (embedded.isPresent()) {
            Study study = StudyReader.read(embedded.get(), file.toString());
            return new OpenedFile(Optional.empty(), Optional.of(study), Optional.empty(), Optional.empty());
        }
        Optional<Lesson> lesson = LessonReader.readIfLesson(file);
        if (lesson.isPresent()) {
            return new OpenedFile(lesson, Optional.empty(), Optional.empty(), Optional.empty());
        }
        // The stamp first: a change while the file is read is then noticed later.
        Optional<FileStamp> stamp = Files.size(file) <= Limits.FILE_BYTES ? FileStamp.of(file) : Optional.empty();
        Intake intake = IntakeReader.read(file);
        return intake.isStudyFile()
                ? new OpenedFile(Optional.empty(), Optional.of(intake.study(0, 0)), Optional.empty(), stamp)
                : new OpenedFile(Optional.empty(), Optional.empty(), Optional.of(intake), Optional.empty());
    }
}
