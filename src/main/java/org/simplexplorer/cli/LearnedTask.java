package org.simplexplorer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simplexplorer.intake.LabelledTexts;
import org.simplexplorer.intake.LabelledTexts.Labelled;
import org.simplexplorer.learn.task.DatesTask;
import org.simplexplorer.learn.task.Glosses;
import org.simplexplorer.learn.task.LabelledText;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.TextsTask;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;

/** What is to be learned, by the name that a person gives it. */
final class LearnedTask {

    private LearnedTask() {}

    /**
     * A task by its name, or the texts and labels of a file.
     *
     * @throws UsageException if there is neither
     * @throws StudyFormatException with one sentence that names the file
     */
    static Task named(String name) throws UsageException, StudyFormatException {
        return switch (name) {
            case "dates" -> new DatesTask();
            case "glosses" -> Glosses.task();
            default -> ofFile(name);
        };
    }

    private static Task ofFile(String name) throws UsageException, StudyFormatException {
        Path path = Path.of(name);
        if (name.isEmpty() || Files.isDirectory(path) || !Files.exists(path)) {
            throw new UsageException("there is no file \u201c" + name
                    + "\u201d; give dates, glosses, or the path of a CSV or TSV file of texts and labels");
        }
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
