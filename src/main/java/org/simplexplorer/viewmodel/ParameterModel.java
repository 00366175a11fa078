package org.simplexplorer.viewmodel;

import java.util.function.ToDoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.ParameterText;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.study.Parameters;

/** One parameter of the study as a slider and a number field, kept in step with each other and with the study. */
public final class ParameterModel {

    /** Puts a value among the others; refuses one that is out of its range. */
    interface Change {
        Parameters apply(Parameters parameters, double value);
    }

    private final OpenStudy open;
    private final ParameterWords words;
    private final SliderScale scale;
    private final ToDoubleFunction<Parameters> read;
    private final Change change;
    private final DoubleProperty position = new SimpleDoubleProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private boolean following;

    ParameterModel(
            OpenStudy open, ParameterWords words, SliderScale scale, ToDoubleFunction<Parameters> read, Change change) {
        this.open = open;
        this.words = words;
        this.scale = scale;
        this.read = read;
        this.change = change;
        follow();
        open.studyProperty().subscribe(this::follow);
        position.addListener((observable, was, to) -> {
            if (!following) {
                set(scale.value(to.doubleValue()));
            }
        });
    }

    /** The strength that all mechanisms share. */
    static ParameterModel gamma(OpenStudy open) {
        return new ParameterModel(
                open,
                ParameterWords.GAMMA,
                new SliderScale.Logarithmic(0.01, 100),
                Parameters::gamma,
                Parameters::withGamma);
    }

    /** A mechanism's own parameter, as it declares it. */
    static ParameterModel own(OpenStudy open, MechanismKind kind, MechanismParameter parameter) {
        MechanismParameter.Span span = parameter.span();
        return new ParameterModel(
                open,
                ParameterWords.of(kind, parameter),
                new SliderScale.Kneed(span.from(), span.knee(), span.to()),
                parameters -> parameters.own(kind),
                (parameters, value) -> parameters.with(kind, value));
    }

    public ParameterWords words() {
        return words;
    }

    /** The slider's place, 0 to 1; setting it sets the parameter. */
    public DoubleProperty positionProperty() {
        return position;
    }

    /** What stands in the number field; {@link #commitText()} takes it over. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why the text cannot be taken, or empty. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public double value() {
        return read.applyAsDouble(open.study().parameters());
    }

    /** Moves the slider by a share of its length, as an arrow key does. */
    public void nudge(double share) {
        position.set(Math.max(0, Math.min(position.get() + share, 1)));
    }

    /** Takes the number in the text over; where it is none, says why and leaves the parameter as it is. */
    public void commitText() {
        Numbers.parse(text.get())
                .ifPresentOrElse(this::set, () -> error.set("\u201c" + text.get() + "\u201d is not a number."));
    }

    /** Puts the parameter's value back into the field. */
    public void revertText() {
        follow();
    }

    private void set(double value) {
        try {
            open.edit(study -> study.withParameters(change.apply(study.parameters(), value)));
            follow();
        } catch (IllegalArgumentException e) {
            error.set(Sentence.of(e));
        }
    }

    private void follow() {
        following = true;
        double value = value();
        // A value between two positions must not be rounded by the slider that shows it.
        if (scale.value(position.get()) != value) {
            position.set(scale.position(value));
        }
        text.set(ParameterText.number(value));
        error.set("");
        following = false;
    }
}
