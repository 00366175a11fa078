package org.simplexplorer.view;

import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.ParameterController.Words;
import org.simplexplorer.viewmodel.ParameterModel;
import org.simplexplorer.viewmodel.Workbench;

/** The sliders in a line, and at its end the legend. */
public final class ParametersController {

    private final Workbench workbench;

    @FXML
    private HBox parameters;

    ParametersController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    private void initialize() {
        add(
                workbench.gamma(),
                new Words(
                        "gamma",
                        "\u03b3  strength, all four",
                        "sharper \u2190   \u2192 flatter",
                        "How strongly the weights are pulled to be alike: near 0 the best word wins alone."));
        add(
                workbench.fusedmaxLambda(),
                new Words(
                        "fusedmax",
                        "\u03bb  fusedmax: fuse neighbours",
                        "0 is sparsemax \u2190   \u2192 longer segments",
                        "What a step between neighbouring words costs: the greater, the longer the segments."));
        add(
                workbench.oscarmaxLambda(),
                new Words(
                        "oscarmax",
                        "\u03bb  oscarmax: group anywhere",
                        "0 is sparsemax \u2190   \u2192 larger groups",
                        "What a difference between any two words costs: the greater, the larger the groups."));
    }

    private void add(ParameterModel model, Words words) {
        int beforeTheLegend = parameters.getChildren().size() - 1;
        parameters
                .getChildren()
                .add(beforeTheLegend, FxmlFile.PARAMETER.load(type -> new ParameterController(model, words)));
    }
}
