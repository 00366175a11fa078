package org.simplexplorer.view;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import org.simplexplorer.viewmodel.ChoiceModel;
import org.simplexplorer.viewmodel.FocusModel;
import org.simplexplorer.viewmodel.SingleFigureModel;
import org.simplexplorer.viewmodel.Workbench;

/** The line above a picture: the choices that belong to its view alone. */
public final class FigureToolsController {

    private final Workbench workbench;
    private final SingleFigureModel figure;

    @FXML
    private HBox pathTools;

    @FXML
    private ChoiceBox<String> along;

    @FXML
    private CheckBox snap;

    FigureToolsController(Workbench workbench) {
        this.workbench = workbench;
        figure = workbench.figure();
    }

    @FXML
    private void initialize() {
        FocusModel focus = figure.focus();
        bind(along, focus.along());
        snap.selectedProperty().bindBidirectional(workbench.snappingProperty());
        showIn("Path", pathTools);
    }

    private void showIn(String view, Node tools) {
        figure.view().selectedProperty().subscribe(chosen -> {
            tools.setVisible(chosen.equals(view));
            tools.setManaged(chosen.equals(view));
        });
    }

    private static void bind(ChoiceBox<String> box, ChoiceModel<?> choice) {
        box.getItems().setAll(choice.labels());
        box.valueProperty().bindBidirectional(choice.selectedProperty());
    }
}
