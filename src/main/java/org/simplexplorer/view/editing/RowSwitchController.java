package org.simplexplorer.view.editing;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.RowsModel;

/** Chooses the row in one line, where the sidebar with its chips is not shown. */
public final class RowSwitchController {

    private final RowsModel model;
    private final OpenStudy open;
    private final BooleanExpression withoutChips;

    @FXML
    private HBox rowSwitch;

    @FXML
    private Button rowBefore;

    @FXML
    private MenuButton rowMenu;

    @FXML
    private Button rowNext;

    /** @param withoutChips whether the rows cannot be chosen in the sidebar */
    public RowSwitchController(RowsModel model, OpenStudy open, BooleanExpression withoutChips) {
        this.model = model;
        this.open = open;
        this.withoutChips = withoutChips;
    }

    @FXML
    private void initialize() {
        showWhile(withoutChips.and(Bindings.size(model.labels()).greaterThan(1)), rowSwitch);
        rowMenu.setOnShowing(event -> fill());
        model.labels().subscribe(this::follow);
        open.selectedRowProperty().subscribe(this::follow);
        follow();
    }

    /** One item a row, when they are asked for: there may be a thousand. */
    private void fill() {
        List<String> labels = model.labels();
        rowMenu.getItems().clear();
        for (int row = 0; row < labels.size(); row++) {
            int chosen = row;
            RadioMenuItem item = new RadioMenuItem(name(row));
            item.setId("switch-row-" + row);
            item.setMnemonicParsing(false);
            item.setSelected(row == open.selectedRow());
            item.setOnAction(event -> model.select(chosen));
            rowMenu.getItems().add(item);
        }
    }

    private void follow() {
        int row = open.selectedRow();
        int rows = model.labels().size();
        if (row < rows) {
            rowMenu.setText(name(row));
            Scripts.mark(rowMenu, name(row));
            rowMenu.setAccessibleText("Row " + (row + 1) + " of " + rows + ": " + name(row));
        }
        rowBefore.setDisable(row <= 0);
        rowNext.setDisable(row >= rows - 1);
    }

    private String name(int row) {
        String label = model.labels().get(row);
        return label.isEmpty() ? "row " + (row + 1) : label;
    }

    @FXML
    private void goBack() {
        model.select(open.selectedRow() - 1);
    }

    @FXML
    private void goForward() {
        model.select(open.selectedRow() + 1);
    }
}
