package org.simplexplorer.view.panels;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.PanelsModel;
import org.simplexplorer.viewmodel.panels.ZoomModel;

/** The zoom buttons, shown only for matrices that need them. */
public final class ZoomController {

    private final PanelsModel panels;
    private final SingleFigureModel figure;

    @FXML
    private HBox zoomBar;

    @FXML
    private Button zoomOut;

    @FXML
    private Label zoomFactor;

    @FXML
    private Tooltip zoomPlace;

    @FXML
    private Button zoomIn;

    @FXML
    private Button zoomFit;

    public ZoomController(PanelsModel panels, SingleFigureModel figure) {
        this.panels = panels;
        this.figure = figure;
    }

    @FXML
    private void initialize() {
        ZoomModel zoom = panels.zoom();
        zoomBar.visibleProperty()
                .bind(zoom.offeredProperty()
                        .and(Bindings.createBooleanBinding(
                                figure::showsPanels, figure.view().selectedProperty())));
        zoomBar.managedProperty().bind(zoomBar.visibleProperty());
        zoomFactor.textProperty().bind(zoom.factorProperty());
        zoomFactor.accessibleTextProperty().bind(zoom.placeProperty());
        zoomPlace.textProperty().bind(zoom.placeProperty());
        zoomOut.disableProperty().bind(zoom.zoomedProperty().not());
        zoomFit.disableProperty().bind(zoom.zoomedProperty().not());
        zoomIn.disableProperty().bind(zoom.enlargeableProperty().not());
    }

    @FXML
    private void zoomOut() {
        panels.zoomOut();
    }

    @FXML
    private void zoomIn() {
        panels.zoomIn();
    }

    @FXML
    private void fit() {
        panels.zoom().fit();
    }

    @FXML
    private void showRow() {
        panels.zoom().showSelectedRow();
    }
}
