package org.simplexplorer.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simplexplorer.intake.LabelledTexts;
import org.simplexplorer.intake.LabelledTexts.Labelled;
import org.simplexplorer.learn.task.LabelledText;
import org.simplexplorer.learn.task.TextsTask;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;

/** A table of texts and labels as a task that networks can learn. */
public final class TaskFile {

    private TaskFile() {}

    /**
     * Reads a CSV or TSV file.
     *
     * @throws StudyFormatException with one sentence that names the file
     */
    public static TextsTask read(Path path) throws StudyFormatException {
        String file = String.valueOf(path.getFileName());
        List<LabelledText> texts = new ArrayList<>();
        for (Labelled row : LabelledTexts.read(path)) {
            texts.add(text(row, file));
        }
        try {
            String description = String.format(
                    Locale.ROOT, "%,d texts of the file \u201c%s\u201d; one in five is held out.", texts.size(), file);
            return new TextsTask(file, description, texts);
        } catch (IllegalArgumentException e) {
            throw new StudyFormatException(file + ": " + e.getMessage(), e);
        }
    }

    private static LabelledText text(Labelled row, String file) throws StudyFormatException {
        int words = TextsTask.wordCount(row.text());
        if (words == 0) {
            throw new StudyFormatException("%s: the text has no word (line %d); write one there or delete the line"
                    .formatted(file, row.line()));
        }
        if (words > Limits.TOKENS) {
            throw new StudyFormatException("%s: the text has %,d words (line %d), but only %,d can be read; shorten it"
                    .formatted(file, words, row.line(), Limits.TOKENS));
        }
        return new LabelledText(row.text(), row.label());
    }
}
