package org.simplexplorer.view.learn;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.simplexplorer.viewmodel.learn.MechanismChoice;

/** The controls of one mechanism: a row of the grid. */
final class MechanismRow {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private MechanismRow() {}

    static void add(GridPane grid, int row, MechanismChoice choice) {
        CheckBox chosen = new CheckBox(choice.name());
        chosen.setId("learn-" + choice.name());
        chosen.setMinWidth(98);
        chosen.selectedProperty().bindBidirectional(choice.chosenProperty());
        chosen.selectedProperty().subscribe(on -> chosen.pseudoClassStateChanged(PRESENT, on));
        grid.add(chosen, 0, row);
        if (choice.isBaseline()) {
            Label remark = new Label("no attention: all words alike");
            remark.getStyleClass().add("quiet");
            grid.add(remark, 1, row, 4, 1);
            return;
        }
        TextField gamma = field(choice.name() + "-gamma", "Gamma of " + choice.name());
        gamma.textProperty().bindBidirectional(choice.gammaProperty());
        gamma.setTooltip(new Tooltip("\u03b3 of " + choice.name() + "; it can be changed during the training"));
        grid.add(gamma, 1, row);
        choice.ownSymbol().ifPresent(symbol -> addOwn(grid, row, choice, symbol));
    }

    private static void addOwn(GridPane grid, int row, MechanismChoice choice, String symbol) {
        Label name = new Label(symbol);
        name.getStyleClass().add("quiet");
        grid.add(name, 2, row);
        TextField own = field(choice.name() + "-own", symbol + " of " + choice.name());
        own.textProperty().bindBidirectional(choice.ownProperty());
        grid.add(own, 3, row);
        Slider slider = new Slider(0, 1, 0);
        slider.setId("learn-" + choice.name() + "-slider");
        slider.setAccessibleText(symbol + " of " + choice.name());
        slider.setTooltip(new Tooltip(symbol + " of " + choice.name() + "; it can be moved during the training"));
        slider.setBlockIncrement(0.02);
        slider.setMinWidth(60);
        slider.setPrefWidth(72);
        slider.valueProperty().bindBidirectional(choice.positionProperty());
        grid.add(slider, 4, row);
    }

    private static TextField field(String id, String accessible) {
        TextField field = new TextField();
        field.setId("learn-" + id);
        field.setAccessibleText(accessible);
        field.getStyleClass().add("learn-number");
        return field;
    }
}
