package org.simplexplorer.viewmodel.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.Numbers;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** One parameter of the study as a slider and a number field, kept in step with each other and with the study. */
public final class ParameterModel {

    /**
     * An event of the chosen row on the slider.
     *
     * @param position its place, 0 to 1
     * @param words what happens there
     */
    public record Mark(double position, String words) {}

    /** Puts a value among the others; refuses a value that is out of range. */
    interface Change {
        Parameters apply(Parameters parameters, double value);
    }

    private final OpenStudy open;
    private final ParameterWords words;
    private final Optional<LambdaEvents> events;
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private SliderScale scale;
    private final ToDoubleFunction<Parameters> read;
    private final Change change;
    private final Optional<PathRun> run;
    private final DoubleProperty position = new SimpleDoubleProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private boolean following;
    private String shown = "";

    ParameterModel(
            OpenStudy open,
            ParameterWords words,
            SliderScale scale,
            ToDoubleFunction<Parameters> read,
            Change change,
            Optional<LambdaEvents> events,
            Motion motion) {
        this.open = open;
        this.words = words;
        this.scale = scale;
        this.read = read;
        this.change = change;
        this.events = events;
        run = events.map(along -> new PathRun(open, () -> this.scale, read, change));
        follow();
        open.studyProperty().subscribe(this::follow);
        open.shown().onChange(this::followMotion);
        position.addListener((observable, was, to) -> {
            if (!following) {
                double value = this.scale.value(to.doubleValue()); // not the first one
                set(events.map(along -> along.caught(value)).orElse(value));
            }
        });
        events.ifPresent(along -> {
            Reach reach = new Reach(open, motion, fitted -> {
                this.scale = fitted;
                follow();
                showMarks(along);
            });
            Runnable fit = () -> {
                if (along.isUpToDate()) {
                    reach.fit(along.end());
                }
            };
            Runnable follow = () -> {
                fit.run();
                showMarks(along);
            };
            along.onChange(follow);
            open.heldProperty().subscribe(fit);
            follow.run();
        });
    }

    /** The strength that all mechanisms share. */
    public static ParameterModel gamma(OpenStudy open) {
        return new ParameterModel(
                open,
                ParameterWords.GAMMA,
                new SliderScale.Logarithmic(0.01, 100),
                Parameters::gamma,
                Parameters::withGamma,
                Optional.empty(),
                new Motion());
    }

    /**
     * A mechanism's own parameter, as it declares it.
     *
     * @param motion how the slider's range follows the scores
     */
    public static ParameterModel own(
            OpenStudy open,
            MechanismKind kind,
            MechanismParameter parameter,
            Optional<LambdaEvents> events,
            Motion motion) {
        MechanismParameter.Span span = parameter.span();
        return new ParameterModel(
                open,
                ParameterWords.of(kind, parameter),
                new SliderScale.Kneed(span.from(), span.knee(), span.to()),
                parameters -> parameters.own(kind),
                (parameters, value) -> parameters.with(kind, value),
                events,
                motion);
    }

    public ParameterWords words() {
        return words;
    }

    /** The slider's place, 0 to 1; setting it sets the parameter. */
    public DoubleProperty positionProperty() {
        return position;
    }

    /** The text of the number field; {@link #commitText()} applies it. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why the text cannot be used; empty if it can. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public double value() {
        return read.applyAsDouble(open.study().parameters());
    }

    /** What happens along the slider for the chosen row; empty for a parameter that is not followed. */
    public Optional<LambdaEvents> events() {
        return events;
    }

    /** Plays it; empty for a parameter that is not followed. */
    public Optional<PathRun> run() {
        return run;
    }

    /** The events as marks on the slider. */
    public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Moves the slider by a share of its length, as an arrow key does. */
    public void nudge(double share) {
        position.set(Math.max(0, Math.min(position.get() + share, 1)));
    }

    /** Whether the field holds a text that was not applied yet. */
    public boolean isTyped() {
        return !text.get().equals(shown);
    }

    /** Applies the number in the text; if it is not a number, says why and leaves the parameter as it is. */
    public void commitText() {
        Numbers.parse(text.get())
                .ifPresentOrElse(this::set, () -> error.set("\u201c" + text.get() + "\u201d is not a number."));
    }

    /** Puts the parameter's value back into the field. */
    public void revertText() {
        follow();
    }

    private void showMarks(LambdaEvents along) {
        List<Mark> all = new ArrayList<>();
        List<Double> places = along.places();
        for (int event = 0; event < places.size(); event++) {
            all.add(new Mark(scale.position(places.get(event)), along.inWords(event)));
        }
        marks.set(List.copyOf(all));
    }

    private void set(double value) {
        try {
            open.edit(study -> study.withParameters(change.apply(study.parameters(), value)));
            follow();
        } catch (IllegalArgumentException e) {
            error.set(Sentence.of(e));
        }
    }

    /** What is being typed is left alone. */
    private void followMotion() {
        if (isTyped()) {
            followOnSlider();
        } else {
            follow();
        }
    }

    private void follow() {
        followOnSlider();
        shown = ParameterText.number(shownValue());
        text.set(shown);
        error.set("");
    }

    private double shownValue() {
        return read.applyAsDouble(open.shown().study().parameters());
    }

    private void followOnSlider() {
        following = true;
        double value = shownValue();
        // A value between two positions must not be rounded by the slider that shows it.
        if (scale.value(position.get()) != value) {
            position.set(scale.position(value));
        }
        following = false;
    }
}
