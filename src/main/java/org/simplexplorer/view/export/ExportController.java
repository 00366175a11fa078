package org.simplexplorer.view.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.TilePane;
import javafx.util.Subscription;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.export.ExportChoices;
import org.simplexplorer.viewmodel.export.ExportModel;

/** The export dialog: the choices at the left, the figure as it will be written at the right. */
public final class ExportController {

    private static final DataFormat SVG = svgFormat();
    private static final double MILLIMETRES = 25.4 / 96;

    private final ExportModel export;
    private final Messages messages;
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
        this.messages = messages;
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

        SceneCanvas canvas = new SceneCanvas(ruler);
        canvas.shownProperty().bind(export.previewProperty());
        preview.getChildren().add(canvas);
        Runnable fit = () -> fit(canvas);
        fitting = export.previewProperty().subscribe(fit);
        preview.widthProperty().subscribe(fit);
        preview.heightProperty().subscribe(fit);
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
        export.png(bytes -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new Image(new ByteArrayInputStream(bytes)));
            copied(content, "image");
        });
    }

    @FXML
    private void copySvg() {
        export.svg(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            content.put(SVG, text);
            copied(content, "SVG");
        });
    }

    @FXML
    private void copyCaption() {
        export.caption(text -> copied(text, "text"));
    }

    @FXML
    private void copyLatexCaption() {
        export.latexCaption(text -> copied(text, "LaTeX"));
    }

    private void copied(String caption, String what) {
        ClipboardContent content = new ClipboardContent();
        content.putString(caption);
        Clipboard.getSystemClipboard().setContent(content);
        messages.tell("Copied the caption as " + what + ".");
    }

    @FXML
    private void close() {
        commands.close();
    }

    private void copied(ClipboardContent content, String what) {
        Clipboard.getSystemClipboard().setContent(content);
        messages.tell("Copied the figure as " + what + ".");
    }

    /** Shows the whole figure, never larger than it is. */
    private void fit(SceneCanvas canvas) {
        Scene scene = export.previewProperty().get();
        double scale = Math.min(1, Math.min(preview.getWidth() / scene.width(), preview.getHeight() / scene.height()));
        canvas.scaleProperty().set(scale);
        canvas.autosize();
        canvas.relocate(
                Math.rint((preview.getWidth() - scale * scene.width()) / 2),
                Math.rint((preview.getHeight() - scale * scene.height()) / 2));
        size.setText(String.format(
                Locale.ROOT, "%.0f \u00d7 %.0f mm", scene.width() * MILLIMETRES, scene.height() * MILLIMETRES));
    }

    private static DataFormat svgFormat() {
        DataFormat known = DataFormat.lookupMimeType("image/svg+xml");
        return known == null ? new DataFormat("image/svg+xml") : known;
    }
}
