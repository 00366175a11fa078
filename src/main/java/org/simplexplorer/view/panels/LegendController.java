package org.simplexplorer.view.panels;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Numbers;

/** The one legend of all panels, and the choice of the weight at which its colours end. */
public final class LegendController {

    private final Workbench workbench;

    @FXML
    private Pane legend;

    @FXML
    private ChoiceBox<Double> top;

    public LegendController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    private void initialize() {
        Appearance appearance = workbench.appearance();
        SceneCanvas canvas = new SceneCanvas(workbench.ruler());
        legend.getChildren().add(canvas);
        Runnable draw = () -> {
            if (legend.getWidth() >= 1) {
                canvas.shownProperty().set(workbench.panels().legend(Math.floor(legend.getWidth())));
                legend.setMinHeight(canvas.shownProperty().get().height());
            }
        };
        legend.widthProperty().subscribe(draw);
        appearance.styleProperty().subscribe(draw);
        workbench.panelChoice().onChange(draw);
        top.setItems(FXCollections.observableArrayList(appearance.scaleTops()));
        top.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double value) {
                return value == null ? "" : "full colour at " + Numbers.score(value);
            }

            @Override
            public Double fromString(String text) {
                throw new UnsupportedOperationException("the choices are not typed");
            }
        });
        top.valueProperty().bindBidirectional(appearance.scaleTopProperty());
    }
}
