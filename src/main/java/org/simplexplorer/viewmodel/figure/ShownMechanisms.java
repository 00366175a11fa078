package org.simplexplorer.viewmodel.figure;

import java.util.List;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.Focus.Choice;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.panels.PanelChoice;

/** Which mechanisms the chosen view shows: the panels' own, or the one that it explains. */
final class ShownMechanisms {

    private final ViewChoice views;
    private final FocusModel focus;
    private final PanelChoice panels;

    ShownMechanisms(ViewChoice views, FocusModel focus, PanelChoice panels) {
        this.views = views;
        this.focus = focus;
        this.panels = panels;
    }

    /** The mechanisms that the view shows, in order. */
    List<MechanismKind> kinds() {
        return views.traits().chooses(Choice.STEP) ? List.of(focus.mechanism().value()) : panels.kinds();
    }

    /** Those of them that have a path in lambda, in order. */
    List<MechanismKind> withPath() {
        return kinds().stream().filter(MechanismKind::hasPath).toList();
    }

    /** Those that the picture shows: no path in lambda where there is none, unless there is nothing else to show. */
    List<MechanismKind> drawn() {
        boolean alongLambda =
                views.traits().chooses(Choice.ALONG) && focus.along().value() == Along.LAMBDA;
        return alongLambda && !withPath().isEmpty() ? withPath() : kinds();
    }
}
