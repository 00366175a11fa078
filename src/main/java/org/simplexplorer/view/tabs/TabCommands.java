package org.simplexplorer.view.tabs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.view.Commands;
import org.simplexplorer.view.files.Dialogs;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.tabs.SideBySide;
import org.simplexplorer.viewmodel.tabs.Tab;
import org.simplexplorer.viewmodel.tabs.Tabs;
import org.simplexplorer.viewmodel.unsaved.UnsavedCopy;

/** What is done with the tabs: the questions before one is closed, then the view model's part. */
public final class TabCommands {

    private final Workbench workbench;
    private final Commands commands;
    private final Dialogs dialogs;
    private final Tabs tabs;

    public TabCommands(Workbench workbench, Commands commands, Dialogs dialogs) {
        this.workbench = workbench;
        this.commands = commands;
        this.dialogs = dialogs;
        this.tabs = workbench.tabs();
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

    void close(Tab tab) {
        if (!tab.dirtyProperty().get()) {
            tabs.close(tab);
            return;
        }
        tabs.select(tab); // so that the person sees what the question is about
        commands.unlessUnsaved(() -> tabs.close(tab));
    }

    /** Closes the tab that is shown, or with the last one the window. */
    public void closeSelected(Runnable closeWindow) {
        if (tabs.all().size() > 1) {
            close(tabs.selected());
        } else {
            closeAll(closeWindow);
        }
    }

    /** Does what ends the program, after the changes in every tab were saved or given up. */
    public void closeAll(Runnable then) {
        closeAll(new ArrayList<>(tabs.all()), then);
    }

    private void closeAll(List<Tab> left, Runnable then) {
        Optional<Tab> dirty =
                left.stream().filter(tab -> tab.dirtyProperty().get()).findFirst();
        if (dirty.isEmpty()) {
            then.run();
            return;
        }
        tabs.select(dirty.get());
        commands.unlessUnsaved(() -> {
            left.remove(dirty.get());
            closeAll(left, then);
        });
    }

    /** Opens files that were dropped on the window: the first in place of the open study, the others in tabs of their own. */
    public boolean open(List<Path> files) {
        commands.open(files.get(0));
        files.subList(1, files.size()).forEach(workbench.files()::openInNewTab);
        return true;
    }

    /** Shows another study beside the one that is edited, or the one alone again. */
    public void toggleBeside() {
        SideBySide beside = workbench.beside();
        if (beside.tabProperty().get() != null) {
            beside.hide();
        } else if (!tabs.others().isEmpty()) {
            beside.show(tabs.others().get(0));
        } else {
            workbench.messages().tell("Open a second study first: in a tab of its own (Ctrl+T).");
        }
    }

    /** Offers work that was left behind unsaved, before anything else is opened. */
    public void offerUnsaved() {
        List<UnsavedCopy> copies = workbench.autosave().leftBehind();
        if (copies.isEmpty()) {
            return;
        }
        UnsavedCopy newest = copies.get(0);
        String title = copies.size() == 1
                ? "\u201c" + newest.title() + "\u201d"
                : "\u201c%s\u201d and %d more".formatted(newest.title(), copies.size() - 1);
        switch (dialogs.leftBehind(title, newest.changed())) {
            case OPEN -> {
                tabs.restore(copies);
                workbench.messages().tell("The unsaved work is open again; it is still unsaved.");
            }
            case DISCARD -> copies.forEach(workbench.autosave()::discard);
            case LATER -> {}
        }
    }
}
