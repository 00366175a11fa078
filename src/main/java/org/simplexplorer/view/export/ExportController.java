package org.simplexplorer.view.export;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.TilePane;
import javafx.util.Subscription;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.export.ExportChoices;
import org.simplexplorer.viewmodel.export.ExportModel;

/** The export dialog: the choices at the left, the figure as it will be written at the right. */
public final class ExportController {

    private final ExportModel export;
    private final FigureClipboard clipboard;
    private final TextRuler ruler;
    private final ExportCommands commands;

    @FXML
    private ComboBox<String> kind;

    @FXML
    private TilePane mechanisms;

    @FXML
    private ComboBox<String> width;

    @FXML
    private TextField figureHeight;

    @FXML
    private ComboBox<String> arrangement;

    @FXML
    private ComboBox<String> panelStyle;

    @FXML
    private CheckBox letters;

    @FXML
    private Label leftOut;

    @FXML
    private TextField fontSize;

    @FXML
    private ComboBox<String> family;

    @FXML
    private TextField figureTitle;

    @FXML
    private ComboBox<String> digits;

    @FXML
    private ComboBox<String> ground;

    @FXML
    private ComboBox<String> ramp;

    @FXML
    private ComboBox<String> minus;

    @FXML
    private CheckBox legend;

    @FXML
    private CheckBox outlines;

    @FXML
    private CheckBox groups;

    @FXML
    private TextField resolution;

    @FXML
    private MenuButton copyCaption;

    @FXML
    private Label error;

    @FXML
    private Pane preview;

    @FXML
    private Label size;

    private Subscription fitting = Subscription.EMPTY;

    public ExportController(ExportModel export, Messages messages, TextRuler ruler, ExportCommands commands) {
        this.export = export;
        clipboard = new FigureClipboard(export, messages);
        this.ruler = ruler;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        ExportChoices choices = export.choices();
        Choices.bind(kind, choices.kind());
        kind.disableProperty().bind(export.choosesKind().not());
        copyCaption.disableProperty().bind(export.choosesKind().not());
        Choices.bind(arrangement, choices.size().arrangement());
        Choices.bind(panelStyle, choices.look().style());
        Choices.bind(family, choices.look().family());
        Choices.bind(digits, choices.look().digits());
        Choices.bind(ground, choices.look().ground());
        Choices.bind(ramp, choices.look().ramp());
        Choices.bind(minus, choices.minus());
        choices.mechanisms().forEach((name, shown) -> {
            CheckBox box = new CheckBox(name);
            box.setId("export-shows-" + name);
            box.setTooltip(new Tooltip("Whether the figure shows " + name));
            box.selectedProperty().bindBidirectional(shown);
            mechanisms.getChildren().add(box);
        });
        width.getItems().setAll("one-column", "two-columns", "slide", "84mm", "6in", "240pt");
        width.getEditor().textProperty().bindBidirectional(choices.size().widthProperty());
        fontSize.textProperty().bindBidirectional(choices.look().fontSizeProperty());
        figureTitle.textProperty().bindBidirectional(choices.look().titleProperty());
        resolution.textProperty().bindBidirectional(choices.size().resolutionProperty());
        legend.selectedProperty().bindBidirectional(choices.look().legendProperty());
        outlines.selectedProperty().bindBidirectional(choices.look().outlinesProperty());
        groups.selectedProperty().bindBidirectional(choices.look().groupsProperty());
        figureHeight.textProperty().bindBidirectional(choices.size().heightProperty());
        letters.selectedProperty().bindBidirectional(choices.look().lettersProperty());
        leftOut.textProperty().bind(export.leftOutProperty());
        leftOut.managedProperty().bind(leftOut.textProperty().isNotEmpty());
        for (TextField field : List.of(fontSize, figureTitle, resolution, figureHeight)) {
            field.setOnAction(ActionEvent::consume); // what is typed holds already: Enter must not export
        }
        width.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !width.isShowing()) {
                event.consume();
            }
        });
        error.textProperty().bind(export.errorProperty());

        fitting = new ExportPreview(preview, size, export.previewProperty(), ruler).follow();
        export.setWatching(true);
    }

    /** The dialog is closed. */
    void end() {
        fitting.unsubscribe();
        export.setWatching(false);
    }

    @FXML
    private void write() {
        commands.exportFigure();
    }

    @FXML
    private void writeData() {
        commands.exportData();
    }

    @FXML
    private void copyImage() {
        clipboard.copyImage();
    }

    @FXML
    private void copySvg() {
        clipboard.copySvg();
    }

    @FXML
    private void copyCaption() {
        clipboard.copyCaption();
    }

    @FXML
    private void copyLatexCaption() {
        clipboard.copyLatexCaption();
    }

    @FXML
    private void close() {
        commands.close();
    }
}
