package org.simplexplorer.view.base;

import javafx.scene.control.ComboBox;
import org.simplexplorer.viewmodel.base.ChoiceModel;

/** Boxes that choose one of several things. */
public final class Choices {

    private Choices() {}

    /** The box offers what the model does; either follows the other. */
    public static void bind(ComboBox<String> box, ChoiceModel<?> choice) {
        box.getItems().setAll(choice.labels());
        box.valueProperty().bindBidirectional(choice.selectedProperty());
    }
}
