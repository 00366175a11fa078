package org.simplexplorer.viewmodel.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.LiveFigure.Grip;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.parameter.LambdaEvents;

/** What is held in a picture while it is dragged: the study follows. */
final class FigureDrag {

    private final OpenStudy open;
    private final Map<MechanismKind, LambdaEvents> events;
    private @Nullable Grip held;

    FigureDrag(OpenStudy open, Map<MechanismKind, LambdaEvents> events) {
        this.open = open;
        this.events = events;
    }

    /** Takes hold of what is at a place of the picture; of nothing where nothing is. */
    void grab(LiveFigure figure, double x, double y) {
        held = figure.grip(x, y).orElse(null);
    }

    boolean isHolding() {
        return held != null;
    }

    void moveTo(double x, double y) {
        Grip grip = held;
        if (grip != null) {
            open.edit(study -> caught(study, grip.movedTo(study, x, y)));
        }
    }

    void drop() {
        held = null;
    }

    /** A lambda that was moved may be caught by an event. */
    private Study caught(Study before, Study moved) {
        Parameters parameters = moved.parameters();
        for (Map.Entry<MechanismKind, LambdaEvents> entry : events.entrySet()) {
            double lambda = parameters.own(entry.getKey());
            if (lambda != before.parameters().own(entry.getKey())) {
                parameters = parameters.with(entry.getKey(), entry.getValue().caught(lambda));
            }
        }
        return moved.withParameters(parameters);
    }
}
