package org.simplexplorer.view.parameter;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.editing.EditModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.parameter.ParameterModel;
import org.simplexplorer.viewmodel.parameter.Sliders;

/** The sliders in a line, gamma's and those of the mechanisms that are shown, and at its end the legend. */
public final class ParametersController {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** With less room for each, in pixels, sliders get shorter names. */
    private static final double ROOM = 300;

    private static final double PROJECTED_ROOM = 430;

    /** With still less room for each the legend gives its own. */
    private static final double TIGHT_ROOM = 185;

    private static final double TIGHT_PROJECTED_ROOM = 260;

    private final Sliders sliders;
    private final PanelChoice panels;
    private final Appearance appearance;
    private final EditModel edit;
    private final Motion motion;
    private final BooleanBinding legendUsed;
    private final Map<String, Parent> views = new HashMap<>();
    private final BooleanProperty compact = new SimpleBooleanProperty();

    @FXML
    private HBox parameters;

    /** @param legendUsed whether what is shown is explained by the legend */
    public ParametersController(
            Sliders sliders,
            PanelChoice panels,
            Appearance appearance,
            EditModel edit,
            Motion motion,
            BooleanBinding legendUsed) {
        this.legendUsed = legendUsed;
        this.motion = motion;
        this.sliders = sliders;
        this.panels = panels;
        this.appearance = appearance;
        this.edit = edit;
    }

    @FXML
    private void initialize() {
        parameters.getChildren().add(0, made(sliders.gamma()));
        panels.onChange(this::showUsed);
        showUsed();
        compact.subscribe(small -> parameters.pseudoClassStateChanged(COMPACT, small));
        panels.onChange(this::fit);
        parameters.widthProperty().subscribe(this::fit);
        appearance.projectorProperty().subscribe(this::fit);
        legendUsed.subscribe(this::fit);
    }

    /** A mechanism's slider is made when the mechanism is shown for the first time. */
    private void showUsed() {
        int place = 1; // behind gamma
        for (Map.Entry<String, ParameterModel> own : sliders.own().entrySet()) {
            boolean used = panels.isShown(own.getKey());
            Parent view = views.get(own.getKey());
            if (view == null && used) {
                view = made(own.getValue());
                views.put(own.getKey(), view);
                parameters.getChildren().add(place, view);
            }
            if (view != null) {
                view.setVisible(used);
                view.setManaged(used);
                place++;
            }
        }
    }

    private Parent made(ParameterModel model) {
        return FxmlFile.PARAMETER.load(type -> new ParameterController(edit, model, compact, motion.movingProperty()));
    }

    private void fit() {
        long shown = sliders.own().keySet().stream().filter(panels::isShown).count();
        double room = parameters.getWidth() / (shown + 2); // beside gamma and the legend, or its place
        boolean projected = appearance.projectorProperty().get();
        boolean tight = room < (projected ? TIGHT_PROJECTED_ROOM : TIGHT_ROOM);
        Node legend = parameters.getChildren().get(parameters.getChildren().size() - 1);
        legend.setVisible(legendUsed.get() && !tight);
        legend.setManaged(!tight);
        compact.set(room < (projected ? PROJECTED_ROOM : ROOM));
    }
}
