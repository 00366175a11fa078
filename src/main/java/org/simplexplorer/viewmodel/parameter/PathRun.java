package org.simplexplorer.viewmodel.parameter;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.parameter.ParameterModel.Change;

/**
 * Plays a parameter: it runs from its value to the end of the slider and back, and the pictures with it. The study keeps its
 * value meanwhile; stopped on the way, it takes the one that is shown.
 */
public final class PathRun {

    /** For the whole length of the slider, there and back. */
    private static final double SECONDS = 12;

    private static final double LEAST_SECONDS = 3;

    /** With less than this before it, in parts of the slider, a run goes to the other end. */
    private static final double NEAR = 0.05;

    private final OpenStudy open;
    private final Supplier<SliderScale> scale;
    private final ToDoubleFunction<Parameters> read;
    private final Change change;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    PathRun(OpenStudy open, Supplier<SliderScale> scale, ToDoubleFunction<Parameters> read, Change change) {
        this.open = open;
        this.scale = scale;
        this.read = read;
        this.change = change;
    }

    /** Whether it runs now. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Starts, or stops where it is. */
    public void toggle() {
        if (running.get()) {
            open.keepShown();
        } else {
            start();
        }
    }

    private void start() {
        Study study = open.study();
        SliderScale along = scale.get();
        double from = along.position(read.applyAsDouble(study.parameters()));
        double turn = from < 1 - NEAR ? 1 : 0;
        running.set(true);
        open.shown()
                .run(
                        Math.max(SECONDS * Math.abs(turn - from), LEAST_SECONDS),
                        share -> study.withParameters(change.apply(
                                study.parameters(), along.exact(from + (turn - from) * thereAndBack(share)))),
                        () -> running.set(false));
    }

    /** 0 at the start and the end, 1 in the middle; slow in all three. */
    private static double thereAndBack(double share) {
        return (1 - Math.cos(2 * Math.PI * share)) / 2;
    }
}
