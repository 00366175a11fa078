package org.simplexplorer.viewmodel.figure;

import java.util.Map;
import org.simplexplorer.figure.common.Focus.Choice;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.parameter.LambdaEvents;

/** What the arrow keys do in a picture: they go from step to step, from event to event, or from page to page. */
public final class FigureArrows {

    private final ViewChoice views;
    private final FocusModel focus;
    private final FigurePages pages;
    private final ShownMechanisms mechanisms;
    private final Map<MechanismKind, LambdaEvents> events;

    FigureArrows(
            ViewChoice views,
            FocusModel focus,
            FigurePages pages,
            ShownMechanisms mechanisms,
            Map<MechanismKind, LambdaEvents> events) {
        this.views = views;
        this.focus = focus;
        this.pages = pages;
        this.mechanisms = mechanisms;
        this.events = events;
    }

    /** Whether they go through the steps of an explanation. */
    public boolean goThroughSteps() {
        return views.traits().chooses(Choice.STEP);
    }

    /** To the event before, in the path; to the step before, in the steps; else to the page before. */
    public void goBack() {
        go(-1);
    }

    /** To the next event, in the path; to the next step, in the steps; else to the next page. */
    public void goForward() {
        go(1);
    }

    private void go(int by) {
        if (goThroughSteps()) {
            focus.goToStep(focus.stepProperty().get() + by);
        } else if (views.traits().chooses(Choice.ALONG)) {
            // The uppermost band's events.
            mechanisms.withPath().stream()
                    .findFirst()
                    .map(events::get)
                    .ifPresent(by < 0 ? LambdaEvents::goToPrevious : LambdaEvents::goToNext);
        } else {
            pages.turn(by);
        }
    }
}
