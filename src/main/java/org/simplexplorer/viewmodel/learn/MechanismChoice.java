package org.simplexplorer.viewmodel.learn;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.viewmodel.base.Numbers;

/** Whether networks learn with one mechanism, or with the uniform weights of the baseline; and its parameters. */
public final class MechanismChoice {

    private static final MathContext SHOWN = new MathContext(6);

    private final Optional<MechanismKind> kind;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final StringProperty gamma = new SimpleStringProperty("1");
    private final StringProperty own = new SimpleStringProperty("");
    private final DoubleProperty position = new SimpleDoubleProperty();
    private boolean following;

    MechanismChoice(Optional<MechanismKind> kind, boolean chosen) {
        this.kind = kind;
        this.chosen.set(chosen);
        own.subscribe(this::followText);
        position.addListener((observable, was, is) -> followSlider(is.doubleValue()));
    }

    /** The mechanism's name, or that of the baseline. */
    public String name() {
        return kind.map(MechanismKind::label).orElse(Weighting.UNIFORM_NAME);
    }

    /** Whether it is none but the baseline, which has no parameters. */
    public boolean isBaseline() {
        return kind.isEmpty();
    }

    /** The symbol of the parameter beside gamma; empty where there is none. */
    public Optional<String> ownSymbol() {
        return parameter().map(MechanismParameter::symbol);
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Gamma, as it is typed. */
    public StringProperty gammaProperty() {
        return gamma;
    }

    /** The parameter beside gamma, as it is typed. */
    public StringProperty ownProperty() {
        return own;
    }

    /** The same as a place on a slider, 0 to 1. */
    public DoubleProperty positionProperty() {
        return position;
    }

    Optional<MechanismKind> kind() {
        return kind;
    }

    /** Takes the parameters that suit a task. */
    void suit(Task task) {
        kind.map(task::usual).ifPresent(usual -> {
            gamma.set(number(usual.gamma()));
            setOwn(usual.own());
        });
    }

    void setOwn(double value) {
        if (parameter().isPresent()) {
            own.set(number(value));
        }
    }

    /**
     * The mechanism with its parameters.
     *
     * @throws IllegalArgumentException with one sentence about a parameter that is no number or out of range
     */
    Weighting weighting() {
        if (kind.isEmpty()) {
            return Weighting.UNIFORM;
        }
        String who = kind.get().label();
        double strength = parsed(who + "\u2019s gamma", gamma.get());
        if (strength <= 0) {
            throw new IllegalArgumentException(who + "\u2019s gamma must be above 0, but is " + gamma.get() + ".");
        }
        double value = 0;
        if (parameter().isPresent()) {
            String name = who + "\u2019s " + parameter().get().name();
            value = parsed(name, own.get());
            parameter().get().require(name, value);
        }
        return Weighting.of(kind.get(), strength, value);
    }

    private static double parsed(String name, String text) {
        return Numbers.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        text.isBlank()
                                ? name + " is missing."
                                : name + " must be a number, but is \u201c" + text + "\u201d."));
    }

    private Optional<MechanismParameter> parameter() {
        return kind.flatMap(MechanismKind::parameter);
    }

    private void followText() {
        OptionalDouble value = Numbers.parse(own.get());
        if (!following && value.isPresent() && parameter().isPresent()) {
            following = true;
            position.set(position(parameter().get().span(), value.getAsDouble()));
            following = false;
        }
    }

    private void followSlider(double at) {
        if (!following && parameter().isPresent()) {
            following = true;
            double exact = value(parameter().get().span(), at);
            setOwn(new BigDecimal(exact).round(new MathContext(2)).doubleValue());
            following = false;
        }
    }

    private static double value(MechanismParameter.Span span, double at) {
        return span.from() + span.knee() * Math.expm1(at * Math.log1p((span.to() - span.from()) / span.knee()));
    }

    private static double position(MechanismParameter.Span span, double value) {
        double above = Math.max(value - span.from(), 0);
        return Math.min(1, Math.log1p(above / span.knee()) / Math.log1p((span.to() - span.from()) / span.knee()));
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
