package org.simplexplorer.viewmodel.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter.Span;
import org.simplexplorer.page.Pace;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** What of the exported figure moves: a parameter that runs by itself, and what a page with sliders offers. */
public final class MotionChoices {

    /** How many of a slider's fine steps a sweep goes over. */
    private static final double KNEES = 10;

    /** @param kind whose own parameter it is; empty for gamma, and for nothing */
    private record Moving(String label, Optional<MechanismKind> kind) {}

    private static final Moving NOTHING = new Moving("nothing", Optional.empty());
    private static final Moving GAMMA = new Moving("gamma", Optional.empty());

    private final ChoiceModel<Moving> parameter;
    private final StringProperty from;
    private final StringProperty to;
    private final StringProperty seconds;
    private final StringProperty rate;
    private final StringProperty gammas;
    private final DoubleProperty moment = new SimpleDoubleProperty();

    MotionChoices(ChoiceSet set) {
        List<Moving> all = Stream.concat(
                        Stream.of(NOTHING, GAMMA),
                        Arrays.stream(MechanismKind.values()).flatMap(MotionChoices::own))
                .toList();
        parameter = set.choice("", all, Moving::label, NOTHING);
        from = set.text("", "");
        to = set.text("", "");
        seconds = set.text("", Numbers.plain(Pace.STANDARD.seconds()));
        rate = set.text("", Numbers.plain(Pace.STANDARD.rate()));
        gammas = set.text("", "");
        parameter.selectedProperty().subscribe(name -> suggest(parameter.value()));
    }

    private static Stream<Moving> own(MechanismKind kind) {
        return kind.parameter().map(own -> new Moving(kind.label() + " " + own.name(), Optional.of(kind))).stream();
    }

    /** What a sweep is worth seeing over. */
    private void suggest(Moving moving) {
        Optional<Span> span = moving.kind().flatMap(MechanismKind::parameter).map(own -> own.span());
        from.set(span.map(own -> Numbers.plain(own.from())).orElse(moving.equals(GAMMA) ? "0.1" : ""));
        to.set(span.map(own -> Numbers.plain(Math.min(own.to(), own.from() + KNEES * own.knee())))
                .orElse(moving.equals(GAMMA) ? "10" : ""));
        moment.set(0);
    }

    /** Which parameter moves; nothing at first. */
    public ChoiceModel<?> parameter() {
        return parameter;
    }

    /** Whether a parameter moves. */
    public BooleanBinding moves() {
        return parameter.selectedProperty().isNotEqualTo(NOTHING.label());
    }

    /** The parameter's first value. */
    public StringProperty fromProperty() {
        return from;
    }

    /** The parameter's last value. */
    public StringProperty toProperty() {
        return to;
    }

    /** How long it takes from the one to the other. */
    public StringProperty secondsProperty() {
        return seconds;
    }

    /** Frames a second, of a GIF. */
    public StringProperty rateProperty() {
        return rate;
    }

    /** Gammas that a page offers beside the study's own, separated by commas; empty for none. */
    public StringProperty gammasProperty() {
        return gammas;
    }

    /** The moment that the preview shows, as a share of the time, 0 to 1. */
    public DoubleProperty momentProperty() {
        return moment;
    }

    /** Takes what a figure keeps. */
    void take(Map<String, String> settings) {
        gammas.set(settings.getOrDefault("gammas", "").replace(",", ", "));
        seconds.set(settings.getOrDefault("seconds", Numbers.plain(Pace.STANDARD.seconds())));
        rate.set(settings.getOrDefault("fps", Numbers.plain(Pace.STANDARD.rate())));
        Optional<Sweep> sweep = Optional.ofNullable(settings.get("sweep")).flatMap(MotionChoices::parsed);
        parameter.choose(sweep.map(MotionChoices::moving).orElse(NOTHING));
        sweep.ifPresent(one -> {
            from.set(Numbers.plain(one.from()));
            to.set(Numbers.plain(one.to()));
        });
    }

    private static Moving moving(Sweep sweep) {
        return sweep.kind().flatMap(kind -> own(kind).findFirst()).orElse(GAMMA);
    }

    /** A sweep that was written by hand into a figure may be none. */
    private static Optional<Sweep> parsed(String text) {
        try {
            return Optional.of(Sweep.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What moves, if something does.
     *
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    Optional<Sweep> sweep() {
        Moving moving = parameter.value();
        return moving.equals(NOTHING)
                ? Optional.empty()
                : Optional.of(new Sweep(
                        moving.kind(), number(from, "the sweep\u2019s start"), number(to, "the sweep\u2019s end")));
    }

    /** @throws IllegalArgumentException with one sentence about the choice that cannot be taken */
    Pace pace() {
        return new Pace(number(seconds, "the time"), number(rate, "frames a second"));
    }

    /** @throws IllegalArgumentException with one sentence about the gamma that cannot be taken */
    List<Double> offered() {
        return Arrays.stream(gammas.get().split(","))
                .filter(text -> !text.isBlank())
                .map(text -> Numbers.positive(text, "a page\u2019s gamma"))
                .toList();
    }

    private static double number(StringProperty text, String what) {
        return Numbers.parse(text.get())
                .orElseThrow(() ->
                        new IllegalArgumentException(what + " must be a number, not \u201c" + text.get() + "\u201d"));
    }
}
