package org.simplexplorer.view.files;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.base.Question;
import org.simplexplorer.viewmodel.base.Appearance;

/** The desktop's own file choosers, which start where the last one ended, and questions in the window itself. */
public final class NativeDialogs implements Dialogs {

    /** The second suffix is the one that packages tell the desktop of: a double click on such a file opens it. */
    private static final ExtensionFilter STUDIES =
            new ExtensionFilter("Simplexplorer studies (*.json, *.simplexplorer)", "*.json", "*.simplexplorer");

    private static final ExtensionFilter OPENABLE = new ExtensionFilter(
            "Studies, figures, tables, arrays",
            "*.json",
            "*.simplexplorer",
            "*.svg",
            "*.pdf",
            "*.png",
            "*.gif",
            "*.tex",
            "*.html",
            "*.csv",
            "*.tsv",
            "*.txt",
            "*.npy",
            "*.npz");

    private final Window owner;
    private final Question question;
    private @Nullable File folder;

    public NativeDialogs(Window owner, Appearance appearance) {
        this.owner = owner;
        question = new Question(owner, appearance);
    }

    @Override
    public Optional<Path> openStudy() {
        FileChooser chooser = chooser("Open a study", OPENABLE);
        chooser.getExtensionFilters().add(STUDIES);
        chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openSentences() {
        FileChooser chooser = chooser("Load sentences", new ExtensionFilter("Text files (*.txt)", "*.txt"));
        chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openTexts() {
        FileChooser chooser = chooser(
                "Open texts with labels",
                new ExtensionFilter("Tables (*.csv, *.tsv, *.txt)", "*.csv", "*.tsv", "*.txt"));
        chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openModel() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Choose a folder with model.onnx and tokenizer.json or vocab.txt");
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveStudy(String suggestedName) {
        FileChooser chooser = chooser("Save the study", STUDIES);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner)).map(path -> withSuffix(path, ".json"));
    }

    @Override
    public Optional<Path> exportFigure(String suggestedName, List<String> suffixes) {
        List<ExtensionFilter> filters = suffixes.stream()
                .map(suffix ->
                        new ExtensionFilter(suffix.toUpperCase(Locale.ROOT) + " (*." + suffix + ")", "*." + suffix))
                .toList();
        FileChooser chooser = chooser("Export the figure", filters.get(0));
        chooser.getExtensionFilters().setAll(filters);
        chooser.setInitialFileName(suggestedName + "." + suffixes.get(0));
        return chosen(chooser.showSaveDialog(owner)).map(path -> {
            int format = Math.max(0, filters.indexOf(chooser.getSelectedExtensionFilter()));
            return withSuffix(path, "." + suffixes.get(format));
        });
    }

    @Override
    public Unsaved unsavedChanges(String title) {
        int answer = question.ask(
                "Unsaved changes",
                "Save the changes to \u201c" + title + "\u201d?",
                "If you don\u2019t save, the changes are lost.",
                List.of("Save", "Don\u2019t save", "Cancel"));
        return List.of(Unsaved.SAVE, Unsaved.DISCARD, Unsaved.CANCEL).get(answer);
    }

    @Override
    public Changed changedOutside(String fileName) {
        int answer = question.ask(
                "Changed by another program",
                "\u201c" + fileName + "\u201d has changed. Save anyway?",
                "Another program has changed the file since it was opened here. Overwriting it loses that change.",
                List.of("Save as\u2026", "Overwrite", "Cancel"));
        return List.of(Changed.SAVE_AS, Changed.OVERWRITE, Changed.CANCEL).get(answer);
    }

    @Override
    public LeftBehind leftBehind(String title, Instant changed) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .withZone(ZoneId.systemDefault())
                .format(changed);
        int answer = question.ask(
                "Unsaved work",
                "Open the unsaved work " + title + "?",
                "The program ended before it was saved. It was last changed on " + when + ".",
                List.of("Open it", "Discard it", "Ask again later"));
        return List.of(LeftBehind.OPEN, LeftBehind.DISCARD, LeftBehind.LATER).get(answer);
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    private static Path withSuffix(Path path, String suffix) {
        String name = path.getFileName().toString();
        return name.contains(".") ? path : path.resolveSibling(name + suffix);
    }
}
