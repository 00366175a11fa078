package org.simplexplorer.view.editing;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.RowsModel;

/** The rows as chips: chosen by a click, named by a double click or F2, added and removed by buttons. */
public final class RowsController {

    private static final double WIDEST = 200;

    private final OpenStudy open;
    private final RowsModel model;

    @FXML
    private Label heading;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FlowPane chips;

    @FXML
    private Button remove;

    private final Tooltip chipTip =
            new Tooltip("Show the scores of this row. Double-click or press F2 to rename it, Delete to remove it.");

    @SuppressWarnings("NullAway.Init") // as the fields above
    private GradualFill filling;

    public RowsController(RowsModel model, OpenStudy open) {
        this.model = model;
        this.open = open;
    }

    @FXML
    private void initialize() {
        // Over a name that is read from the right the words of the tooltip are still English.
        Scripts.readFromLeft(chipTip);
        filling = new GradualFill(chips.getChildren());
        remove.disableProperty().bind(model.removableProperty().not());
        model.labels().subscribe(this::fill);
        open.selectedRowProperty().subscribe(this::markSelected);
        fill();
    }

    @FXML
    private void add() {
        model.add();
        rename();
    }

    @FXML
    private void duplicate() {
        model.duplicate();
    }

    @FXML
    private void remove() {
        if (model.removableProperty().get()) {
            model.remove();
            filling.finish();
            chips.getChildren().get(open.selectedRow()).requestFocus();
        }
    }

    /** Turns the chosen row's chip into a text field until the name is given. */
    @FXML
    private void rename() {
        filling.finish();
        int row = open.selectedRow();
        TextField field = new TextField(model.labels().get(row));
        field.setId("row-name");
        field.setAccessibleText("Name of the row");
        field.getStyleClass().add("row-name");
        field.setPrefColumnCount(8);
        field.setOnAction(event -> finish(field));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(model.labels().get(row));
                finish(field);
                event.consume();
            }
        });
        field.focusedProperty().addListener((observable, was, focused) -> {
            if (!focused) {
                finish(field);
            }
        });
        chips.getChildren().set(row, field);
        field.selectAll();
        Platform.runLater(field::requestFocus);
    }

    private void finish(TextField field) {
        if (chips.getChildren().contains(field)) {
            int row = chips.getChildren().indexOf(field);
            chips.getChildren().set(row, chip(row));
            if (row == open.selectedRow()) {
                model.rename(field.getText());
            }
            markSelected();
            chips.getChildren().get(row).requestFocus();
        }
    }

    private void fill() {
        filling.fill(model.labels().size(), this::chip);
        markSelected();
    }

    private ToggleButton chip(int row) {
        String label = model.labels().get(row);
        ToggleButton chip = new ToggleButton(label.isEmpty() ? "(no name)" : label);
        chip.setId("row-" + row);
        chip.getStyleClass().add("chip");
        chip.setMaxWidth(WIDEST);
        Scripts.mark(chip, label);
        chip.setTooltip(chipTip);
        chip.setSelected(row == open.selectedRow());
        chip.setFocusTraversable(chip.isSelected());
        chip.setOnAction(event -> {
            model.select(row);
            markSelected();
            chip.requestFocus(); // for F2 and Delete: a button that is no stop of the Tab key does not take it by
            // itself
        });
        chip.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                rename();
            }
        });
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2) {
                model.select(row);
                rename();
            } else if (event.getCode() == KeyCode.DELETE) {
                model.select(row);
                remove();
            } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP) {
                move(row - 1);
            } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN) {
                move(row + 1);
            } else {
                return;
            }
            event.consume();
        });
        return chip;
    }

    private void move(int row) {
        filling.finish();
        if (row >= 0 && row < chips.getChildren().size()) {
            model.select(row);
            chips.getChildren().get(row).requestFocus();
        }
    }

    /** The chosen chip is pressed and in sight; the chips are one stop of the Tab key, and the arrows go on from there. */
    private void markSelected() {
        int selected = open.selectedRow();
        for (int row = 0; row < chips.getChildren().size(); row++) {
            if (chips.getChildren().get(row) instanceof ToggleButton chip) {
                chip.setSelected(row == selected);
                chip.setFocusTraversable(row == selected);
            }
        }
        Platform.runLater(this::showSelected);
        heading.setText(
                model.labels().size() > 1
                        ? "ROWS (TARGETS) \u00b7 " + model.labels().size()
                        : "ROW (TARGET)");
    }

    private void showSelected() {
        int selected = open.selectedRow();
        double hidden = chips.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0 && selected < chips.getChildren().size()) {
            Bounds chip = chips.getChildren().get(selected).getBoundsInParent();
            double top = scroll.getVvalue() * hidden;
            boolean inSight = chip.getMinY() >= top
                    && chip.getMaxY() <= top + scroll.getViewportBounds().getHeight();
            if (!inSight) {
                scroll.setVvalue(Math.max(0, Math.min(chip.getMinY() / hidden, 1)));
            }
        }
    }
}
