package org.simplexplorer.view.export;

import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/** The menu of exports: what is shown, or one of the mechanisms alone. */
public final class ExportMenuController {

    private final PanelsModel panels;
    private final PanelChoice choice;
    private final ExportCommands commands;

    @FXML
    private MenuButton export;

    public ExportMenuController(PanelsModel panels, PanelChoice choice, ExportCommands commands) {
        this.panels = panels;
        this.choice = choice;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        for (PanelModel panel : panels.panels()) {
            MenuItem item = new MenuItem("Export " + panel.name() + " alone\u2026");
            item.setId("export-" + panel.name());
            item.setOnAction(event -> commands.exportPanel(panel));
            Runnable follow = () -> item.setVisible(choice.isShown(panel.name()));
            choice.onChange(follow);
            follow.run();
            export.getItems().add(item);
        }
    }

    @FXML
    private void exportAll() {
        commands.exportAll();
    }
}
