package org.simplexplorer.viewmodel.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.learn.Forming;
import org.simplexplorer.figure.learn.Forming.Chosen;
import org.simplexplorer.figure.learn.Forming.Sentence;
import org.simplexplorer.figure.learn.LearningCurve;
import org.simplexplorer.learn.run.Reading;
import org.simplexplorer.learn.task.Example;
import org.simplexplorer.math.MechanismKind;

/** Which step of the run is looked at, the last one unless a person went back, and which of its heatmaps is chosen. */
public final class LookModel {

    private final LearnModel model;
    private final IntegerProperty step = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private Optional<Chosen> chosen = Optional.empty();
    private final ReadOnlyObjectWrapper<@Nullable Forming> forming = new ReadOnlyObjectWrapper<>();
    private boolean back;
    private boolean following;

    LookModel(LearnModel model) {
        this.model = model;
        model.stateProperty().addListener((observable, was, is) -> follow());
        step.addListener((observable, was, is) -> scrub());
    }

    /** The step that is looked at. A person who moves it to an earlier one stays there while the run goes on. */
    public IntegerProperty stepProperty() {
        return step;
    }

    /** How many steps were made. */
    public ReadOnlyIntegerProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** The share of the run's steps that were made, 0 to 1. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Goes along with the run again. */
    public void toLast() {
        step.set(last.get());
    }

    /** The heatmaps of that step; null before there are any. */
    ReadOnlyObjectProperty<@Nullable Forming> formingProperty() {
        return forming.getReadOnlyProperty();
    }

    /** Chooses a heatmap. */
    void choose(Chosen heatmap) {
        chosen = Optional.of(heatmap);
        form();
    }

    /** What the chosen heatmap shows, if there is one. */
    Optional<Reading> chosenReading() {
        return Optional.ofNullable(forming.get()).map(now -> now.sentences()
                .get(chosenIn(now).sentence())
                .readings()
                .get(chosenIn(now).network()));
    }

    /** The network of the chosen heatmap, at the step that is looked at. */
    Optional<LearningCurve> chosenCurve() {
        @Nullable RunState now = model.stateProperty().get();
        return now == null
                ? Optional.empty()
                : Optional.ofNullable(forming.get())
                        .map(this::chosenIn)
                        .map(one -> now.networks().get(one.network()).curve());
    }

    /** The step that the chosen heatmap shows: a sentence of one's own is read by the networks of now. */
    int chosenStep() {
        return Optional.ofNullable(forming.get())
                        .filter(now -> now.sentences()
                                .get(chosenIn(now).sentence())
                                .answer()
                                .isEmpty())
                        .isPresent()
                ? last.get()
                : shownStep();
    }

    /** The step of the picture that is shown: that looked at, or the last before it of which there is a picture. */
    int shownStep() {
        @Nullable RunState now = model.stateProperty().get();
        return now == null ? 0 : now.networks().get(0).curve().at(step.get()).step();
    }

    private void follow() {
        @Nullable RunState now = model.stateProperty().get();
        following = true;
        last.set(now == null ? 0 : now.steps());
        share.set(now == null ? 0 : (double) now.steps() / now.options().steps());
        if (!back || step.get() > last.get()) {
            back = false;
            step.set(last.get());
        }
        following = false;
        form();
    }

    private void scrub() {
        if (!following) {
            back = step.get() < last.get();
            form();
        }
    }

    /** There may be fewer heatmaps than when it was chosen; at first it is one of fusedmax. */
    private Chosen chosenIn(Forming now) {
        return chosen.map(one -> new Chosen(
                        Math.min(one.sentence(), now.sentences().size() - 1),
                        Math.min(one.network(), now.weightings().size() - 1)))
                .orElseGet(() -> new Chosen(
                        0,
                        IntStream.range(0, now.weightings().size())
                                .filter(i -> now.weightings().get(i).kind().equals(Optional.of(MechanismKind.FUSEDMAX)))
                                .findFirst()
                                .orElse(0)));
    }

    private void form() {
        @Nullable RunState now = model.stateProperty().get();
        if (now == null) {
            forming.set(null);
            return;
        }
        List<LearningCurve> curves = now.curves();
        List<Sentence> sentences = new ArrayList<>();
        own(now).ifPresent(sentences::add);
        List<Example> shown = now.task().shown();
        for (int i = 0; i < shown.size(); i++) {
            int number = i;
            List<Reading> readings = curves.stream()
                    .map(curve -> curve.at(step.get()).shown().get(number))
                    .toList();
            List<Integer> answer = shown.get(i).answer();
            sentences.add(new Sentence(now.task().answer(answer), Optional.of(answer), readings));
        }
        Forming plain = new Forming(
                now.task(), curves.stream().map(LearningCurve::weighting).toList(), sentences, Optional.empty());
        forming.set(new Forming(plain.task(), plain.weightings(), plain.sentences(), Optional.of(chosenIn(plain))));
    }

    private static Optional<Sentence> own(RunState now) {
        List<Network> networks = now.networks();
        boolean read = IntStream.range(0, networks.size())
                .allMatch(i -> networks.get(i).own().isPresent());
        return read
                ? Optional.of(new Sentence(
                        "Yours, after step " + now.steps(),
                        Optional.empty(),
                        networks.stream()
                                .map(network -> network.own().orElseThrow())
                                .toList()))
                : Optional.empty();
    }
}
