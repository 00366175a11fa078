package org.simplexplorer.viewmodel.learn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.learn.CurvesFigure;
import org.simplexplorer.figure.learn.ExperimentFigure;
import org.simplexplorer.figure.learn.Forming;
import org.simplexplorer.figure.learn.FormingFigure;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.viewmodel.base.Appearance;

/** What there is to see of networks that learn: curves, heatmaps, and the figure of an experiment. */
public final class LearnPictures {

    private static final double CURVES_HEIGHT_EMS = 13.5;

    /** Words about a place in the heatmaps. */
    public record Said(String title, List<String> lines) {}

    private final LearnModel model;
    private final LookModel look;
    private final ExperimentModel experiment;
    private final Appearance appearance;
    private final TextRuler ruler;
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<Scene> curves = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyObjectWrapper<Scene> heatmaps = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyObjectWrapper<Scene> result = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper answers = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private Optional<FormingFigure> figure = Optional.empty();

    LearnPictures(
            LearnModel model, LookModel look, ExperimentModel experiment, Appearance appearance, TextRuler ruler) {
        this.model = model;
        this.look = look;
        this.experiment = experiment;
        this.appearance = appearance;
        this.ruler = ruler;
        look.formingProperty().subscribe(this::draw); // also where a step brought no new picture, but moved the curves
        appearance.styleProperty().addListener((observable, was, is) -> drawAll());
        width.addListener((observable, was, is) -> drawAll());
        experiment.resultProperty().addListener((observable, was, is) -> drawResult());
    }

    /** The width of the room for each picture; set by the view. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** Loss and accuracy over the steps. */
    public ReadOnlyObjectProperty<Scene> curvesProperty() {
        return curves.getReadOnlyProperty();
    }

    /** The heatmaps of the step that is looked at. */
    public ReadOnlyObjectProperty<Scene> heatmapsProperty() {
        return heatmaps.getReadOnlyProperty();
    }

    /** The figure of the experiment. */
    public ReadOnlyObjectProperty<Scene> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The curves in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What the networks answer, in words. */
    public ReadOnlyStringProperty answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** How far the run is: {@code step 400 of 600, 2 s left}. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is said of a place in the heatmaps; empty for nothing. */
    public Optional<Said> saidAt(double x, double y) {
        return figure.flatMap(shown -> shown.at(x, y)).map(said -> new Said(said.title(), said.lines()));
    }

    /** Chooses the heatmap at a place; returns whether there is one. */
    public boolean chooseAt(double x, double y) {
        Optional<Forming.Chosen> there = figure.flatMap(shown -> shown.at(x, y)).map(FormingFigure.Said::heatmap);
        there.ifPresent(look::choose);
        return there.isPresent();
    }

    private void drawAll() {
        draw();
        drawResult();
    }

    private void draw() {
        @Nullable RunState now = model.stateProperty().get();
        @Nullable Forming forming = look.formingProperty().get();
        progress.set(now == null ? "" : progress(now));
        if (now == null || forming == null || width.get() < 1) {
            figure = Optional.empty();
            curves.set(Scene.EMPTY);
            heatmaps.set(Scene.EMPTY);
            summary.set("");
            answers.set("");
            return;
        }
        int step = look.shownStep();
        curves.set(CurvesFigure.draw(
                now.curves(),
                now.options().steps(),
                look.stepProperty().get(),
                width.get(),
                CURVES_HEIGHT_EMS * appearance.style().fontSize(),
                appearance.style(),
                ruler));
        FormingFigure drawn = FormingFigure.draw(forming, width.get(), appearance.style(), ruler);
        figure = Optional.of(drawn);
        heatmaps.set(drawn.scene());
        answers.set(drawn.summary());
        summary.set(CurvesFigure.summary(now.curves(), step));
    }

    private String progress(RunState now) {
        String text = "step %d of %d".formatted(now.steps(), now.options().steps());
        return model.runningProperty().get() && !now.isDone()
                ? text + String.format(Locale.ROOT, ", %.0f s left", Math.ceil(now.secondsLeft()))
                : text;
    }

    private void drawResult() {
        @Nullable ExperimentResult done = experiment.resultProperty().get();
        result.set(
                done == null || width.get() < 1
                        ? Scene.EMPTY
                        : ExperimentFigure.draw(done, width.get(), appearance.style(), ruler));
    }
}
