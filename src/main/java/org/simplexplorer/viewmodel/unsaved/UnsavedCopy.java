package org.simplexplorer.viewmodel.unsaved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.RowTexts;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;

/**
 * A copy of unsaved work. Its first line is the file that the work belongs to, empty for none; the rest is a study file.
 *
 * @param copy where the copy is
 * @param file where the study was opened from or last saved
 * @param changed when the copy was made
 */
public record UnsavedCopy(Path copy, Optional<Path> file, Study study, Instant changed) {

    /** The study's title. */
    public String title() {
        return study.title();
    }

    /** Which of the studies that were open it was; they were opened in this order. */
    public int number() {
        String name = String.valueOf(copy.getFileName()).replaceFirst("\\.unsaved$", "");
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }

    /** @param texts of the same study's copy before */
    static void write(Path copy, Study study, @Nullable Path file, RowTexts texts) throws IOException {
        String place = file == null ? "" : file.toAbsolutePath().toString();
        String line = place.indexOf('\n') < 0 ? place : "";
        texts.saveForOwner(copy, line, study);
    }

    static UnsavedCopy read(Path copy) throws IOException, StudyFormatException {
        String text = Files.readString(copy);
        int end = Math.max(text.indexOf('\n'), 0);
        Optional<Path> file = end == 0 ? Optional.empty() : Optional.of(Path.of(text.substring(0, end)));
        Study study = StudyReader.read(text.substring(end), copy.getFileName().toString());
        return new UnsavedCopy(
                copy, file, study, Files.getLastModifiedTime(copy).toInstant());
    }
}
