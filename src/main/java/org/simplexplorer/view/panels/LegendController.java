package org.simplexplorer.view.panels;

import static org.simplexplorer.view.base.Showing.showWhile;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Numbers;
import org.simplexplorer.viewmodel.figure.WeightLegend;

/** The legend of the weights, and the choice of the weight at which its colours end. */
public final class LegendController {

    private final WeightLegend model;
    private final Appearance appearance;
    private final TextRuler ruler;

    @FXML
    private Pane legend;

    @FXML
    private ChoiceBox<Double> top;

    public LegendController(WeightLegend model, Appearance appearance, TextRuler ruler) {
        this.model = model;
        this.appearance = appearance;
        this.ruler = ruler;
    }

    @FXML
    private void initialize() {
        SceneCanvas canvas = new SceneCanvas(ruler);
        legend.getChildren().add(canvas);
        Tooltip meaning = new Tooltip();
        Tooltip.install(legend, meaning);
        Runnable draw = () -> {
            meaning.setText(String.join("\n", model.meaning()));
            if (legend.getWidth() >= 1) {
                double width = Math.floor(legend.getWidth());
                canvas.shownProperty().set(model.draw(width));
                double height = model.height(width); // the same in each view, so that sliders stand still
                if (height != legend.getMinHeight()) {
                    legend.setMinHeight(height);
                    legend.setPrefHeight(height);
                    Platform.runLater(legend::requestLayout); // a layout that is going on heeds no wish for another
                }
            }
        };
        legend.widthProperty().subscribe(draw);
        model.onChange(draw);
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
        showWhile(appearance.projectorProperty().not(), top);
        top.valueProperty().bindBidirectional(appearance.scaleTopProperty());
    }
}
