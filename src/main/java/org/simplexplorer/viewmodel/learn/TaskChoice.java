package org.simplexplorer.viewmodel.learn;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.learn.task.DatesTask;
import org.simplexplorer.learn.task.Glosses;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.opening.TaskFile;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.ChoiceModel;

/** What is to be learned. A task is read in the background when it is first needed. */
public final class TaskChoice {

    /** The tasks there are. */
    public enum Source {
        DATES("Dates to digits"),
        GLOSSES("Glosses to classes"),
        FILE("Texts of a file");

        private final String words;

        Source(String words) {
            this.words = words;
        }
    }

    private final Background background;
    private final ChoiceModel<Source> source =
            new ChoiceModel<>(List.of(Source.values()), one -> one.words, Source.DATES);
    private final ReadOnlyObjectWrapper<@Nullable Task> task = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper description = new ReadOnlyStringWrapper("");
    private @Nullable Path file;
    private int asked;

    TaskChoice(Background background) {
        this.background = background;
        source.selectedProperty().addListener((observable, was, is) -> read());
    }

    public ChoiceModel<Source> source() {
        return source;
    }

    /** What the task is, or what is missing. */
    public ReadOnlyStringProperty descriptionProperty() {
        return description.getReadOnlyProperty();
    }

    /** The task; null before it is read. */
    ReadOnlyObjectProperty<@Nullable Task> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** Takes a table of texts and labels. */
    public void chooseFile(Path chosen) {
        file = chosen;
        if (source.value() == Source.FILE) {
            read();
        } else {
            source.choose(Source.FILE);
        }
    }

    /** Reads the chosen task, if that was not done yet. */
    void readIfNeeded() {
        if (task.get() == null) {
            read();
        }
    }

    private void read() {
        int mine = ++asked;
        Source wanted = source.value();
        @Nullable Path from = file;
        task.set(null);
        if (wanted == Source.FILE && from == null) {
            description.set("Choose a CSV or TSV file with two columns, texts and labels.");
            return;
        }
        description.set("Reading\u2026");
        background.read(
                "Reading the task",
                () -> read(wanted, Optional.ofNullable(from)),
                read -> {
                    if (mine == asked) {
                        description.set(read.description());
                        task.set(read);
                    }
                },
                () -> {
                    if (mine == asked) {
                        description.set("It could not be read; choose another task or file.");
                    }
                });
    }

    private static Task read(Source source, Optional<Path> file) throws StudyFormatException {
        return switch (source) {
            case DATES -> new DatesTask();
            case GLOSSES -> Glosses.task();
            case FILE -> TaskFile.read(file.orElseThrow());
        };
    }
}
