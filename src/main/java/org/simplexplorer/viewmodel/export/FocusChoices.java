package org.simplexplorer.viewmodel.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.Focus.Choice;
import org.simplexplorer.figure.steps.StepsFigure;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.base.ChoiceModel;

/** What the kinds of figure that tell of one thing at a time are about: it starts as in the window. */
public final class FocusChoices {

    private final ChoiceModel<Along> along;
    private final StringProperty words;
    private final BooleanProperty asPublished;
    private final StringProperty step;

    FocusChoices(ChoiceSet set) {
        along = set.choice("", List.of(Along.values()), FocusChoices::name, Along.LAMBDA);
        words = set.text("", "");
        asPublished = set.flag("", false);
        step = set.text("", "1");
    }

    private static String name(Along along) {
        return along.name().toLowerCase(Locale.ROOT);
    }

    /** The parameter that a path follows. */
    public ChoiceModel<?> along() {
        return along;
    }

    /** For geometry: two or three positions in the sentence, from 1, separated by commas; empty for the highest scores. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** For certificate: whether the published oscarmax is checked too. */
    public BooleanProperty asPublishedProperty() {
        return asPublished;
    }

    /** For steps: which step, from 1. */
    public StringProperty stepProperty() {
        return step;
    }

    /** As another picture has it. */
    void set(Focus focus) {
        along.choose(focus.along());
        words.set(focus.tokens().stream()
                .map(token -> Integer.toString(token + 1))
                .collect(Collectors.joining(", ")));
        asPublished.set(focus.asPublished());
        step.set(Integer.toString(focus.step() + 1));
    }

    /** Takes what a figure keeps. */
    void take(Map<String, String> settings) {
        along.chooseLabel(settings.getOrDefault("along", name(Along.LAMBDA)));
        words.set(settings.getOrDefault("words", ""));
        asPublished.set(Boolean.parseBoolean(settings.getOrDefault("as-published", "false")));
        step.set(settings.getOrDefault("step", "1"));
    }

    /**
     * All of it that a kind of figure depends on.
     *
     * @param tokens how many there are
     * @param first the mechanism whose steps are told
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    Focus focus(FigureKind kind, int tokens, MechanismKind first) {
        Focus focus = Focus.START.withAlong(along.value()).withAsPublished(asPublished.get());
        if (kind.traits().chooses(Choice.TOKENS) && !words.get().isBlank()) {
            focus = focus.withTokens(Arrays.stream(words.get().split(","))
                    .map(word -> number(word, "a word's position", tokens) - 1)
                    .toList());
        }
        return kind.traits().chooses(Choice.STEP)
                ? focus.withStep(number(step.get(), "the step of " + first.label(), StepsFigure.count(first)) - 1)
                : focus;
    }

    private static int number(String text, String what, int most) {
        String tidy = text.strip();
        if (tidy.matches("\\d{1,6}")) {
            int number = Integer.parseInt(tidy);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException(what + " must be 1 to " + most + ", but is \u201c" + tidy + "\u201d");
    }
}
