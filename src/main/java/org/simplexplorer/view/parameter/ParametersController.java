package org.simplexplorer.view.parameter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.parameter.ParameterModel;

/** The sliders in a line, gamma's and those of the mechanisms that are shown, and at its end the legend. */
public final class ParametersController {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** With less room for each, in pixels, sliders get shorter names. */
    private static final double ROOM = 300;

    private static final double PROJECTED_ROOM = 430;

    private final Workbench workbench;
    private final BooleanProperty compact = new SimpleBooleanProperty();

    @FXML
    private HBox parameters;

    public ParametersController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    private void initialize() {
        add(workbench.gamma());
        workbench.parameters().forEach((mechanism, model) -> {
            Parent view = add(model);
            workbench.panelChoice().onChange(() -> showIfUsed(view, mechanism));
            showIfUsed(view, mechanism);
        });
        compact.subscribe(small -> parameters.pseudoClassStateChanged(COMPACT, small));
        workbench.panelChoice().onChange(this::fit);
        parameters.widthProperty().subscribe(this::fit);
        workbench.appearance().projectorProperty().subscribe(this::fit);
    }

    private Parent add(ParameterModel model) {
        int beforeTheLegend = parameters.getChildren().size() - 1;
        Parent view = FxmlFile.PARAMETER.load(
                type -> new ParameterController(workbench.editing().edit(), model, compact));
        parameters.getChildren().add(beforeTheLegend, view);
        return view;
    }

    private void showIfUsed(Parent view, String mechanism) {
        boolean used = workbench.panelChoice().isShown(mechanism);
        view.setVisible(used);
        view.setManaged(used);
    }

    private void fit() {
        long shown = workbench.parameters().keySet().stream()
                .filter(workbench.panelChoice()::isShown)
                .count();
        double room = parameters.getWidth() / (shown + 2); // gamma and the legend are always there
        compact.set(room < (workbench.appearance().projectorProperty().get() ? PROJECTED_ROOM : ROOM));
    }
}
