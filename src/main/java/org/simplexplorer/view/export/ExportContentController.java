package org.simplexplorer.view.export;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.view.base.Showing;
import org.simplexplorer.viewmodel.export.ContentChoices;
import org.simplexplorer.viewmodel.export.ExportModel;
import org.simplexplorer.viewmodel.export.FocusChoices;
import org.simplexplorer.viewmodel.export.ShownParts;

/** What the exported figure shows; what its kind knows nothing of is not there. */
public final class ExportContentController {

    private final ExportModel export;

    @FXML
    private ComboBox<String> kind;

    @FXML
    private HBox mechanismsRow;

    @FXML
    private TilePane exportMechanisms;

    @FXML
    private HBox rowRow;

    @FXML
    private ComboBox<String> figureRow;

    @FXML
    private HBox rowsRow;

    @FXML
    private TextField figureRows;

    @FXML
    private HBox columnsRow;

    @FXML
    private TextField figureColumns;

    @FXML
    private HBox alongRow;

    @FXML
    private ComboBox<String> pathAlong;

    @FXML
    private HBox wordsRow;

    @FXML
    private TextField figureWords;

    @FXML
    private HBox stepRow;

    @FXML
    private TextField figureStep;

    @FXML
    private HBox publishedRow;

    @FXML
    private CheckBox figurePublished;

    @FXML
    private HBox axisRow;

    @FXML
    private TextField axisTo;

    @FXML
    private TextField figureTitle;

    @FXML
    private HBox minusRow;

    @FXML
    private ComboBox<String> minus;

    @FXML
    private HBox togetherRow;

    @FXML
    private CheckBox together;

    public ExportContentController(ExportModel export) {
        this.export = export;
    }

    @FXML
    private void initialize() {
        Choices.bind(kind, export.choices().kind());
        kind.disableProperty().bind(export.choosesKind().not());
        export.choices().mechanisms().forEach((name, shown) -> {
            CheckBox box = new CheckBox(name);
            box.setId("export-shows-" + name);
            box.setTooltip(new Tooltip("Whether the figure shows " + name));
            box.selectedProperty().bindBidirectional(shown);
            exportMechanisms.getChildren().add(box);
        });
        ContentChoices content = export.choices().content();
        figureRow.getItems().setAll(content.rowNames());
        figureRow.getEditor().textProperty().bindBidirectional(content.rowProperty());
        figureRows.textProperty().bindBidirectional(content.rowsProperty());
        figureColumns.textProperty().bindBidirectional(content.columnsProperty());
        figureTitle.textProperty().bindBidirectional(content.titleProperty());
        axisTo.textProperty().bindBidirectional(content.axisToProperty());
        together.selectedProperty().bindBidirectional(content.togetherProperty());
        Choices.bind(minus, content.minus());
        FocusChoices focus = content.focus();
        Choices.bind(pathAlong, focus.along());
        figureWords.textProperty().bindBidirectional(focus.wordsProperty());
        figureStep.textProperty().bindBidirectional(focus.stepProperty());
        figurePublished.selectedProperty().bindBidirectional(focus.asPublishedProperty());
        show(ShownParts.Part.MECHANISMS, mechanismsRow);
        show(ShownParts.Part.ROW, rowRow);
        show(ShownParts.Part.ROWS, rowsRow);
        show(ShownParts.Part.COLUMNS, columnsRow);
        show(ShownParts.Part.ALONG, alongRow);
        show(ShownParts.Part.WORDS, wordsRow);
        show(ShownParts.Part.STEP, stepRow);
        show(ShownParts.Part.AS_PUBLISHED, publishedRow);
        show(ShownParts.Part.AXIS, axisRow);
        show(ShownParts.Part.MINUS, minusRow);
        show(ShownParts.Part.TOGETHER, togetherRow);
    }

    private void show(ShownParts.Part part, Node row) {
        Showing.showWhile(export.parts().has(part), row);
    }
}
