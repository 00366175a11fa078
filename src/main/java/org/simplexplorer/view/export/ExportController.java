package org.simplexplorer.view.export;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Messages.Message;
import org.simplexplorer.viewmodel.export.ExportModel;

/** The export dialog: the choices at the left, the figure as it will be written at the right. */
public final class ExportController {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("error");

    private final ExportModel export;
    private final Messages messages;
    private final FigureClipboard clipboard;
    private final TextRuler ruler;
    private final ExportCommands commands;

    @FXML
    private ScrollPane exportScroll;

    @FXML
    private VBox sections;

    @FXML
    private TitledPane motionSection;

    @FXML
    private MenuItem copyCaptionText;

    @FXML
    private MenuItem copyCaptionLatex;

    @FXML
    private Label error;

    @FXML
    private Pane exportPreview;

    @FXML
    private Label size;

    @FXML
    private Label leftOut;

    @FXML
    private Label said;

    private Subscription following = Subscription.EMPTY;

    public ExportController(ExportModel export, Messages messages, TextRuler ruler, ExportCommands commands) {
        this.export = export;
        this.messages = messages;
        clipboard = new FigureClipboard(export.copies(), messages);
        this.ruler = ruler;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        motionSection.disableProperty().bind(export.choosesKind().not());
        copyCaptionText.disableProperty().bind(export.choosesKind().not());
        copyCaptionLatex.disableProperty().bind(export.choosesKind().not());
        Unfolding.follow(sections, exportScroll);
        // What is typed or chosen holds already: Enter must not export.
        sections.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        });
        error.textProperty().bind(export.errorProperty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        leftOut.textProperty().bind(export.leftOutProperty());
        leftOut.managedProperty().bind(leftOut.textProperty().isNotEmpty());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        following = Subscription.combine(
                new ExportPreview(exportPreview, size, export.previewProperty(), ruler).follow(),
                messages.currentProperty().subscribe((was, is) -> say(is)));
        export.setWatching(true);
    }

    /** The dialog lies over the place where messages are said otherwise. */
    private void say(@Nullable Message message) {
        said.setText(message == null ? "" : message.text());
        said.pseudoClassStateChanged(PROBLEM, message != null && message.problem());
    }

    /** The dialog is closed. */
    void end() {
        following.unsubscribe();
        export.setWatching(false);
    }

    @FXML
    private void takeDefaults() {
        export.choices().reset();
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
