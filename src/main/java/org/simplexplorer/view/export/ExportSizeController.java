package org.simplexplorer.view.export;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.viewmodel.export.ExportChoices;
import org.simplexplorer.viewmodel.export.ExportModel;

/** How large the exported figure and its letters are. */
public final class ExportSizeController {

    private final ExportChoices choices;

    @FXML
    private ComboBox<String> width;

    @FXML
    private TextField figureHeight;

    @FXML
    private ComboBox<String> arrangement;

    @FXML
    private TextField fontSize;

    @FXML
    private ComboBox<String> family;

    @FXML
    private TextField resolution;

    public ExportSizeController(ExportModel export) {
        choices = export.choices();
    }

    @FXML
    private void initialize() {
        width.getItems().setAll(choices.size().widths());
        width.getEditor().textProperty().bindBidirectional(choices.size().widthProperty());
        figureHeight.textProperty().bindBidirectional(choices.size().heightProperty());
        Choices.bind(arrangement, choices.size().arrangement());
        fontSize.textProperty().bindBidirectional(choices.look().fontSizeProperty());
        fontSize.promptTextProperty().bind(choices.usualFontSize());
        Choices.bind(family, choices.look().family());
        resolution.textProperty().bindBidirectional(choices.size().resolutionProperty());
        resolution.promptTextProperty().bind(choices.usualResolution());
    }
}
