package org.simplexplorer.view;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.export.ExportDialog;
import org.simplexplorer.view.files.Dialogs;
import org.simplexplorer.view.tabs.TabCommands;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.panels.PanelModel;

/** What menus, buttons and keys do: the questions a command asks, then the view model's part. */
public final class Commands {

    private final Window owner;
    private final Workbench workbench;
    private final Dialogs dialogs;
    private final BooleanProperty sidebar = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable String> enlarged = new SimpleObjectProperty<>();
    private final StringBinding state;
    private final TabCommands tabs;

    Commands(Window owner, Workbench workbench, Dialogs dialogs) {
        this.owner = owner;
        this.workbench = workbench;
        this.dialogs = dialogs;
        this.tabs = new TabCommands(workbench, this, dialogs);
        OpenStudy open = workbench.open();
        state = Bindings.createStringBinding(
                () -> {
                    Path file = open.fileProperty().get();
                    boolean dirty = open.dirtyProperty().get();
                    String place = file == null ? "not in a file" : String.valueOf(file.getFileName());
                    return !dirty ? place : file == null ? "not saved yet" : place + " \u00b7 unsaved changes";
                },
                open.fileProperty(),
                open.dirtyProperty());
    }

    TabCommands tabs() {
        return tabs;
    }

    /** Which file is open and whether it is saved. */
    StringBinding stateProperty() {
        return state;
    }

    /** Whether the sidebar is unfolded. */
    BooleanProperty sidebarProperty() {
        return sidebar;
    }

    /** Shows the chosen view and the sliders alone, large, for a class; or the whole window again. */
    void toggleProjector() {
        BooleanProperty projector = workbench.appearance().projectorProperty();
        projector.set(!projector.get());
    }

    /** The mechanism that is shown alone; null for all. */
    public ObjectProperty<@Nullable String> enlargedProperty() {
        return enlarged;
    }

    public void enlarge(String mechanism) {
        enlarged.set(enlarged.get() == null ? mechanism : null);
    }

    /** Takes back what is only for the moment: an enlarged panel, a message, and then the projector mode. */
    void escape() {
        if (enlarged.get() == null) {
            workbench.appearance().projectorProperty().set(false);
        }
        enlarged.set(null);
        workbench.messages().clear();
    }

    /** Larger cells, where heatmaps are shown. */
    void zoomIn() {
        if (workbench.figure().showsPanels()) {
            workbench.panels().zoomIn();
        }
    }

    /** Smaller cells. */
    void zoomOut() {
        if (workbench.figure().showsPanels()) {
            workbench.panels().zoomOut();
        }
    }

    /** The whole matrix. */
    void fit() {
        if (workbench.figure().showsPanels()) {
            workbench.panels().zoom().fit();
        }
    }

    void newStudy() {
        unlessUnsaved(() -> workbench.files().create());
    }

    void open() {
        unlessUnsaved(() -> dialogs.openStudy().ifPresent(workbench.files()::open));
    }

    /** Opens a file that was dropped on the window; the answer is for the drag's source. */
    public boolean open(Path file) {
        unlessUnsaved(() -> workbench.files().open(file));
        return true;
    }

    public void openRecent(Path file) {
        unlessUnsaved(() -> workbench.files().openRecent(file));
    }

    /** Opens what was copied elsewhere: a table, JSON, a sentence. */
    public void pasteStudy() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            workbench.messages().problem("There is no text on the clipboard; copy a table, JSON or a sentence first.");
        } else {
            paste(text);
        }
    }

    /** Opens a text that was pasted or dropped; the answer is for the drag's source. */
    boolean paste(String text) {
        unlessUnsaved(() -> workbench.files().paste(text));
        return true;
    }

    void chooseHead() {
        workbench.imports().chooseHead();
    }

    void openSample(int index) {
        unlessUnsaved(() -> workbench.openSample(index));
    }

    void startLesson(int index) {
        unlessUnsaved(() -> workbench.lessons().start(index));
    }

    void nextLessonStep() {
        workbench.lessons().next();
    }

    void previousLessonStep() {
        workbench.lessons().back();
    }

    /** Opens the study that shows where the published oscarmax is not optimal. */
    public void openCounterexample() {
        unlessUnsaved(() -> {
            workbench.openCounterexample();
            workbench.figure().focus().asPublishedProperty().set(true);
        });
    }

    void save() {
        saveThen(() -> {});
    }

    void saveAs() {
        saveAsThen(() -> {});
    }

    void undo() {
        workbench.editing().edit().undo();
    }

    void redo() {
        workbench.editing().edit().redo();
    }

    /** Opens the export dialog with what is shown. */
    void exportAll() {
        workbench.export().chooseShown(workbench.figure());
        ExportDialog.show(owner, workbench, this);
    }

    /** Opens the export dialog with one mechanism chosen. */
    void exportPanel(PanelModel panel) {
        workbench.export().chooseOnly(panel);
        ExportDialog.show(owner, workbench, this);
    }

    /** Asks for a file and writes the figure to it. */
    public void exportFigure() {
        dialogs.exportFigure(fileName(), workbench.export().suffixes()).ifPresent(workbench.export()::write);
    }

    /** Asks for a file and writes the figure's numbers to it. */
    public void exportData() {
        dialogs.exportFigure(fileName(), workbench.export().dataSuffixes()).ifPresent(workbench.export()::writeData);
    }

    /** Does what would replace the study, after the changes were saved or given up. */
    public void unlessUnsaved(Runnable then) {
        if (!workbench.open().dirtyProperty().get() || workbench.lessons().isExercise()) {
            then.run();
            return;
        }
        switch (dialogs.unsavedChanges(workbench.open().titleProperty().getValue())) {
            case SAVE -> saveThen(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private void saveThen(Runnable then) {
        Path file = workbench.open().fileProperty().get();
        if (file == null) {
            saveAsThen(then);
        } else {
            workbench.files().ifUnchanged(() -> workbench.files().save(file, then), () -> saveOverChange(file, then));
        }
    }

    private void saveOverChange(Path file, Runnable then) {
        switch (dialogs.changedOutside(String.valueOf(file.getFileName()))) {
            case OVERWRITE -> workbench.files().save(file, then);
            case SAVE_AS -> saveAsThen(then);
            case CANCEL -> {}
        }
    }

    private void saveAsThen(Runnable then) {
        dialogs.saveStudy(fileName() + ".json")
                .ifPresent(file -> workbench.files().save(file, then));
    }

    private String fileName() {
        String name = workbench
                .open()
                .titleProperty()
                .getValue()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "study" : name;
    }
}
