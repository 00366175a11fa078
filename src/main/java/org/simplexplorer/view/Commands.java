package org.simplexplorer.view;

import javafx.stage.Window;
import org.simplexplorer.view.export.ExportCommands;
import org.simplexplorer.view.files.Dialogs;
import org.simplexplorer.view.files.FileCommands;
import org.simplexplorer.view.tabs.TabCommands;
import org.simplexplorer.viewmodel.Workbench;

/**
 * What menus, buttons and keys do: each feature's commands, and those of the window as a whole.
 *
 * @param workbench what the window's own commands act on
 */
record Commands(Workbench workbench, FileCommands files, TabCommands tabs, ExportCommands export) {

    static Commands of(Workbench workbench, Window owner, Dialogs dialogs) {
        FileCommands files = new FileCommands(
                workbench.tabs(),
                workbench.files(),
                workbench.safekeeping().saving(),
                workbench.lessons(),
                workbench.messages(),
                dialogs);
        TabCommands tabs = new TabCommands(
                workbench.tabs(),
                workbench.beside(),
                workbench.files(),
                workbench.safekeeping().saving(),
                workbench.messages(),
                files,
                dialogs);
        ExportCommands export = new ExportCommands(
                owner,
                workbench.export(),
                workbench.figure(),
                workbench.open(),
                workbench.appearance(),
                workbench.messages(),
                workbench.ruler(),
                dialogs);
        return new Commands(workbench, files, tabs, export);
    }

    /** Takes back what is only for the moment: an enlarged panel, a message, and then the projector mode. */
    void escape() {
        if (workbench.panelChoice().enlargedProperty().get() == null) {
            workbench.appearance().projectorProperty().set(false);
        }
        workbench.panelChoice().reduce();
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

    void undo() {
        workbench.editing().edit().undo();
    }

    void redo() {
        workbench.editing().edit().redo();
    }
}
