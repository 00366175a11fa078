package org.simplexplorer.view.importing;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.AskingDialog;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.viewmodel.importing.HeadPicker;
import org.simplexplorer.viewmodel.importing.ImportModel;
import org.simplexplorer.viewmodel.importing.TablePreview;

/** The import dialog: a table as it is understood, or the heads of a model to choose from. */
public final class ImportController implements AskingDialog.Content {

    private static final String TABLE_HELP = "This is how the table was read. If something is wrong, correct it here.";
    private static final String HEADS_HELP =
            "Choose a head: click it, or move with the arrow keys. Another one can be chosen later under Heads.";

    /** What a scroll bar and the padding take. */
    private static final double BAR = 36;

    private final TextRuler ruler;
    private final ImportModel imports;

    @FXML
    private Label importTitle;

    @FXML
    private Label importHelp;

    @FXML
    private VBox table;

    @FXML
    private ComboBox<String> delimiter;

    @FXML
    private ComboBox<String> decimal;

    @FXML
    private ComboBox<String> headers;

    @FXML
    private GridPane preview;

    @FXML
    private Label summary;

    @FXML
    private HBox heads;

    @FXML
    private ScrollPane headsScroll;

    @FXML
    private Pane headsPicture;

    @FXML
    private Label headWords;

    @FXML
    private Pane largePicture;

    @FXML
    private ProgressBar headsProgress;

    @FXML
    private Label importProblem;

    @FXML
    private Button importAccept;

    private Subscription filling = Subscription.EMPTY;

    public ImportController(ImportModel imports, TextRuler ruler) {
        this.imports = imports;
        this.ruler = ruler;
    }

    @FXML
    private void initialize() {
        boolean isTable = imports.isTable();
        importTitle.setText((isTable ? "Import " : "Heads of ") + imports.name());
        importHelp.setText(isTable ? TABLE_HELP : HEADS_HELP);
        show(table, isTable);
        show(heads, !isTable);
        Choices.bind(delimiter, imports.table().delimiter());
        Choices.bind(decimal, imports.table().decimal());
        Choices.bind(headers, imports.table().headers());
        filling = imports.table().previewProperty().subscribe(this::fill);
        importProblem.textProperty().bind(imports.table().problemProperty());
        importAccept.disableProperty().bind(imports.table().problemProperty().isNotEmpty());
        showHeads();
    }

    @Override
    public void end() {
        filling.unsubscribe();
    }

    @Override
    public void focus() {
        if (imports.isTable()) {
            importAccept.requestFocus();
        } else {
            headsPicture.requestFocus();
        }
    }

    @FXML
    private void accept() {
        imports.accept();
    }

    @Override
    @FXML
    public void cancel() {
        imports.cancel();
    }

    @FXML
    private void headPointed(MouseEvent event) {
        headsPicture.requestFocus();
        imports.picker().chooseAt(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            imports.accept();
        }
    }

    @FXML
    private void headKey(KeyEvent event) {
        HeadPicker picker = imports.picker();
        switch (event.getCode()) {
            case UP -> picker.move(-1, 0);
            case DOWN -> picker.move(1, 0);
            case LEFT -> picker.move(0, -1);
            case RIGHT -> picker.move(0, 1);
            default -> {
                return;
            }
        }
        event.consume();
        showChosen();
    }

    private void showChosen() {
        double room = headsScroll.getViewportBounds().getHeight();
        double beyond = imports.picker().sceneProperty().get().height() - room;
        if (beyond > 0) {
            double now = headsScroll.getVvalue() * beyond;
            headsScroll.setVvalue(Math.min(1, imports.picker().scrollFor(now, room) / beyond));
        }
    }

    private void showHeads() {
        HeadPicker picker = imports.picker();
        headsPicture.getChildren().add(canvas(picker.sceneProperty()));
        largePicture.getChildren().add(canvas(picker.largeProperty()));
        headWords.textProperty().bind(picker.wordsProperty());
        headsProgress.progressProperty().bind(picker.progressProperty());
        headsProgress.visibleProperty().bind(picker.progressProperty().lessThan(1));
        headsScroll.widthProperty().subscribe(width -> picker.widthProperty()
                .set(Math.max(200, width.doubleValue() - BAR)));
    }

    private SceneCanvas canvas(ObservableValue<Scene> scene) {
        SceneCanvas canvas = new SceneCanvas(ruler);
        canvas.shownProperty().bind(scene);
        return canvas;
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void fill(TablePreview shown) {
        preview.getChildren().clear();
        for (int column = 0; column < shown.sources().size(); column++) {
            preview.add(cell(shown.sources().get(column), "token-cell"), column + 1, 0);
        }
        for (int row = 0; row < shown.numbers().size(); row++) {
            preview.add(cell(shown.targets().get(row), "token-cell"), 0, row + 1);
            for (int column = 0; column < shown.numbers().get(row).size(); column++) {
                preview.add(cell(shown.numbers().get(row).get(column), "number-cell"), column + 1, row + 1);
            }
        }
        summary.setText(shown.summary());
    }

    private static Label cell(String text, String kind) {
        Label cell = new Label(text);
        cell.getStyleClass().add(kind);
        cell.setMaxWidth(Double.MAX_VALUE);
        Scripts.mark(cell, text);
        return cell;
    }
}
