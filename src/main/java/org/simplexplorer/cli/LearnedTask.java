package org.simplexplorer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.simplexplorer.learn.task.DatesTask;
import org.simplexplorer.learn.task.Glosses;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.opening.TaskFile;
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
        return TaskFile.read(path);
    }
}
