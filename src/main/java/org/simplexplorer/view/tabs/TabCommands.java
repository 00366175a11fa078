package org.simplexplorer.view.tabs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.view.files.Dialogs;
import org.simplexplorer.view.files.FileCommands;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.files.Saving;
import org.simplexplorer.viewmodel.files.StudyFiles;
import org.simplexplorer.viewmodel.tabs.SideBySide;
import org.simplexplorer.viewmodel.tabs.Tabs;
import org.simplexplorer.viewmodel.unsaved.Autosave;
import org.simplexplorer.viewmodel.unsaved.UnsavedCopy;

/** What is done with the tabs: the questions before one is closed, then the view model's part. */
public final class TabCommands {

    private final Tabs tabs;
    private final SideBySide beside;
    private final StudyFiles files;
    private final Saving saving;
    private final Messages messages;
    private final FileCommands commands;
    private final Dialogs dialogs;

    public TabCommands(
            Tabs tabs,
            SideBySide beside,
            StudyFiles files,
            Saving saving,
            Messages messages,
            FileCommands commands,
            Dialogs dialogs) {
        this.tabs = tabs;
        this.beside = beside;
        this.files = files;
        this.saving = saving;
        this.messages = messages;
        this.commands = commands;
        this.dialogs = dialogs;
    }

    public void add() {
        tabs.add();
    }

    public void next() {
        tabs.step(1);
    }

    public void previous() {
        tabs.step(-1);
    }

    /** Closes a tab, after its changes were saved or discarded. */
    void close(Document document) {
        if (document.hasWork()) {
            tabs.select(document); // so that the person sees what the question is about
        }
        commands.unlessUnsaved(document, () -> tabs.close(document));
    }

    /** Closes the tab that is shown, or with the last one the window. */
    public void closeSelected(Runnable closeWindow) {
        if (tabs.all().size() > 1) {
            close(tabs.selected());
        } else {
            closeAll(closeWindow);
        }
    }

    /** Does what ends the program, after the changes in every tab were saved or discarded. */
    public void closeAll(Runnable then) {
        // What is being saved is not unsaved.
        saving.afterWrites(() -> closeAll(new ArrayList<>(tabs.all()), then));
    }

    private void closeAll(List<Document> left, Runnable then) {
        Optional<Document> dirty = left.stream().filter(Document::hasWork).findFirst();
        if (dirty.isEmpty()) {
            then.run();
            return;
        }
        tabs.select(dirty.get());
        commands.unlessUnsaved(dirty.get(), () -> {
            left.remove(dirty.get());
            closeAll(left, then);
        });
    }

    /** Opens files that were dropped on the window: the first in place of the open study, the others in tabs of their own. */
    public void open(List<Path> dropped) {
        commands.open(dropped.get(0));
        dropped.subList(1, dropped.size()).forEach(files::openInNewTab);
    }

    /** Shows a second study beside the edited one, or hides it again. */
    public void toggleBeside() {
        if (beside.documentProperty().get() != null) {
            beside.hide();
        } else if (!tabs.others().isEmpty()) {
            beside.show(tabs.others().get(0));
        } else {
            messages.tell("Open a second study first, in a new tab (Ctrl+T).");
        }
    }

    /** Offers work that an earlier run of the program left behind unsaved; then runs {@code afterwards}. */
    public void offerUnsaved(Autosave autosave, Runnable afterwards) {
        autosave.lookForLeftBehind(copies -> {
            if (!copies.isEmpty()) {
                offer(autosave, copies);
            }
            afterwards.run();
        });
    }

    private void offer(Autosave autosave, List<UnsavedCopy> copies) {
        UnsavedCopy newest = copies.get(0);
        String title = copies.size() == 1
                ? "\u201c" + newest.title() + "\u201d"
                : "\u201c%s\u201d and %d more".formatted(newest.title(), copies.size() - 1);
        switch (dialogs.leftBehind(title, newest.changed())) {
            case OPEN -> {
                tabs.restore(copies);
                messages.tell("The unsaved work is open again; it is still unsaved.");
            }
            case DISCARD -> copies.forEach(autosave::discard);
            case LATER -> {}
        }
    }
}
