package org.simplexplorer.view;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.simplexplorer.viewmodel.PanelModel;
import org.simplexplorer.viewmodel.SingleFigureModel;
import org.simplexplorer.viewmodel.Workbench;

/** The centre of the workbench: the panels of heatmaps, or one picture of the chosen row. */
public final class CentreController {

    private final Workbench workbench;
    private final Commands commands;
    private final List<Parent> panels = new ArrayList<>();

    @FXML
    private GridPane grid;

    @FXML
    private Region single;

    CentreController(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        for (PanelModel panel : workbench.panels().panels()) {
            panels.add(load(panel));
        }
        commands.enlargedProperty().subscribe(this::layOutPanels);
        layOutPanels();
        SingleFigureModel figure = workbench.figure();
        figure.view().selectedProperty().subscribe(chosen -> {
            grid.setVisible(figure.showsPanels());
            single.setVisible(!figure.showsPanels());
        });
    }

    private Parent load(PanelModel panel) {
        Parent view = FxmlFile.PANEL.load(type -> new PanelController(workbench, panel));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                commands.enlarge(panel);
            }
        });
        return view;
    }

    /** All panels in two columns, or the enlarged one alone. */
    private void layOutPanels() {
        grid.getChildren().clear();
        PanelModel enlarged = commands.enlargedProperty().get();
        List<PanelModel> all = workbench.panels().panels();
        for (int i = 0; i < panels.size(); i++) {
            if (enlarged == null) {
                grid.add(panels.get(i), i % 2, i / 2, 1, 1);
            } else if (enlarged == all.get(i)) {
                grid.add(panels.get(i), 0, 0, 2, 2);
            }
        }
    }
}
