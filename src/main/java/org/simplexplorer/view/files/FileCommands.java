package org.simplexplorer.view.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.Place;
import org.simplexplorer.viewmodel.files.Saving;
import org.simplexplorer.viewmodel.files.Saving.Save;
import org.simplexplorer.viewmodel.files.StudyFiles;
import org.simplexplorer.viewmodel.lesson.LessonModel;
import org.simplexplorer.viewmodel.tabs.Tabs;

/**
 * What opens and saves: the questions a command asks, then the view model's part. Each command is about the study that is
 * selected when it is given, whatever is selected when it is done.
 */
public final class FileCommands {

    private final Tabs tabs;
    private final StudyFiles files;
    private final Saving saving;
    private final LessonModel lessons;
    private final Messages messages;
    private final Dialogs dialogs;

    public FileCommands(
            Tabs tabs, StudyFiles files, Saving saving, LessonModel lessons, Messages messages, Dialogs dialogs) {
        this.tabs = tabs;
        this.files = files;
        this.saving = saving;
        this.lessons = lessons;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    public void newStudy() {
        replaceSelected(files::create);
    }

    public void open() {
        replaceSelected(place -> dialogs.openStudy().ifPresent(file -> files.open(file, place)));
    }

    /** Opens a file that was dropped on the window. */
    public void open(Path file) {
        replaceSelected(place -> files.open(file, place));
    }

    public void openRecent(Path file) {
        replaceSelected(place -> files.openRecent(file, place));
    }

    /** Opens what was copied elsewhere: a table, JSON, a sentence. */
    public void pasteStudy() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            messages.problem("There is no text on the clipboard; copy a table, JSON or a sentence first.");
        } else {
            paste(text);
        }
    }

    /** Opens a text that was pasted or dropped. */
    public void paste(String text) {
        replaceSelected(place -> files.paste(text, place));
    }

    /** Opens a built-in study. */
    public void openSample(int index) {
        replaceSelected(place -> files.openSample(index, place));
    }

    /** Opens the study that shows where the published oscarmax is not optimal, then does what belongs to it. */
    public void openCounterexample(Runnable then) {
        replaceSelected(place -> {
            files.openCounterexample(place);
            then.run();
        });
    }

    /** Starts a lesson that comes with the program; nothing is lost with it, so nothing is asked. */
    public void startLesson(int index) {
        files.startLesson(index);
    }

    public void save() {
        saveThen(tabs.selected(), () -> {});
    }

    public void saveAs() {
        saveAsThen(tabs.selected(), () -> {});
    }

    private void replaceSelected(Consumer<Place> then) {
        Document document = tabs.selected();
        unlessUnsaved(document, () -> then.accept(tabs.inPlaceOf(document)));
    }

    /** Does what would replace or close a study, after its changes were saved or discarded. */
    public void unlessUnsaved(Document document, Runnable then) {
        if (!document.hasWork() || lessons.isExercise(document)) {
            then.run();
            return;
        }
        switch (dialogs.unsavedChanges(document.titleProperty().getValue())) {
            // It may have been edited again by the time it is saved.
            case SAVE -> saveThen(document, () -> unlessUnsaved(document, then));
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private void saveThen(Document document, Runnable then) {
        Optional<Path> file = Optional.ofNullable(document.fileProperty().get());
        if (file.isEmpty()) {
            saveAsThen(document, then);
        } else {
            Save save = Save.of(document, file.get());
            saving.saveUnlessChanged(save, then, () -> saveOverChange(save, then));
        }
    }

    private void saveOverChange(Save save, Runnable then) {
        switch (dialogs.changedOutside(String.valueOf(save.file().getFileName()))) {
            case OVERWRITE -> saving.save(save, then);
            case SAVE_AS -> saveAsThen(save.document(), then);
            case CANCEL -> {}
        }
    }

    private void saveAsThen(Document document, Runnable then) {
        dialogs.saveStudy(document.suggestedFileName() + ".json")
                .ifPresent(file -> saving.save(Save.of(document, file), then));
    }

    /** Asks for a text file with a sentence on each line; empty if the person thought better of it. */
    public Optional<Path> askForSentences() {
        return dialogs.openSentences();
    }

    /** Asks for a table of texts and labels; empty if the person thought better of it. */
    public Optional<Path> askForTexts() {
        return dialogs.openTexts();
    }

    /** Asks where to write numbers; empty if the person thought better of it. */
    public Optional<Path> askWhere(String suggestedName, List<String> suffixes) {
        return dialogs.exportFigure(suggestedName, suffixes);
    }

    /** Asks for the folder of a transformer; empty if the person thought better of it. */
    public Optional<Path> askForModel() {
        return dialogs.openModel();
    }
}
