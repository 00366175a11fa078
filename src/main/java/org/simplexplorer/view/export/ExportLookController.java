package org.simplexplorer.view.export;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.viewmodel.export.ExportModel;
import org.simplexplorer.viewmodel.export.LookChoices;
import org.simplexplorer.viewmodel.export.PanelChoices;

/** The colours of the exported figure, and what is drawn beside the weights. */
public final class ExportLookController {

    private final LookChoices look;

    @FXML
    private ComboBox<String> panelStyle;

    @FXML
    private ComboBox<String> ground;

    @FXML
    private ComboBox<String> ramp;

    @FXML
    private TextField fullAt;

    @FXML
    private ComboBox<String> digits;

    @FXML
    private CheckBox showLegend;

    @FXML
    private CheckBox letters;

    @FXML
    private CheckBox outlines;

    @FXML
    private CheckBox groups;

    @FXML
    private CheckBox header;

    @FXML
    private CheckBox labelsOnTop;

    @FXML
    private CheckBox cellGrid;

    @FXML
    private CheckBox dots;

    @FXML
    private CheckBox square;

    public ExportLookController(ExportModel export) {
        look = export.choices().look();
    }

    @FXML
    private void initialize() {
        Choices.bind(ground, look.ground());
        Choices.bind(ramp, look.ramp());
        Choices.bind(digits, look.digits());
        fullAt.textProperty().bindBidirectional(look.fullAtProperty());
        showLegend.selectedProperty().bindBidirectional(look.legendProperty());
        outlines.selectedProperty().bindBidirectional(look.outlinesProperty());
        groups.selectedProperty().bindBidirectional(look.groupsProperty());
        PanelChoices panels = look.panels();
        Choices.bind(panelStyle, panels.style());
        letters.selectedProperty().bindBidirectional(panels.lettersProperty());
        header.selectedProperty().bindBidirectional(panels.headerProperty());
        labelsOnTop.selectedProperty().bindBidirectional(panels.labelsOnTopProperty());
        cellGrid.selectedProperty().bindBidirectional(panels.gridProperty());
        dots.selectedProperty().bindBidirectional(panels.dotsProperty());
        square.selectedProperty().bindBidirectional(panels.squareProperty());
    }
}
