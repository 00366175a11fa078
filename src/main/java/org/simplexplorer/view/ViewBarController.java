package org.simplexplorer.view;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.simplexplorer.viewmodel.SingleFigureModel;
import org.simplexplorer.viewmodel.Workbench;

/** The line above the centre: which view is shown, and what belongs to that view alone. */
public final class ViewBarController {

    private final Workbench workbench;

    @FXML
    private HBox views;

    ViewBarController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    private void initialize() {
        addViews();
    }

    /** One button a view, of which one is pressed. */
    private void addViews() {
        SingleFigureModel figure = workbench.figure();
        ToggleGroup group = new ToggleGroup();
        for (String view : figure.view().labels()) {
            ToggleButton button = new ToggleButton(view);
            button.setId("view-" + view.toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setAccessibleText("View: " + view);
            button.setTooltip(new Tooltip("Show the " + view.toLowerCase(Locale.ROOT) + " view"));
            button.getStyleClass().add("view-button");
            button.setOnAction(event -> figure.view().selectedProperty().set(view));
            figure.view().selectedProperty().subscribe(chosen -> button.setSelected(chosen.equals(view)));
            views.getChildren().add(button);
        }
    }
}
