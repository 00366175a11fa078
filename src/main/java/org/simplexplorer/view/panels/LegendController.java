package org.simplexplorer.view.panels;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Numbers;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/** The one legend of all panels, and the choice of the weight at which its colours end. */
public final class LegendController {

    private final PanelsModel panels;
    private final PanelChoice choice;
    private final Appearance appearance;
    private final TextRuler ruler;

    @FXML
    private Pane legend;

    @FXML
    private ChoiceBox<Double> top;

    public LegendController(PanelsModel panels, PanelChoice choice, Appearance appearance, TextRuler ruler) {
        this.panels = panels;
        this.choice = choice;
        this.appearance = appearance;
        this.ruler = ruler;
    }

    @FXML
    private void initialize() {
        SceneCanvas canvas = new SceneCanvas(ruler);
        legend.getChildren().add(canvas);
        Runnable draw = () -> {
            if (legend.getWidth() >= 1) {
                canvas.shownProperty().set(panels.legend(Math.floor(legend.getWidth())));
                legend.setMinHeight(canvas.shownProperty().get().height());
            }
        };
        legend.widthProperty().subscribe(draw);
        appearance.styleProperty().subscribe(draw);
        choice.onChange(draw);
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
